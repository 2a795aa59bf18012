// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QToolButton;

namespace autorec {

/// Shown in place of an empty list: an icon, a description, and what to do.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const QString& iconName, QWidget* parent = nullptr);

    void setText(const QString& title, const QString& advice);
    /// What to do, as a button below the text; null: nothing.
    void setAction(QAction* action);

protected:
    void changeEvent(QEvent* event) override;

private:
    void drawIcon();

    QString m_iconName;
    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_advice;
    QHBoxLayout* m_buttonRow = nullptr;
    QToolButton* m_button = nullptr; ///< null until there is something to do
};

/// Shows its content or, if there is none, an EmptyState.
class ContentStack : public QStackedWidget
{
    Q_OBJECT

public:
    ContentStack(const QString& iconName, QWidget* parent);

    void setContent(QWidget* content);
    void setEmptyText(const QString& title, const QString& advice);
    void setEmptyAction(QAction* action);
    void showContent(bool isThere);
    void showEmpty(const QString& title, const QString& advice);

private:
    EmptyState* m_empty;
};

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

namespace autorec {

/// A message above the page that stays until it is closed or replaced by the next; the page stays usable.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    void showInformation(const QString& message);
    void showError(const QString& message);
    QString message() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void showMessage(const QString& iconName, const QString& message);
    void drawIcon();

    QString m_iconName;
    QLabel* m_icon;
    QLabel* m_text;
    QToolButton* m_close;
};

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

namespace autorec {

/// One of the window's pages: named in the rail and in the View menu. Its objectName is made of its icon's
/// name: "moviesPage".
class Page : public QWidget
{
    Q_OBJECT

public:
    Page(const QString& title, const QString& iconName, QWidget* parent)
        : QWidget(parent)
        , m_title(title)
        , m_iconName(iconName)
    {
        setObjectName(iconName + QStringLiteral("Page"));
    }

    QString title() const { return m_title; }
    /// The name of an icon for `themedIcon`.
    QString iconName() const { return m_iconName; }

Q_SIGNALS:
    /// Shown in a notice that fades: something that the person asked for is done.
    void informed(const QString& message);
    /// Shown in a notice that stays: something that the person asked for could not be done.
    void failed(const QString& message);

private:
    QString m_title;
    QString m_iconName;
};

} // namespace autorec

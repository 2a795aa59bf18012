// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QAnyStringView>
#include <QString>

namespace autorec {

/// Gives a widget its object name, by which tests and kept states find it, and what screen readers
/// and tool tips say of it. Returns it, so that it can stand around `new`.
template <class Widget>
Widget* named(Widget* widget, QAnyStringView name, const QString& accessibleName = {},
              const QString& toolTip = {})
{
    widget->setObjectName(name.toString());
    if (!accessibleName.isEmpty())
        widget->setAccessibleName(accessibleName);
    if (!toolTip.isEmpty())
        widget->setToolTip(toolTip);
    return widget;
}

/// Gives an action its object name and tool tip; screen readers say its text.
inline QAction* named(QAction* action, QAnyStringView name, const QString& toolTip = {})
{
    action->setObjectName(name.toString());
    if (!toolTip.isEmpty())
        action->setToolTip(toolTip);
    return action;
}

} // namespace autorec

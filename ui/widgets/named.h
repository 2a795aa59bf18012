// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAnyStringView>
#include <QString>

namespace autorec {

/// Gives a widget or action its object name, by which tests and kept states find it, and what screen readers
/// and tool tips say of it. Returns it, so that it can stand around `new`.
template <class Object>
Object* named(Object* object, QAnyStringView name, const QString& accessibleName = {},
              const QString& toolTip = {})
{
    object->setObjectName(name.toString());
    if constexpr (requires { object->setAccessibleName(accessibleName); }) {
        if (!accessibleName.isEmpty())
            object->setAccessibleName(accessibleName);
    }
    if constexpr (requires { object->setToolTip(toolTip); }) {
        if (!toolTip.isEmpty())
            object->setToolTip(toolTip);
    }
    return object;
}

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>
#include <QWidget>

namespace autorec {

/// The child of that objectName; the test ends if there is none. (GCC 14 warns of a dangling reference if a
/// function takes a reference to a temporary and returns one, so the name is passed by value.)
template <class Child> Child& namedChild(const QObject& parent, QString name)
{
    auto* child = parent.findChild<Child*>(name);
    if (child == nullptr)
        qFatal("There is no %s named %s.", Child::staticMetaObject.className(), qPrintable(name));
    return *child;
}

} // namespace autorec

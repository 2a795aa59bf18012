// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/accessible_roles.h"

#include <QAccessibleWidget>
#include <QHash>

namespace autorec {
namespace {

QAccessibleInterface* makeInterface(const QString& className, QObject* object)
{
    static const QHash<QString, QAccessible::Role> roles{
        {QStringLiteral("autorec::PlotView"), QAccessible::Chart},
        {QStringLiteral("autorec::RatingHistogram"), QAccessible::Chart},
        {QStringLiteral("autorec::FilmMapView"), QAccessible::Chart},
        {QStringLiteral("autorec::UnitGrid"), QAccessible::Chart},
        {QStringLiteral("autorec::WeightHistogram"), QAccessible::Chart},
        {QStringLiteral("autorec::Notice"), QAccessible::AlertMessage},
        {QStringLiteral("autorec::StarEditor"), QAccessible::Slider}};
    const auto role = roles.find(className);
    auto* widget = qobject_cast<QWidget*>(object);
    return role != roles.end() && widget != nullptr ? new QAccessibleWidget(widget, *role) : nullptr;
}

} // namespace

void installAccessibleRoles()
{
    QAccessible::installFactory(makeInterface);
}

} // namespace autorec

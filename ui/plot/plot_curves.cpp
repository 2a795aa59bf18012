// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/plot_curves.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace autorec {

namespace {

QList<QPointF>::const_iterator firstFrom(const QList<QPointF>& points, double x)
{
    return std::partition_point(points.cbegin(), points.cend(), [x](const QPointF& p) { return p.x() < x; });
}

} // namespace

std::optional<double> PlotCurve::valueAt(double x) const
{
    const auto point = firstFrom(points, x);
    return point != points.cend() && point->x() == x ? std::optional(point->y()) : std::nullopt;
}

PlotCurve& PlotCurves::set(const QString& id, const QString& name, const QList<QPointF>& points)
{
    PlotCurve* curve = find(id);
    if (curve == nullptr) {
        const int color = freeColor();
        curve = &m_curves.emplace_back();
        curve->id = id;
        curve->color = color;
    }
    curve->name = name;
    curve->points = points;
    return *curve;
}

void PlotCurves::add(const QString& id, const QString& name, QPointF point)
{
    if (PlotCurve* curve = find(id))
        curve->points.append(point);
    else
        set(id, name, {point});
}

void PlotCurves::remove(const QString& id)
{
    std::erase_if(m_curves, [&id](const PlotCurve& curve) { return curve.id == id; });
}

PlotCurve* PlotCurves::find(const QString& id)
{
    return const_cast<PlotCurve*>(std::as_const(*this).find(id));
}

const PlotCurve* PlotCurves::find(const QString& id) const
{
    const auto found =
        std::find_if(m_curves.begin(), m_curves.end(), [&id](const PlotCurve& c) { return c.id == id; });
    return found == m_curves.end() ? nullptr : &*found;
}

bool PlotCurves::isEmpty() const
{
    return std::all_of(m_curves.begin(), m_curves.end(),
                       [](const PlotCurve& curve) { return curve.points.isEmpty(); });
}

std::optional<PlotReading> PlotCurves::readingAt(double x) const
{
    double nearest = std::numeric_limits<double>::infinity();
    for (const PlotCurve& curve : m_curves) {
        if (!curve.visible || curve.points.isEmpty())
            continue;
        const auto right = firstFrom(curve.points, x);
        if (right != curve.points.cend() && std::abs(right->x() - x) < std::abs(nearest - x))
            nearest = right->x();
        if (right != curve.points.cbegin() && std::abs((right - 1)->x() - x) < std::abs(nearest - x))
            nearest = (right - 1)->x();
    }
    if (!std::isfinite(nearest))
        return std::nullopt;

    PlotReading reading{nearest, {}};
    for (const PlotCurve& curve : m_curves) {
        if (curve.visible)
            reading.values.append({curve.name, curve.color, curve.valueAt(nearest)});
    }
    return reading;
}

std::optional<double> PlotCurves::neighbour(double x, int step) const
{
    std::optional<double> nearest;
    for (const PlotCurve& curve : m_curves) {
        if (!curve.visible)
            continue;
        for (const QPointF& point : curve.points) {
            const double ahead = (point.x() - x) * step;
            if (ahead > 0.0 && (!nearest || ahead < (*nearest - x) * step))
                nearest = point.x();
        }
    }
    return nearest;
}

int PlotCurves::freeColor() const
{
    int color = 0;
    while (std::any_of(m_curves.begin(), m_curves.end(),
                       [color](const PlotCurve& c) { return c.color == color; }))
        ++color;
    return color;
}

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/plot_thinning.h"

#include <algorithm>

namespace autorec {

namespace {

constexpr int KeptPerColumn = 2;

using Point = QList<QPointF>::const_iterator;

void keepExtremes(Point begin, Point end, QList<QPointF>& kept)
{
    const auto [lowest, highest] =
        std::minmax_element(begin, end, [](const QPointF& a, const QPointF& b) { return a.y() < b.y(); });
    kept.append(*std::min(lowest, highest));
    if (lowest != highest)
        kept.append(*std::max(lowest, highest));
}

} // namespace

QList<QPointF> thinnedByMinMax(const QList<QPointF>& points, int columns)
{
    if (columns < 1 || points.size() <= KeptPerColumn * columns + 2)
        return points;

    const double left = points.first().x();
    const double columnWidth = (points.last().x() - left) / columns;
    QList<QPointF> kept{points.first()};
    kept.reserve(KeptPerColumn * columns + 2);

    Point begin = points.cbegin() + 1;
    const Point last = points.cend() - 1;
    for (int column = 1; begin != last; ++column) {
        const double right = left + columnWidth * column;
        const Point end =
            column >= columns
                ? last
                : std::partition_point(begin, last, [right](const QPointF& p) { return p.x() < right; });
        if (begin != end)
            keepExtremes(begin, end, kept);
        begin = end;
    }
    kept.append(points.last());
    return kept;
}

QList<QPointF> smoothed(const QList<QPointF>& points, double weight)
{
    QList<QPointF> result = points;
    double average = 0.0;
    double started = 1.0;
    for (QPointF& point : result) {
        average = weight * average + (1.0 - weight) * point.y();
        started *= weight;
        point.setY(average / (1.0 - started));
    }
    return result;
}

} // namespace autorec

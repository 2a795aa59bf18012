// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>

namespace autorec {

/// Leaves out points that no one could see: of those that fall into one of `columns` equally wide columns of
/// pixels, the lowest and the highest stay, in their order, so that every peak survives. The first and the
/// last point always stay. `points` are sorted by x; short series come back as they are.
QList<QPointF> thinnedByMinMax(const QList<QPointF>& points, int columns);

/// Exponential moving average of y over all points, in order: each value is (1 − weight) of its point and
/// `weight` of what came before, corrected for the start as Kingma and Ba (2015) do, so that the first point
/// stays where it is. `weight` lies in [0, 1); 0 changes nothing.
QList<QPointF> smoothed(const QList<QPointF>& points, double weight);

} // namespace autorec

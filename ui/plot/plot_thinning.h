// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>

namespace autorec {

/// Leaves out points that no one could see: of those that fall into one of `columns` equally wide columns of
/// pixels, the lowest and the highest stay, in their order, so that every peak survives. The first and the
/// last point always stay. `points` are sorted by x; short series come back as they are.
QList<QPointF> thinnedByMinMax(const QList<QPointF>& points, int columns);

} // namespace autorec

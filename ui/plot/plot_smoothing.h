// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>

namespace autorec {

/// Exponential moving average of y over all points, in order: each value is (1 − weight) of its point and
/// `weight` of what came before, corrected for the start as Kingma and Ba (2015) do, so that the first point
/// stays where it is. `weight` lies in [0, 1); 0 changes nothing.
QList<QPointF> smoothed(const QList<QPointF>& points, double weight);

} // namespace autorec

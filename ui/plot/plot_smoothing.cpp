// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/plot_smoothing.h"

namespace autorec {

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

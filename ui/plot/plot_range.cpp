// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/plot_range.h"

#include "ui/plot/plot_axis.h"
#include "ui/plot/plot_curves.h"

#include <algorithm>

namespace autorec {

QRectF boundsOf(const PlotCurves& curves, const PlotAxis& x, const PlotAxis& y)
{
    bool found = false;
    QPointF least;
    QPointF most;
    for (const PlotCurve& curve : curves.all()) {
        if (!curve.visible)
            continue;
        for (const QPointF& point : curve.points) {
            if (!x.canShow(point.x()) || !y.canShow(point.y()))
                continue;
            least = found ? QPointF(std::min(least.x(), point.x()), std::min(least.y(), point.y())) : point;
            most = found ? QPointF(std::max(most.x(), point.x()), std::max(most.y(), point.y())) : point;
            found = true;
        }
    }
    return found ? QRectF(least, most) : QRectF(1.0, 1.0, 1.0, 1.0);
}

} // namespace autorec

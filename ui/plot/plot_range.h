// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

namespace autorec {

class PlotAxis;
class PlotCurves;

/// What the axes have to show: the smallest area with all points of visible curves that the axes can show.
QRectF boundsOf(const PlotCurves& curves, const PlotAxis& x, const PlotAxis& y);

} // namespace autorec

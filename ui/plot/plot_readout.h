// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plot/plot_curves.h"

class QPainter;
class QPalette;

namespace autorec {

class PlotAxis;

/// The readings of a crosshair as lines of text: "Epoch 12", then a name and a value for every visible curve.
QString readingText(const PlotReading& reading, const PlotAxis& x, const PlotAxis& y);

/// Draws the same as a small table with the curves' colours beside `anchor`, inside `area`.
void drawReading(QPainter& painter, const PlotReading& reading, const PlotAxis& x, const PlotAxis& y,
                 QPointF anchor, const QRectF& area, const QPalette& palette);

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>

namespace autorec {

class PlotCurves;
class PlotView;

/// Renders the plot as it is shown, without the crosshair, at twice the screen's resolution.
QImage plotAsImage(PlotView& view, const QString& title);
QByteArray plotAsSvg(PlotView& view, const QString& title);
/// One row for each x, one column for each visible curve; raw values. The format is that of csvStart and
/// csvLine.
QByteArray plotAsCsv(const PlotCurves& curves, const QString& xTitle);

} // namespace autorec

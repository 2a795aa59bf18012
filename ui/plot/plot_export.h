// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>

namespace autorec {

class PlotCurves;
class PlotView;

/// What is on the screen, without the crosshair, at twice its resolution.
QImage plotAsImage(PlotView& view, const QString& title);
QByteArray plotAsSvg(PlotView& view, const QString& title);
/// One row for each x, one column for each visible curve; raw values. As csvStart and csvLine have it.
QByteArray plotAsCsv(const PlotCurves& curves, const QString& xTitle);

} // namespace autorec

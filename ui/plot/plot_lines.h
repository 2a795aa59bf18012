// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plot/plot_curves.h"

#include <QObject>

#include <map>

class QChart;
class QLineSeries;
class QPalette;

namespace autorec {

class PlotAxis;

/// Keeps the lines and the legend of a chart in step with a plot's curves. Where lines are smoothed, the raw
/// one is drawn faintly behind.
class PlotLines : public QObject
{
    Q_OBJECT

public:
    PlotLines(QChart& chart, const PlotAxis& x, const PlotAxis& y, QObject* parent);

    /// Replaces the points of every line at once; `columns` is the plot's width in pixels.
    void update(const PlotCurves& curves, double smoothing, int columns, const QPalette& palette);
    /// The plot's `axis` was made anew.
    void attachTo(const PlotAxis& axis);

Q_SIGNALS:
    /// The curve was clicked in the legend.
    void toggled(const QString& id);

private:
    struct Lines
    {
        QLineSeries* raw = nullptr; ///< both are owned by the chart
        QLineSeries* shown = nullptr;
    };

    Lines& linesOf(const QString& id);
    QLineSeries* addLine();
    void removeMissing(const PlotCurves& curves);
    QList<QPointF> positions(const QList<QPointF>& points, int columns) const;
    void updateLegend(const PlotCurve& curve, QLineSeries& line, const QPalette& palette) const;

    QChart& m_chart;
    const PlotAxis& m_x;
    const PlotAxis& m_y;
    std::map<QString, Lines> m_lines;
};

} // namespace autorec

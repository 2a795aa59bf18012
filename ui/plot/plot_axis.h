// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <cmath>

class QAbstractAxis;
class QAbstractSeries;
class QChart;
class QFont;
class QPalette;

namespace autorec {

/// The ends and ticks of a logarithmic axis.
struct LogTicks
{
    double min = 1.0;
    double max = 10.0;
    QList<double> ticks;
};

/// Round ticks for values from `min` to `max`, both positive: powers of ten where there are enough of them,
/// else 1-2-5, else finer. The axis begins and ends on a tick.
LogTicks niceLogTicks(double min, double max, int atMost);

/// One axis of a plot, linear or logarithmic. Charts only ever see positions: the value itself, or its
/// logarithm.
class PlotAxis
{
public:
    PlotAxis(QChart& chart, Qt::Orientation orientation);

    void setTitle(const QString& title);
    void setTitleVisible(bool visible);
    const QString& title() const { return m_title; }
    /// Places ticks on whole numbers only.
    void setWhole(bool whole) { m_whole = whole; }
    /// Series have to be attached again afterwards.
    void setLogarithmic(bool logarithmic);
    bool isLogarithmic() const { return m_logarithmic; }

    /// From about `min` to about `max` (values), with at most `ticks` round ticks.
    void setRange(double min, double max, int ticks);
    void applyStyle(const QPalette& palette, const QFont& font);
    void setVisible(bool visible);
    void attach(QAbstractSeries& series) const;

    bool canShow(double value) const { return std::isfinite(value) && (!m_logarithmic || value > 0.0); }
    double position(double value) const;
    double value(double position) const;
    /// A value as the axis writes it, with two more digits than its ticks.
    QString text(double value) const;

private:
    void makeAxis();
    void setLinearRange(double min, double max, int ticks);
    void setLogRange(double min, double max, int ticks);

    QChart& m_chart;
    Qt::Orientation m_orientation;
    QAbstractAxis* m_axis = nullptr; ///< owned by the chart
    QString m_title;
    bool m_whole = false;
    bool m_logarithmic = false;
    int m_decimals = 0;
};

} // namespace autorec

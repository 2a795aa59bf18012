// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

namespace autorec {

/// One named series of a plot. `points` are sorted by x.
struct PlotCurve
{
    QString id;
    QString name;
    QList<QPointF> points;
    std::optional<double> best; ///< x of the point that is marked as the best
    int color = 0;              ///< for plotColor
    bool visible = true;

    /// y of the point at exactly `x`.
    std::optional<double> valueAt(double x) const;
};

/// The reading of a crosshair: an x at which at least one visible curve has a point, and the value of every
/// visible curve there.
struct PlotReading
{
    struct Value
    {
        QString name;
        int color = 0;
        std::optional<double> y;
    };

    double x = 0.0;
    QList<Value> values;
};

/// The data of a plot, without anything about drawing.
class PlotCurves
{
public:
    /// Adds the curve or replaces its points. A curve keeps its colour for as long as it is there.
    PlotCurve& set(const QString& id, const QString& name, const QList<QPointF>& points);
    /// Adds a point to the right of the others.
    void add(const QString& id, const QString& name, QPointF point);
    void remove(const QString& id);
    void clear() { m_curves.clear(); }

    PlotCurve* find(const QString& id);
    const PlotCurve* find(const QString& id) const;
    const std::vector<PlotCurve>& all() const { return m_curves; }
    bool isEmpty() const;

    /// At the point of a visible curve that is nearest to `x`; empty when there is none.
    std::optional<PlotReading> readingAt(double x) const;
    /// The x of the next point of a visible curve to the right (`step` 1) or to the left (−1).
    std::optional<double> neighbour(double x, int step) const;

private:
    int freeColor() const;

    std::vector<PlotCurve> m_curves;
};

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/plot_lines.h"

#include "ui/plot/plot_axis.h"
#include "ui/plot/plot_thinning.h"
#include "ui/theme/plot_palette.h"

#include <QChart>
#include <QLegendMarker>
#include <QLineSeries>

namespace autorec {

namespace {

constexpr float RawOpacity = 0.35F;
constexpr double HiddenStrength = 0.4;

QPen faint(QPen pen)
{
    QColor color = pen.color();
    color.setAlphaF(RawOpacity);
    pen.setColor(color);
    pen.setWidthF(pen.widthF() / 2.0);
    return pen;
}

} // namespace

PlotLines::PlotLines(QChart& chart, const PlotAxis& x, const PlotAxis& y, QObject* parent)
    : QObject(parent)
    , m_chart(chart)
    , m_x(x)
    , m_y(y)
{
}

void PlotLines::update(const PlotCurves& curves, double smoothing, int columns, const QPalette& palette)
{
    removeMissing(curves);
    for (const PlotCurve& curve : curves.all()) {
        const Lines& lines = linesOf(curve.id);
        const QPen pen = plotPen(curve.color, palette);
        const bool isSmoothed = smoothing > 0.0;

        lines.shown->setName(curve.name);
        lines.shown->setPen(pen);
        lines.shown->replace(
            positions(isSmoothed ? smoothed(curve.points, smoothing) : curve.points, columns));
        lines.shown->setVisible(curve.visible);
        lines.shown->setPointsVisible(curve.points.size() == 1);
        lines.raw->setPen(faint(pen));
        lines.raw->replace(isSmoothed ? positions(curve.points, columns) : QList<QPointF>());
        lines.raw->setVisible(curve.visible && isSmoothed);
        updateLegend(curve, *lines.shown, palette);
    }
}

void PlotLines::attachTo(const PlotAxis& axis)
{
    for (const auto& [id, lines] : m_lines) {
        axis.attach(*lines.raw);
        axis.attach(*lines.shown);
    }
}

PlotLines::Lines& PlotLines::linesOf(const QString& id)
{
    Lines& lines = m_lines[id];
    if (lines.shown == nullptr) {
        lines.raw = addLine();
        lines.shown = addLine();
        m_chart.legend()->markers(lines.raw).constFirst()->setVisible(false);
        connect(m_chart.legend()->markers(lines.shown).constFirst(), &QLegendMarker::clicked, this,
                [this, id] { Q_EMIT toggled(id); });
    }
    return lines;
}

QLineSeries* PlotLines::addLine()
{
    auto* line = new QLineSeries;
    m_chart.addSeries(line);
    m_x.attach(*line);
    m_y.attach(*line);
    return line;
}

void PlotLines::removeMissing(const PlotCurves& curves)
{
    std::erase_if(m_lines, [&](const auto& entry) {
        if (curves.find(entry.first) != nullptr)
            return false;
        for (QLineSeries* line : {entry.second.raw, entry.second.shown}) {
            m_chart.removeSeries(line);
            delete line;
        }
        return true;
    });
}

QList<QPointF> PlotLines::positions(const QList<QPointF>& points, int columns) const
{
    QList<QPointF> result;
    result.reserve(points.size());
    for (const QPointF& point : points) {
        if (m_x.canShow(point.x()) && m_y.canShow(point.y()))
            result.append({m_x.position(point.x()), m_y.position(point.y())});
    }
    return thinnedByMinMax(result, columns);
}

void PlotLines::updateLegend(const PlotCurve& curve, QLineSeries& line, const QPalette& palette) const
{
    QLegendMarker* marker = m_chart.legend()->markers(&line).constFirst();
    marker->setVisible(true);
    marker->setLabelBrush(curve.visible ? palette.text() : QBrush(fadedText(palette, HiddenStrength)));
    for (QLegendMarker* raw : m_chart.legend()->markers(m_lines.at(curve.id).raw))
        raw->setVisible(false);
}

} // namespace autorec

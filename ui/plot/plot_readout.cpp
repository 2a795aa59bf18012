// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/plot_readout.h"

#include "ui/plot/plot_axis.h"
#include "ui/text/format.h"
#include "ui/theme/plot_palette.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace autorec {

namespace {

constexpr float BoxOpacity = 0.92F;
constexpr double BorderStrength = 0.3;

QString headline(const PlotReading& reading, const PlotAxis& x)
{
    return QStringLiteral("%1 %2").arg(x.title(), x.text(reading.x)).trimmed();
}

QString valueText(const PlotReading::Value& value, const PlotAxis& y)
{
    return value.y ? y.text(*value.y) : missingText();
}

QRectF beside(QPointF anchor, QSizeF size, double gap, const QRectF& area)
{
    const bool fitsRight = anchor.x() + gap + size.width() <= area.right();
    const double left = fitsRight ? anchor.x() + gap : anchor.x() - gap - size.width();
    return {QPointF(std::max(left, area.left()), area.top() + gap), size};
}

} // namespace

QString readingText(const PlotReading& reading, const PlotAxis& x, const PlotAxis& y)
{
    QStringList lines{headline(reading, x)};
    for (const PlotReading::Value& value : reading.values)
        lines.append(QStringLiteral("%1: %2").arg(value.name, valueText(value, y)));
    return lines.join(u'\n');
}

void drawReading(QPainter& painter, const PlotReading& reading, const PlotAxis& x, const PlotAxis& y,
                 QPointF anchor, const QRectF& area, const QPalette& palette)
{
    const QFontMetricsF metrics(painter.font());
    const double line = metrics.height();
    const double gap = line / 2.0;
    double nameWidth = 0.0;
    double valueWidth = 0.0;
    for (const PlotReading::Value& value : reading.values) {
        nameWidth = std::max(nameWidth, metrics.horizontalAdvance(value.name));
        valueWidth = std::max(valueWidth, metrics.horizontalAdvance(valueText(value, y)));
    }
    const double rowWidth = line + nameWidth + line + valueWidth;
    const double width = std::max(rowWidth, metrics.horizontalAdvance(headline(reading, x)));
    const double height = line * static_cast<double>(reading.values.size() + 1);
    const QRectF box = beside(anchor, QSizeF(width + line, height + gap), gap, area);

    QColor background = palette.color(QPalette::Base);
    background.setAlphaF(BoxOpacity);
    painter.setPen(fadedText(palette, BorderStrength));
    painter.setBrush(background);
    painter.drawRoundedRect(box, gap / 2.0, gap / 2.0);

    QRectF row(box.left() + gap, box.top() + gap / 2.0, width, line);
    painter.setPen(palette.color(QPalette::Text));
    painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, headline(reading, x));
    for (const PlotReading::Value& value : reading.values) {
        row.translate(0.0, line);
        painter.setPen(plotPen(value.color, palette));
        painter.drawLine(QPointF(row.left(), row.center().y()),
                         QPointF(row.left() + gap * 1.4, row.center().y()));
        painter.setPen(palette.color(QPalette::Text));
        painter.drawText(row.adjusted(line, 0.0, 0.0, 0.0), Qt::AlignLeft | Qt::AlignVCenter, value.name);
        painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, valueText(value, y));
    }
}

} // namespace autorec

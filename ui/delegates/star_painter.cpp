// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/star_painter.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace autorec::StarPainter {
namespace {

constexpr double InnerRadius = 0.45;
constexpr double DotRadius = 0.13;
constexpr double PredictedScale = 0.72;
constexpr int BarStepsPerEm = 6;

QPainterPath starPath(const QRectF& square)
{
    QPainterPath path;
    const QPointF center = square.center() + QPointF(0, square.height() * 0.03);
    for (int corner = 0; corner < 2 * StarCount; ++corner) {
        const double radius = square.width() / 2 * (corner % 2 == 0 ? 1.0 : InnerRadius);
        const double angle = std::numbers::pi * (corner / static_cast<double>(StarCount) - 0.5);
        const QPointF point = center + QPointF(radius * std::cos(angle), radius * std::sin(angle));
        corner == 0 ? path.moveTo(point) : path.lineTo(point);
    }
    path.closeSubpath();
    return path;
}

/// The square of star `number`, of five that fill `strip`.
QRectF starSquare(const QRectF& strip, int number)
{
    const double side = strip.height();
    const double step = strip.width() / StarCount;
    return {strip.left() + number * step + (step - side) / 2, strip.top(), side, side};
}

QColor ownColor(const Canvas& canvas)
{
    return canvas.palette.color(canvas.group,
                                canvas.selected ? QPalette::HighlightedText : QPalette::Highlight);
}

QColor mutedColor(const Canvas& canvas)
{
    return canvas.palette.color(canvas.group,
                                canvas.selected ? QPalette::HighlightedText : QPalette::PlaceholderText);
}

void fillShare(QPainter& painter, const QPainterPath& star, const QRectF& square, double share,
               const QColor& color)
{
    if (share <= 0.0)
        return;
    painter.save();
    painter.setClipRect(
        QRectF(square.topLeft(), QSizeF(square.width() * std::min(share, 1.0), square.height())),
        Qt::IntersectClip);
    painter.fillPath(star, color);
    painter.restore();
}

void paintOutlined(QPainter& painter, const QRectF& strip, double stars, const QColor& color)
{
    QColor fill = color;
    fill.setAlphaF(fill.alphaF() * 0.45F);
    for (int number = 0; number < StarCount; ++number) {
        const QRectF square = starSquare(strip, number);
        const QPainterPath star = starPath(square);
        fillShare(painter, star, square, stars - number, fill);
        painter.setPen(QPen(color, 1.0));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(star);
    }
}

QRect middle(const QRect& area, const QSize& size)
{
    return QStyle::alignedRect(Qt::LeftToRight, Qt::AlignLeft | Qt::AlignVCenter, size, area);
}

int numberWidth(const QFontMetrics& metrics)
{
    return metrics.horizontalAdvance(QStringLiteral("00.0 "));
}

QSize smallStripSize(const QFontMetrics& metrics)
{
    const int side = static_cast<int>(metrics.height() * PredictedScale);
    return {side * StarCount + StarCount - 1, side};
}

} // namespace

QSize ownSize(const QFontMetrics& metrics)
{
    const int side = metrics.height();
    return {(side + side / 6) * StarCount, side};
}

QSize predictedSize(const QFontMetrics& metrics)
{
    const int gap = metrics.horizontalAdvance(QLatin1Char(' '));
    return {numberWidth(metrics) + gap + smallStripSize(metrics).width() + 1, metrics.height()};
}

QRect ownStrip(const QRect& area, const QFontMetrics& metrics)
{
    return middle(area, ownSize(metrics));
}

std::optional<double> starsAt(const QRect& area, const QFontMetrics& metrics, const QPoint& position)
{
    const QRect strip = ownStrip(area, metrics);
    if (!QRect(strip.left(), area.top(), strip.width(), area.height()).contains(position))
        return std::nullopt;
    const double halves = 2.0 * StarCount * (position.x() - strip.left() + 0.5) / strip.width();
    return std::clamp(std::ceil(halves) / 2, 0.5, static_cast<double>(StarCount));
}

void paintOwn(const Canvas& canvas, std::optional<double> stars, std::optional<double> hovered)
{
    QPainter& painter = canvas.painter;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QColor color = ownColor(canvas);
    if (hovered && hovered != stars)
        color.setAlphaF(0.65F);
    const double shown = hovered.value_or(stars.value_or(0.0));
    const QRectF strip = ownStrip(canvas.area, painter.fontMetrics());
    for (int number = 0; number < StarCount; ++number) {
        const QRectF square = starSquare(strip, number);
        const double share = shown - number;
        if (share <= 0.0 && !hovered) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(mutedColor(canvas));
            painter.drawEllipse(square.center(), square.width() * DotRadius, square.width() * DotRadius);
            continue;
        }
        const QPainterPath star = starPath(square);
        fillShare(painter, star, square, share, color);
        if (share < 1.0) {
            painter.setPen(QPen(color, 1.0));
            painter.setBrush(Qt::NoBrush);
            painter.drawPath(star);
        }
    }
    painter.restore();
}

void paintOwnMark(const Canvas& canvas)
{
    constexpr double Halo = 4.0;
    const QPainterPath star =
        starPath(QRectF(canvas.area).adjusted(Halo / 2, Halo / 2, -Halo / 2, -Halo / 2));
    canvas.painter.setBrush(ownColor(canvas));
    canvas.painter.setPen(QPen(canvas.palette.color(QPalette::Base), Halo));
    canvas.painter.drawPath(star);
    canvas.painter.setPen(QPen(canvas.palette.color(QPalette::Text), 1.0));
    canvas.painter.drawPath(star);
}

void paintPredicted(const Canvas& canvas, double share, const QString& text, const QString& deviation)
{
    QPainter& painter = canvas.painter;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetrics metrics = painter.fontMetrics();
    const QRect area = middle(canvas.area, predictedSize(metrics));
    const int gap = metrics.horizontalAdvance(QLatin1Char(' '));
    const QRect number(area.left(), area.top(), numberWidth(metrics) - gap, area.height());
    painter.setPen(
        canvas.palette.color(canvas.group, canvas.selected ? QPalette::HighlightedText : QPalette::Text));
    painter.drawText(number, Qt::AlignRight | Qt::AlignTop, text);
    const QRect rest = canvas.area.adjusted(numberWidth(metrics) + gap, 0, 0, 0);
    const QRect stars = middle(rest, smallStripSize(metrics));
    paintOutlined(painter, stars, share * StarCount, mutedColor(canvas));
    const QRect end = rest.adjusted(stars.width() + gap, 0, 0, 0);
    if (metrics.horizontalAdvance(deviation) <= end.width())
        painter.drawText(QRect(end.left(), number.top(), end.width(), number.height()),
                         Qt::AlignLeft | Qt::AlignTop, deviation);
    painter.restore();
}

void paintRankBar(const Canvas& canvas, double share)
{
    QPainter& painter = canvas.painter;
    painter.save();
    const QFontMetrics metrics = painter.fontMetrics();
    const int thickness = std::max(2, metrics.height() / BarStepsPerEm * 2);
    const QRect bar =
        middle(canvas.area, {std::min(canvas.area.width(), predictedSize(metrics).width()), thickness});
    QColor ground = mutedColor(canvas);
    ground.setAlphaF(0.25F);
    painter.fillRect(bar, ground);
    const int filled = static_cast<int>(std::lround(bar.width() * std::clamp(share, 0.0, 1.0)));
    painter.fillRect(QRect(bar.topLeft(), QSize(filled, bar.height())), mutedColor(canvas));
    painter.restore();
}

} // namespace autorec::StarPainter

namespace autorec {

std::optional<std::optional<double>> starsOfKey(int key)
{
    if (key >= Qt::Key_1 && key <= Qt::Key_9)
        return std::optional((key - Qt::Key_0) / 2.0);
    if (key == Qt::Key_0)
        return std::optional(5.0);
    if (key == Qt::Key_Delete || key == Qt::Key_Backspace)
        return std::optional<double>();
    return std::nullopt;
}

} // namespace autorec

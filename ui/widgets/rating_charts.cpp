// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rating_charts.h"

#include "ui/text/format.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace autorec {

RatingComparison::RatingComparison(QWidget* parent)
    : StepChart(22, 9, parent)
{
}

void RatingComparison::setSteps(std::vector<Step> steps)
{
    m_steps = std::move(steps);
    m_highest = 0;
    QStringList descriptions;
    for (const Step& step : m_steps) {
        m_highest = std::max({m_highest, step.own, step.crowd});
        descriptions.append(tr("%1 stars: you %2, the crowd %3")
                                .arg(starsText(step.stars), percentText(step.own), percentText(step.crowd)));
    }
    setDescriptions(descriptions);
}

void RatingComparison::paintEvent(QPaintEvent*)
{
    if (m_highest <= 0.0)
        return;
    QPainter painter(this);
    paintLegend(painter);
    for (std::size_t step = 0; step < m_steps.size(); ++step)
        paintStep(painter, step);
}

void RatingComparison::paintLegend(QPainter& painter) const
{
    const int line = fontMetrics().height();
    const int side = fontMetrics().ascent() * 3 / 4;
    int left = 0;
    const std::pair<QColor, QString> entries[] = {{ownColor(), tr("You")}, {crowdColor(), tr("The crowd")}};
    for (const auto& [color, text] : entries) {
        const QRect square(left, (line - side) / 2, side, side);
        const QRect words(square.right() + side, 0, fontMetrics().horizontalAdvance(text), line);
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), square), color);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words), Qt::AlignCenter, text);
        left = words.right() + 2 * side;
    }
}

void RatingComparison::paintStep(QPainter& painter, std::size_t number) const
{
    const Step& step = m_steps[number];
    const int labels = fontMetrics().height();
    const QRect whole = cell(number);
    const QRect bars = whole.adjusted(whole.width() / 8, legendHeight(), -whole.width() / 8, -labels);
    const int half = bars.width() / 2;
    const auto paintBar = [&](int left, double share, const QColor& color) {
        const int height = static_cast<int>(std::lround(bars.height() * share / m_highest));
        painter.fillRect(QRect(left, bars.bottom() - height + 1, half, height), color);
    };
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    paintBar(bars.left() + (isMirrored ? half : 0), step.own, ownColor());
    paintBar(bars.left() + (isMirrored ? 0 : half), step.crowd, crowdColor());
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(whole.left(), bars.bottom() + 1, whole.right(), bars.bottom() + 1);
    paintStars(painter, whole, step.stars);
}

int RatingComparison::legendHeight() const
{
    return fontMetrics().height() * 3 / 2;
}

QColor RatingComparison::ownColor() const
{
    return palette().color(QPalette::Highlight);
}

QColor RatingComparison::crowdColor() const
{
    return palette().color(QPalette::PlaceholderText);
}

RatingHistogram::RatingHistogram(QWidget* parent, int lines)
    : StepChart(14, lines, parent)
{
}

void RatingHistogram::setBars(const std::vector<Bar>& bars)
{
    std::vector<Step> steps;
    steps.reserve(bars.size());
    QStringList descriptions;
    for (const Bar& bar : bars) {
        steps.push_back({bar.stars, static_cast<double>(bar.count)});
        descriptions.append(tr("%1 stars: %2").arg(starsText(bar.stars), ratingCountText(bar.count)));
    }
    setDescriptions(descriptions);
    setSteps(std::move(steps), QPalette::PlaceholderText);
}

void RatingHistogram::setDistribution(const StarDistribution& distribution)
{
    std::vector<Step> steps;
    steps.reserve(distribution.stars.size());
    QStringList descriptions;
    for (std::size_t k = 0; k < distribution.stars.size(); ++k) {
        steps.push_back(
            {static_cast<double>(distribution.stars[k]), static_cast<double>(distribution.probabilities[k])});
        descriptions.append(
            tr("%1 stars: %2").arg(starsText(steps.back().stars), percentText(steps.back().value)));
    }
    setDescriptions(descriptions);
    setSteps(std::move(steps), QPalette::Highlight);
}

void RatingHistogram::setSteps(std::vector<Step> steps, QPalette::ColorRole color)
{
    m_steps = std::move(steps);
    m_color = color;
    m_highest = 0.0;
    for (const Step& step : m_steps)
        m_highest = std::max(m_highest, step.value);
}

void RatingHistogram::paintEvent(QPaintEvent*)
{
    if (m_highest <= 0.0)
        return;
    QPainter painter(this);
    for (std::size_t number = 0; number < m_steps.size(); ++number) {
        const Step& step = m_steps[number];
        QRect filled = cell(number).adjusted(1, 0, -1, -fontMetrics().height());
        const double share = step.value / m_highest;
        filled.setTop(filled.bottom() - static_cast<int>(std::lround((filled.height() - 1) * share)));
        painter.fillRect(filled, palette().color(step.value > 0.0 ? m_color : QPalette::Mid));
        paintStars(painter, cell(number), step.stars);
    }
}

StepChart::StepChart(int width, int height, QWidget* parent)
    : QWidget(parent)
    , m_widthInEms(width)
    , m_heightInLines(height)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StepChart::setDescriptions(const QStringList& descriptions)
{
    m_descriptions = descriptions;
    setAccessibleDescription(descriptions.join(QStringLiteral("; ")));
    update();
}

QSize StepChart::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(QLatin1Char('m')) * m_widthInEms,
            fontMetrics().height() * m_heightInLines};
}

QSize StepChart::minimumSizeHint() const
{
    return {sizeHint().width() / 2, sizeHint().height()};
}

QRect StepChart::cell(std::size_t step) const
{
    const auto count = static_cast<int>(m_descriptions.size());
    const int left = width() * static_cast<int>(step) / count;
    const int right = width() * static_cast<int>(step + 1) / count;
    return QStyle::visualRect(layoutDirection(), rect(), QRect(left, 0, right - left, height()));
}

void StepChart::paintStars(QPainter& painter, const QRect& cell, double stars) const
{
    const bool fits = cell.width() > fontMetrics().horizontalAdvance(QStringLiteral("4½"));
    if (!fits && std::abs(stars - std::round(stars)) > 0.01)
        return;
    const int height = fontMetrics().height();
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QRect(cell.left(), cell.bottom() - height + 1, cell.width(), height), Qt::AlignCenter,
                     starsText(stars));
}

bool StepChart::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    for (int step = 0; step < m_descriptions.size(); ++step) {
        if (cell(static_cast<std::size_t>(step)).contains(help->pos()))
            QToolTip::showText(help->globalPos(), m_descriptions.at(step), this);
    }
    return true;
}

} // namespace autorec

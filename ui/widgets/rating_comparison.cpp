// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rating_comparison.h"

#include "ui/text/format.h"

#include <QPainter>
#include <QStyle>

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

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/step_chart.h"

#include "ui/text/format.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <cmath>

namespace autorec {

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

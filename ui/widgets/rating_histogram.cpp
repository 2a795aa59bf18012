// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rating_histogram.h"

#include "ui/text/format.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace autorec {
namespace {

constexpr int HeightInLines = 6;
constexpr int WidthInEms = 14;

bool isWhole(double stars)
{
    return std::abs(stars - std::round(stars)) < 0.01;
}

} // namespace

RatingHistogram::RatingHistogram(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RatingHistogram::setBars(std::vector<Bar> bars)
{
    m_bars = std::move(bars);
    m_highest = 0;
    QStringList descriptions;
    for (const Bar& bar : m_bars) {
        m_highest = std::max(m_highest, bar.count);
        descriptions.append(description(bar));
    }
    setAccessibleDescription(descriptions.join(QStringLiteral("; ")));
    update();
}

QSize RatingHistogram::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(QLatin1Char('m')) * WidthInEms,
            fontMetrics().height() * HeightInLines};
}

QSize RatingHistogram::minimumSizeHint() const
{
    return {sizeHint().width() / 2, sizeHint().height()};
}

bool RatingHistogram::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    for (std::size_t bar = 0; bar < m_bars.size(); ++bar) {
        if (barCell(bar).contains(help->pos()))
            QToolTip::showText(help->globalPos(), description(m_bars[bar]), this);
    }
    return true;
}

void RatingHistogram::paintEvent(QPaintEvent*)
{
    if (m_highest == 0)
        return;
    QPainter painter(this);
    const int labels = fontMetrics().height();
    const bool fits =
        !m_bars.empty() && barCell(0).width() > fontMetrics().horizontalAdvance(QStringLiteral("4½"));
    for (std::size_t number = 0; number < m_bars.size(); ++number) {
        const Bar& bar = m_bars[number];
        const QRect cell = barCell(number);
        const double share = static_cast<double>(bar.count) / static_cast<double>(m_highest);
        QRect filled = cell.adjusted(1, 0, -1, -labels);
        filled.setTop(filled.bottom() - static_cast<int>(std::lround((filled.height() - 1) * share)));
        painter.fillRect(filled, palette().color(bar.count > 0 ? QPalette::PlaceholderText : QPalette::Mid));
        painter.setPen(palette().color(QPalette::WindowText));
        if (fits || isWhole(bar.stars))
            painter.drawText(QRect(cell.left(), cell.bottom() - labels + 1, cell.width(), labels),
                             Qt::AlignCenter, starsText(bar.stars));
    }
}

QRect RatingHistogram::barCell(std::size_t bar) const
{
    const auto count = static_cast<int>(m_bars.size());
    const int left = width() * static_cast<int>(bar) / count;
    const int right = width() * static_cast<int>(bar + 1) / count;
    return {left, 0, right - left, height()};
}

QString RatingHistogram::description(const Bar& bar) const
{
    return tr("%1 stars: %2").arg(starsText(bar.stars), ratingCountText(bar.count));
}

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rating_histogram.h"

#include "ui/text/format.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace autorec {

RatingHistogram::RatingHistogram(QWidget* parent)
    : StepChart(14, 6, parent)
{
}

void RatingHistogram::setBars(std::vector<Bar> bars)
{
    m_bars = std::move(bars);
    m_highest = 0;
    QStringList descriptions;
    for (const Bar& bar : m_bars) {
        m_highest = std::max(m_highest, bar.count);
        descriptions.append(tr("%1 stars: %2").arg(starsText(bar.stars), ratingCountText(bar.count)));
    }
    setDescriptions(descriptions);
}

void RatingHistogram::paintEvent(QPaintEvent*)
{
    if (m_highest == 0)
        return;
    QPainter painter(this);
    for (std::size_t number = 0; number < m_bars.size(); ++number) {
        const Bar& bar = m_bars[number];
        const double share = static_cast<double>(bar.count) / static_cast<double>(m_highest);
        QRect filled = cell(number).adjusted(1, 0, -1, -fontMetrics().height());
        filled.setTop(filled.bottom() - static_cast<int>(std::lround((filled.height() - 1) * share)));
        painter.fillRect(filled, palette().color(bar.count > 0 ? QPalette::PlaceholderText : QPalette::Mid));
        paintStars(painter, cell(number), bar.stars);
    }
}

} // namespace autorec

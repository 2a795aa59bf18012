// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/prediction_label.h"

#include "ui/delegates/star_painter.h"
#include "ui/text/format.h"

#include <QPainter>

namespace autorec {

PredictionLabel::PredictionLabel(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void PredictionLabel::setPrediction(std::optional<double> share, std::optional<double> stars)
{
    m_share = share;
    m_stars = stars;
    if (stars)
        setToolTip(tr("%1 stars, predicted by the model in use").arg(decimalStarsText(*stars)));
    else if (share)
        setToolTip(
            tr("Placed above %1% of the films by the model in use").arg(static_cast<int>(*share * 100)));
    else
        setToolTip({});
    setAccessibleDescription(toolTip());
    update();
}

QSize PredictionLabel::sizeHint() const
{
    return StarPainter::predictedSize(fontMetrics());
}

void PredictionLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const StarPainter::Canvas canvas{painter, rect(), palette()};
    if (m_stars)
        StarPainter::paintPredicted(canvas, m_share.value_or(0.0), decimalStarsText(*m_stars));
    else if (m_share)
        StarPainter::paintRankBar(canvas, *m_share);
    else
        painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter, missingText());
}

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inside/color_scale.h"

#include "ui/pages/inside/unit_texts.h"
#include "ui/theme/plot_palette.h"

#include <QPainter>
#include <QStyle>

namespace autorec {
namespace {

constexpr int WidthInEms = 18;
constexpr int ColorSteps = 41;

} // namespace

ColorScale::ColorScale(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ColorScale::setStrongest(double strongest)
{
    m_strongest = strongest;
    setAccessibleDescription(
        tr("From %1, blue, to %2, orange").arg(changeText(-strongest), changeText(strongest)));
    update();
}

QSize ColorScale::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(QLatin1Char('m')) * WidthInEms, fontMetrics().height() * 2};
}

void ColorScale::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int half = height() / 2;
    for (int step = 0; step < ColorSteps; ++step) {
        const QRect cell(width() * step / ColorSteps, 0, width() / ColorSteps + 1, half);
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), cell),
                         divergingColor(2.0 * step / (ColorSteps - 1) - 1.0, palette()));
    }
    const QRect texts(0, half, width(), height() - half);
    const auto draw = [&](Qt::Alignment side, const QString& text) {
        painter.drawText(texts, static_cast<int>(QStyle::visualAlignment(layoutDirection(), side)), text);
    };
    draw(Qt::AlignLeft | Qt::AlignVCenter, changeText(-m_strongest));
    draw(Qt::AlignHCenter | Qt::AlignVCenter, tr("at rest"));
    draw(Qt::AlignRight | Qt::AlignVCenter, changeText(m_strongest));
}

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cover_label.h"

#include "ui/theme/cover_pictures.h"

#include <QPainter>

#include <cmath>

namespace autorec {

CoverLabel::CoverLabel(int widthInLines, QWidget* parent)
    : QWidget(parent)
    , m_widthInLines(widthInLines)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void CoverLabel::setCover(const Cover& cover)
{
    m_cover = cover;
    update();
}

void CoverLabel::showPictures(CoverPictures& pictures)
{
    m_pictures = &pictures;
    connect(&pictures, &CoverPictures::changed, this, qOverload<>(&QWidget::update));
}

QSize CoverLabel::sizeHint() const
{
    const int width = m_widthInLines * fontMetrics().height();
    return {width, static_cast<int>(std::lround(width * CoverPainter::Aspect))};
}

void CoverLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.drawPixmap(0, 0, CoverPainter(font(), m_pictures).pixmap(m_cover, size(), devicePixelRatioF()));
}

} // namespace autorec

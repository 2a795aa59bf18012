// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/badge.h"

#include <QPainter>

namespace autorec {

Badge::Badge(const QString& text, QWidget* parent)
    : QLabel(text, parent)
{
    const int side = fontMetrics().horizontalAdvance(QLatin1Char(' ')) * 2;
    setContentsMargins(side, 1, side, 1);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Maximum);
    setAccessibleName(text);
}

void Badge::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor line = palette().color(QPalette::Highlight);
    QColor ground = line;
    ground.setAlphaF(0.18F);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(line);
    painter.setBrush(ground);
    painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2);
    painter.end();
    QLabel::paintEvent(event);
}

} // namespace autorec

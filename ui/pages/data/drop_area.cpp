// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/data/drop_area.h"

#include <QPainter>

namespace autorec {

DropArea::DropArea(QWidget* parent)
    : QLabel(tr("…or drop a file or folder anywhere in this window"), parent)
{
    setObjectName(QStringLiteral("dropArea"));
    setAlignment(Qt::AlignCenter);
    setWordWrap(true);
    setForegroundRole(QPalette::PlaceholderText);
    setMargin(fontMetrics().height());
}

void DropArea::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::PlaceholderText), 1.0, Qt::DashLine));
    const double radius = fontMetrics().height() / 2.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(1.0, 1.0, -1.0, -1.0), radius, radius);
    painter.end();
    QLabel::paintEvent(event);
}

} // namespace autorec

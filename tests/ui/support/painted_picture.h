// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPainter>

namespace autorec {

/// A picture of stripes from left to right.
inline QImage stripedPicture(const QSize& size, const QList<QColor>& stripes)
{
    QImage picture(size, QImage::Format_RGB32);
    QPainter painter(&picture);
    const double width = size.width() / static_cast<double>(stripes.size());
    for (qsizetype k = 0; k < stripes.size(); ++k)
        painter.fillRect(QRectF(static_cast<double>(k) * width, 0, width + 1, size.height()), stripes[k]);
    return picture;
}

} // namespace autorec

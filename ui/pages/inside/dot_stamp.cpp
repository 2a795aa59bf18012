// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inside/dot_stamp.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace autorec {
namespace {

/// `over`, premultiplied, on an opaque colour; two channels at a time.
QRgb blended(QRgb over, QRgb under)
{
    constexpr quint32 RedAndBlue = 0x00ff00ff;
    constexpr quint32 Green = 0x0000ff00;
    const quint32 kept = 256 - (over >> 24);
    const quint32 redAndBlue = ((under & RedAndBlue) * kept >> 8) & RedAndBlue;
    const quint32 green = ((under & Green) * kept >> 8) & Green;
    return 0xff000000 | (over + redAndBlue + green);
}

} // namespace

DotStamp::Canvas::Canvas(QImage& image)
    : pixels(reinterpret_cast<QRgb*>(image.bits()))
    , stride(image.bytesPerLine() / static_cast<qsizetype>(sizeof(QRgb)))
    , width(image.width())
    , height(image.height())
{
}

DotStamp::DotStamp(const QColor& color, double radius)
    : m_side(2 * static_cast<int>(std::ceil(radius)) + 1)
{
    QImage dot(m_side, m_side, QImage::Format_ARGB32_Premultiplied);
    dot.fill(Qt::transparent);
    QPainter painter(&dot);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(QPointF(m_side / 2.0, m_side / 2.0), radius, radius);
    painter.end();
    for (int y = 0; y < m_side; ++y) {
        const auto* row = reinterpret_cast<const QRgb*>(dot.constScanLine(y));
        m_pixels.insert(m_pixels.end(), row, row + m_side);
    }
}

void DotStamp::stampOn(const Canvas& canvas, const QPointF& center) const
{
    if (center.x() < -m_side || center.x() > canvas.width + m_side || center.y() < -m_side ||
        center.y() > canvas.height + m_side)
        return;
    const int left = static_cast<int>(std::floor(center.x())) - m_side / 2;
    const int top = static_cast<int>(std::floor(center.y())) - m_side / 2;
    const int firstX = std::max(0, -left);
    const int lastX = std::min(m_side, canvas.width - left);
    const int firstY = std::max(0, -top);
    const int lastY = std::min(m_side, canvas.height - top);
    for (int y = firstY; y < lastY; ++y) {
        const QRgb* from = m_pixels.data() + static_cast<std::ptrdiff_t>(y) * m_side;
        QRgb* to = canvas.pixels + (top + y) * canvas.stride + left;
        for (int x = firstX; x < lastX; ++x)
            to[x] = blended(from[x], to[x]);
    }
}

} // namespace autorec

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

DotStamp::DotStamp(const QColor& color, double radius)
{
    const int side = 2 * static_cast<int>(std::ceil(radius)) + 1;
    m_dot = QImage(side, side, QImage::Format_ARGB32_Premultiplied);
    m_dot.fill(Qt::transparent);
    QPainter painter(&m_dot);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(QPointF(side / 2.0, side / 2.0), radius, radius);
}

void DotStamp::stampOn(QImage& image, const QPointF& center) const
{
    const int left = static_cast<int>(std::floor(center.x())) - m_dot.width() / 2;
    const int top = static_cast<int>(std::floor(center.y())) - m_dot.height() / 2;
    const int firstX = std::max(0, -left);
    const int lastX = std::min(m_dot.width(), image.width() - left);
    const int firstY = std::max(0, -top);
    const int lastY = std::min(m_dot.height(), image.height() - top);
    for (int y = firstY; y < lastY; ++y) {
        const auto* from = reinterpret_cast<const QRgb*>(m_dot.constScanLine(y));
        auto* to = reinterpret_cast<QRgb*>(image.scanLine(top + y)) + left;
        for (int x = firstX; x < lastX; ++x) {
            if (from[x] != 0)
                to[x] = blended(from[x], to[x]);
        }
    }
}

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>
#include <QPointF>

#include <cstddef>
#include <vector>

namespace autorec {

/// A round dot of one colour that is drawn once and then blended into an image many thousand times, which is
/// far faster than painting it each time.
class DotStamp
{
public:
    /// In pixels of the image.
    DotStamp(const QColor& color, double radius);

    /// The pixels of an image of Format_RGB32.
    struct Canvas
    {
        explicit Canvas(QImage& image);

        QRgb* pixels;
        std::ptrdiff_t stride; ///< pixels from row to row
        int width;
        int height;
    };

    /// Blends the dot into the canvas around a point; parts outside the canvas are clipped.
    void stampOn(const Canvas& canvas, const QPointF& center) const;

private:
    int m_side;
    std::vector<QRgb> m_pixels; ///< premultiplied, row after row
};

} // namespace autorec

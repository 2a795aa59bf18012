#pragma once

#include <QColor>
#include <QImage>
#include <QPointF>

namespace autorec {

/// A round dot of one colour that is drawn once and then blended into an image many thousand times, which is
/// far faster than painting it each time.
class DotStamp
{
public:
    /// In pixels of the image.
    DotStamp(const QColor& color, double radius);

    /// Blends it into `image`, of Format_RGB32, around a point; what lies outside is left out.
    void stampOn(QImage& image, const QPointF& center) const;

private:
    QImage m_dot;
};

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/picture_reader.h"

#include "app/metadata/picture_bytes.h"
#include "ui/theme/cover_painter.h"

#include <QFileInfo>
#include <QImageReader>
#include <QPainter>

namespace autorec {
namespace {

constexpr qint64 MostPixels = 60'000'000;

/// The size of what is decoded: as small as fills `pixels`, and no larger than the picture is.
QSize scaledSize(const QSize& picture, const QSize& pixels)
{
    const QSize filling = picture.scaled(pixels, Qt::KeepAspectRatioByExpanding);
    return filling.width() < picture.width() ? filling : picture;
}

QImage decoded(QImageReader& reader, const QSize& pixels)
{
    const QSize whole = reader.size();
    if (!whole.isValid() || qint64{whole.width()} * whole.height() > MostPixels)
        return {};
    const bool isTurned = reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
    reader.setScaledSize(scaledSize(whole, isTurned ? pixels.transposed() : pixels));
    return reader.read();
}

/// The part that is drawn: the middle, in the shape of a cover.
QRectF middleOf(const QSizeF& picture, const QSizeF& shape)
{
    QRectF part(QPointF(), shape.scaled(picture, Qt::KeepAspectRatio));
    part.moveCenter(QRectF(QPointF(), picture).center());
    return part;
}

} // namespace

QImage readPicture(const QString& path, const QSize& pixels)
{
    if (QFileInfo(path).size() > MostPictureBytes)
        return {};
    QImageReader reader(path);
    reader.setAutoTransform(true);
    reader.setDecideFormatFromContent(true);
    const QImage picture = decoded(reader, pixels);
    if (picture.isNull())
        return {};
    QImage cover(pixels, QImage::Format_ARGB32_Premultiplied);
    cover.fill(Qt::transparent);
    QPainter painter(&cover);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(cover.rect(), picture, middleOf(picture.size(), pixels));
    roundCoverCorners(painter, cover.rect());
    painter.end();
    return cover;
}

void PictureReader::read(const QString& path, const QSize& pixels)
{
    Q_EMIT finished(path, pixels, readPicture(path, pixels));
}

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QObject>
#include <QSize>
#include <QString>

namespace autorec {

/// Reads a picture file as a cover of that many pixels: scaled while it is decoded, cropped to fill, with a
/// cover's round corners. Null if the file is no picture that Qt can read, or an unreasonably large one.
/// Blocks; may be called from any thread.
QImage readPicture(const QString& path, const QSize& pixels);

/// Reads pictures for a CoverPictures, on another thread.
class PictureReader : public QObject
{
    Q_OBJECT

public:
    void read(const QString& path, const QSize& pixels);

Q_SIGNALS:
    void finished(const QString& path, const QSize& pixels, const QImage& picture);
};

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace autorec {

/// Files larger than this are not read as pictures, whether they are the person's or a server's.
constexpr qint64 MostPictureBytes = qint64{8} << 20;

/// "jpg", "png" or "webp", by the first bytes of a picture; empty if they are of none of these.
QString pictureEnding(const QByteArray& bytes);

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/metadata/picture_bytes.h"

namespace autorec {

QString pictureEnding(const QByteArray& bytes)
{
    if (bytes.startsWith("\xff\xd8\xff"))
        return QStringLiteral("jpg");
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return QStringLiteral("png");
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP")
        return QStringLiteral("webp");
    return {};
}

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>
#include <QString>

#include <cstdint>

class QPainter;

namespace autorec {

/// What the motif of a cover is drawn with.
struct MotifColors
{
    QColor ground;
    QColor bright;
    QColor tint; ///< of the second genre; mixed into parts of the motif
};

/// Paints the motif of a genre of MovieLens into `area`: spikes for horror, rings for science fiction, a low
/// sun for westerns, and so on; waves for all other genres and for none. The same seed gives the same
/// picture, another seed another one. Motifs may reach beyond `area`.
void paintMotif(QPainter& painter, const QRectF& area, const QString& genre, const MotifColors& colors,
                std::uint32_t seed);

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/search/film_index.h"

#include <QFont>
#include <QPixmap>
#include <QString>
#include <QStringList>

#include <optional>

namespace autorec {

class CoverPictures;

/// What a drawn cover shows.
struct Cover
{
    QString title;
    QString year;       ///< empty if unknown
    QStringList genres; ///< as data sets name them; the first gives colours and motif, the second a tint
    std::optional<MovieIndex> movie = {}; ///< whose picture replaces the drawn cover where there is one
};

/// Draws covers for films without artwork: on a dark ground the motif of the first genre in its bright
/// colour, differently for each title; the title in heavy capitals in whole words, at most four lines that
/// fit the width, and the year at the foot. The same cover is always drawn in the same way, whatever the
/// palette.
class CoverPainter
{
public:
    /// Height ÷ width of a cover.
    static constexpr double Aspect = 1.48;
    /// Radius of its corners ÷ its width.
    static constexpr double Corner = 0.055;
    static constexpr int MostLines = 4;

    /// The title in capitals, broken into lines, and the size of its letters.
    struct Title
    {
        QStringList lines;
        QFont font;
    };

    /// Draws with the font's family. Without `pictures`, all covers are drawn.
    explicit CoverPainter(const QFont& font, CoverPictures* pictures = nullptr)
        : m_font(font)
        , m_pictures(pictures)
    {
    }

    /// The film's picture, or the drawn cover, at `size`, for a screen with that many pixels to a point. Kept
    /// in Qt's QPixmapCache, which is bounded; for the thread of the window.
    QPixmap pixmap(const Cover& cover, const QSize& size, qreal pixelRatio) const;
    /// The drawn cover with square corners.
    void paint(QPainter& painter, const QRectF& area, const Cover& cover) const;
    /// How the title is set on a cover of that width.
    Title fittedTitle(const QString& title, double coverWidth) const;

private:
    QPixmap drawn(const Cover& cover, const QSize& size, qreal pixelRatio) const;

    QFont m_font;
    CoverPictures* m_pictures;
};

/// Erases the corners of a cover, which is much cheaper than to clip all that is drawn.
void roundCoverCorners(QPainter& painter, const QRectF& area);

} // namespace autorec

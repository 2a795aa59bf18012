// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/cover_painter.h"

#include "ui/theme/cover_motif.h"
#include "ui/theme/cover_pictures.h"
#include "ui/theme/genre_color.h"

#include <QFontMetricsF>
#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>
#include <QPixmapCache>

#include <algorithm>
#include <cmath>

namespace autorec {
namespace {

// Shares of the cover's width.
constexpr double Margin = 0.075;
constexpr double LargestTitle = 0.15;
constexpr double SmallestTitle = 0.082;
constexpr double TitleStep = 0.004;
constexpr double YearSize = 0.085;
constexpr int LinesIfLarge = 3; ///< smaller titles may have CoverPainter::MostLines
constexpr double LargeTitle = 0.11;
constexpr double LineSpacing = 1.1; ///< of the letters' size

/// The hash FNV-1a, which no library changes.
std::uint32_t seedOf(const QString& title)
{
    std::uint32_t hash = 2166136261U;
    for (const char byte : title.toUtf8())
        hash = (hash ^ static_cast<unsigned char>(byte)) * 16777619U;
    return hash;
}

QFont sized(QFont font, double pixels, QFont::Weight weight)
{
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(pixels))));
    font.setWeight(weight);
    return font;
}

/// Breaks between words wherever the next does not fit. Empty if a word alone does not, or there are more
/// than `most` lines.
QStringList brokenLines(const QStringList& words, const QFontMetricsF& metrics, double width, int most)
{
    QStringList lines;
    for (const QString& word : words) {
        if (metrics.horizontalAdvance(word) > width)
            return {};
        const QString longer = lines.isEmpty() ? word : lines.last() + QLatin1Char(' ') + word;
        if (!lines.isEmpty() && metrics.horizontalAdvance(longer) <= width)
            lines.last() = longer;
        else
            lines.append(word);
    }
    return lines.size() <= most ? lines : QStringList();
}

/// For titles that do not fit at the smallest size: what is too long is shortened.
QStringList elidedLines(const QStringList& words, const QFontMetricsF& metrics, double width)
{
    QStringList lines;
    for (qsizetype word = 0; word < words.size(); ++word) {
        const QString longer =
            lines.isEmpty() ? words.at(word) : lines.last() + QLatin1Char(' ') + words.at(word);
        if (!lines.isEmpty() && metrics.horizontalAdvance(longer) <= width)
            lines.last() = longer;
        else if (lines.size() < CoverPainter::MostLines)
            lines.append(words.at(word));
        else {
            lines.last() += QLatin1Char(' ') + words.mid(word).join(QLatin1Char(' '));
            break;
        }
    }
    for (QString& line : lines)
        line = metrics.elidedText(line, Qt::ElideRight, width);
    return lines;
}

/// So that the text can be read over the motif.
void paintShade(QPainter& painter, const QRectF& area, const QColor& ground, double titleBottom)
{
    QLinearGradient shade(area.topLeft(), area.bottomLeft());
    QColor clear = ground;
    clear.setAlphaF(0.0F);
    QColor dense = ground;
    dense.setAlphaF(0.85F);
    const double end = std::clamp(titleBottom / area.height(), 0.05, 0.6);
    shade.setColorAt(0, dense);
    shade.setColorAt(end, dense);
    shade.setColorAt(std::min(end + 0.14, 0.8), clear);
    shade.setColorAt(0.8, clear);
    clear.setAlphaF(0.6F);
    shade.setColorAt(1, clear);
    painter.fillRect(area, shade);
}

QString cacheKey(const Cover& cover, const QSize& size, qreal pixelRatio, const QFont& font)
{
    return QStringLiteral("cover %1x%2@%3 %4\n%5\n%6\n%7")
        .arg(QString::number(size.width()), QString::number(size.height()), QString::number(pixelRatio),
             font.family(), cover.title, cover.year, cover.genres.mid(0, 2).join(QLatin1Char('|')));
}

} // namespace

void roundCoverCorners(QPainter& painter, const QRectF& area)
{
    const double radius = area.width() * CoverPainter::Corner;
    QPainterPath corners; // what is inside of both shapes is outside of the path
    corners.addRect(area);
    corners.addRoundedRect(area, radius, radius);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setCompositionMode(QPainter::CompositionMode_DestinationOut);
    painter.fillPath(corners, Qt::black);
}

QPixmap CoverPainter::pixmap(const Cover& cover, const QSize& size, qreal pixelRatio) const
{
    const QPixmap picture =
        m_pictures && cover.movie ? m_pictures->pixmap(*cover.movie, size, pixelRatio) : QPixmap();
    return picture.isNull() ? drawn(cover, size, pixelRatio) : picture;
}

QPixmap CoverPainter::drawn(const Cover& cover, const QSize& size, qreal pixelRatio) const
{
    const QString key = cacheKey(cover, size, pixelRatio, m_font);
    QPixmap pixmap;
    if (size.isEmpty() || QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap((QSizeF(size) * pixelRatio).toSize());
    pixmap.setDevicePixelRatio(pixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    const QRectF area(0, 0, size.width(), size.height());
    paint(painter, area, cover);
    roundCoverCorners(painter, area);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void CoverPainter::paint(QPainter& painter, const QRectF& area, const Cover& cover) const
{
    const GenreColors colors = genreColors(cover.genres.value(0));
    const QColor tint = cover.genres.size() > 1 ? genreColors(cover.genres.at(1)).bright
                                                : mixed(colors.bright, colors.ground, 0.35F);
    const double margin = area.width() * Margin;
    const QRectF written = area.adjusted(margin, margin, -margin, -margin);
    const Title title = fittedTitle(cover.title, area.width());
    const double lineHeight = title.font.pixelSize() * LineSpacing;

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(area, colors.ground);
    paintMotif(painter, area, cover.genres.value(0), {colors.ground, colors.bright, tint},
               seedOf(cover.title));
    paintShade(painter, area, colors.ground, margin + lineHeight * static_cast<double>(title.lines.size()));

    painter.setPen(mixed(Qt::white, colors.bright, 0.14F));
    painter.setFont(title.font);
    QRectF line(written.left(), written.top(), written.width(), lineHeight);
    for (const QString& text : title.lines) {
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, text);
        line.translate(0, lineHeight);
    }
    painter.setFont(sized(m_font, area.width() * YearSize, QFont::DemiBold));
    painter.drawText(written, Qt::AlignLeft | Qt::AlignBottom, cover.year);
    painter.restore();
}

CoverPainter::Title CoverPainter::fittedTitle(const QString& title, double coverWidth) const
{
    const QStringList words = title.toUpper().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const double width = coverWidth * (1 - 2 * Margin);
    int before = 0;
    for (double share = LargestTitle; share > SmallestTitle; share -= TitleStep) {
        QFont font = sized(m_font, coverWidth * share, QFont::Black);
        if (std::exchange(before, font.pixelSize()) == font.pixelSize())
            continue;
        const QStringList lines =
            brokenLines(words, QFontMetricsF(font), width, share >= LargeTitle ? LinesIfLarge : MostLines);
        if (!lines.isEmpty())
            return {lines, font};
    }
    QFont font = sized(m_font, coverWidth * SmallestTitle, QFont::Black);
    return {elidedLines(words, QFontMetricsF(font), width), font};
}

} // namespace autorec

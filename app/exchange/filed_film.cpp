// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/filed_film.h"

#include "core/base/text.h"

#include <QRegularExpression>

namespace autorec {

namespace {

/// The year in "1999", "1999-03-31" or "2008–2013"; 0 if there is none.
int yearIn(const std::string& text)
{
    static const QRegularExpression Year(QStringLiteral("(?<!\\d)(1[89]\\d\\d|20\\d\\d)(?!\\d)"));
    return Year.match(QString::fromStdString(text)).captured(1).toInt();
}

} // namespace

std::string fieldOf(const TextRecord& record, int column)
{
    const bool has =
        column != PersonalLayout::None && static_cast<std::size_t>(column) < record.fields.size();
    return has ? record.fields[static_cast<std::size_t>(column)] : std::string();
}

QString imdbIdIn(const std::string& text, bool bare)
{
    constexpr qsizetype Digits = 7;
    static const QRegularExpression Marked(QStringLiteral("\\btt(\\d{1,10})\\b"));
    static const QRegularExpression Bare(QStringLiteral("^(\\d{1,10})(?:\\.0)?$"));
    const QString id = QString::fromStdString(text).trimmed();
    QString digits = Marked.match(id).captured(1);
    if (digits.isEmpty() && bare)
        digits = Bare.match(id).captured(1);
    const qint64 number = digits.toLongLong();
    return number > 0 ? QStringLiteral("tt") + QString::number(number).rightJustified(Digits, u'0')
                      : QString();
}

QString tmdbIdIn(const std::string& text)
{
    static const QRegularExpression Id(
        QStringLiteral("^(\\d{1,9})(?:\\.0)?$|themoviedb\\.org/movie/(\\d+)|tmdb://(\\d+)"));
    const QRegularExpressionMatch match = Id.match(QString::fromStdString(text).trimmed());
    const qint64 number = match.captured(match.lastCapturedIndex()).toLongLong();
    return match.hasMatch() && number > 0 ? QString::number(number) : QString();
}

FiledRating filedFilm(const TextRecord& record, const PersonalLayout& layout)
{
    FiledRating rating;
    const std::string original = fieldOf(record, layout.originalTitle);
    const std::string title = fieldOf(record, layout.title);
    Movie movie = listedMovie(0, title.empty() ? original : title);
    int year = yearIn(fieldOf(record, layout.year));
    if (year == 0)
        year = yearIn(fieldOf(record, layout.released));
    if (year > 0)
        movie.year = year;
    const std::string address = fieldOf(record, layout.address);
    QString imdbId = imdbIdIn(fieldOf(record, layout.imdbId));
    if (imdbId.isEmpty())
        imdbId = imdbIdIn(address, false);
    movie.imdbId = imdbId.toStdString();
    rating.film = FilmKey::of(movie);
    if (!original.empty() && original != title && !title.empty())
        rating.otherTitles.append(QString::fromStdString(original));
    rating.tmdbId = tmdbIdIn(fieldOf(record, layout.tmdbId));
    if (rating.tmdbId.isEmpty() && address.find("/movie/") != std::string::npos)
        rating.tmdbId = tmdbIdIn(address);
    rating.movieId = SourceId::parse(fieldOf(record, layout.movieId));
    rating.kind = entryKind(fieldOf(record, layout.type));
    return rating;
}

} // namespace autorec

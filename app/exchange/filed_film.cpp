// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/filed_film.h"

#include "app/exchange/html_entities.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace autorec {

namespace {

/// The year in "1999", "1999-03-31" or "2008–2013"; 0 if there is none.
int yearIn(const std::string& text)
{
    static const QRegularExpression Year(QStringLiteral("(?<!\\d)(1[89]\\d\\d|20\\d\\d)(?!\\d)"));
    return Year.match(QString::fromStdString(text)).captured(1).toInt();
}

/// Takes the year off a title that ends with it: "Alien, 1979", "Alien - 1979", "Alien [1979]".
int takeYear(QString& title)
{
    static const QRegularExpression AtEnd(
        QStringLiteral("^(.*[^\\s,])(?:,\\s*|\\s+[-–—]\\s*|\\s*\\[)((?:18|19)\\d\\d|20[0-3]\\d)\\]?$"));
    const QRegularExpressionMatch match = AtEnd.match(title);
    if (!match.hasMatch())
        return 0;
    title = match.captured(1);
    return match.captured(2).toInt();
}

/// A title and what stands beside it behind " / " or " | "; in Chinese lists also behind "/" alone.
QStringList namesIn(const std::string& text)
{
    static const QRegularExpression Between(QStringLiteral("\\s+[/|]\\s+|;\\s+"));
    const QString title = withoutEntities(QString::fromStdString(text)).trimmed();
    QStringList names = title.split(Between, Qt::SkipEmptyParts);
    const bool isChinese =
        std::any_of(title.begin(), title.end(), [](QChar c) { return c.script() == QChar::Script_Han; });
    if (isChinese && names.size() == 1)
        names = title.split(u'/', Qt::SkipEmptyParts);
    for (QString& name : names)
        name = name.trimmed();
    names.removeAll(QString());
    if (names.size() > 1)
        names.append(title);
    return names;
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
    QStringList titles = namesIn(fieldOf(record, layout.title));
    for (const int other : layout.otherTitles)
        titles += namesIn(fieldOf(record, other));
    titles.removeDuplicates();
    int year = yearIn(fieldOf(record, layout.year));
    if (year == 0)
        year = yearIn(fieldOf(record, layout.released));
    if (year == 0 && !titles.isEmpty())
        year = takeYear(titles.front());
    Movie movie = listedMovie(0, titles.isEmpty() ? std::string() : titles.takeFirst().toStdString());
    if (year > 0)
        movie.year = year;
    const std::string address = fieldOf(record, layout.address);
    QString imdbId = imdbIdIn(fieldOf(record, layout.imdbId));
    if (imdbId.isEmpty())
        imdbId = imdbIdIn(address, false);
    movie.imdbId = imdbId.toStdString();
    rating.film = FilmKey::of(movie);
    rating.otherTitles = titles;
    rating.tmdbId = tmdbIdIn(fieldOf(record, layout.tmdbId));
    if (rating.tmdbId.isEmpty() && address.find("/movie/") != std::string::npos)
        rating.tmdbId = tmdbIdIn(address);
    rating.movieId = SourceId::parse(fieldOf(record, layout.movieId));
    const std::string type = fieldOf(record, layout.type);
    const bool isAired = type.empty() && !fieldOf(record, layout.firstAired).empty();
    rating.kind = isAired ? EntryKind::Series : entryKind(type);
    rating.isSaidFilm = !type.empty() || address.find("/movie/") != std::string::npos;
    return rating;
}

} // namespace autorec

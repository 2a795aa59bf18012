// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/rating_export.h"

#include "core/base/csv.h"

#include <algorithm>

namespace autorec {

namespace {

/// When the film was watched or rated, as an imported file says, or when the rating was given here; empty for
/// imported ratings without a date.
QByteArray dateOf(const PersonalFilm& film)
{
    const QDateTime& date = film.rated.isValid() ? film.rated : film.given;
    return date.isValid() ? date.toUTC().date().toString(Qt::ISODate).toUtf8() : QByteArray();
}

} // namespace

QByteArray exportRatings(const QList<PersonalFilm>& films, RatingExport format)
{
    const bool isOwn = format == RatingExport::Csv;
    const bool hasWatched = std::any_of(films.begin(), films.end(), [](const PersonalFilm& film) {
        return film.stars && film.rated.isValid();
    });
    const QByteArray watchedTitle = hasWatched ? QByteArrayLiteral(",WatchedDate") : QByteArray();
    QByteArray csv = isOwn ? "title,year,rating,imdb_id,rated\r\n"
                           : QByteArrayLiteral("imdbID,Title,Year,Rating") + watchedTitle + "\r\n";
    for (const PersonalFilm& film : films) {
        if (!film.stars)
            continue;
        const QByteArray title = QByteArray::fromStdString(csvText(film.film.title.toStdString()));
        const QByteArray year = film.film.year > 0 ? QByteArray::number(film.film.year) : QByteArray();
        const QByteArray stars = QByteArray::number(*film.stars);
        const QByteArray imdbId = film.film.imdbId.toUtf8();
        QList<QByteArray> cells{title, year, stars};
        if (isOwn)
            cells << imdbId << dateOf(film);
        else
            cells.prepend(imdbId);
        if (!isOwn && hasWatched)
            cells << (film.rated.isValid() ? dateOf(film) : QByteArray());
        csv += cells.join(',') + "\r\n";
    }
    return csv;
}

} // namespace autorec

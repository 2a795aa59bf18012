// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/rating_export.h"

#include "core/base/csv.h"

namespace autorec {

namespace {

/// When the film was watched or rated, if that is known, else when the rating was given here.
QDate dateOf(const PersonalFilm& film)
{
    return (film.rated.isValid() ? film.rated : film.changed).toUTC().date();
}

} // namespace

QByteArray exportRatings(const QList<PersonalFilm>& films, RatingExport format)
{
    const bool isOwn = format == RatingExport::Csv;
    QByteArray csv = isOwn ? "title,year,rating,imdb_id,rated\r\n" : "imdbID,Title,Year,Rating\r\n";
    for (const PersonalFilm& film : films) {
        if (!film.stars)
            continue;
        const QByteArray title = QByteArray::fromStdString(csvText(film.film.title.toStdString()));
        const QByteArray year = film.film.year > 0 ? QByteArray::number(film.film.year) : QByteArray();
        const QByteArray stars = QByteArray::number(*film.stars);
        const QByteArray imdbId = film.film.imdbId.toUtf8();
        const QList<QByteArray> cells =
            isOwn ? QList{title, year, stars, imdbId, dateOf(film).toString(Qt::ISODate).toUtf8()}
                  : QList{imdbId, title, year, stars};
        csv += cells.join(',') + "\r\n";
    }
    return csv;
}

} // namespace autorec

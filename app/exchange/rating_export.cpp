// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/rating_export.h"

#include "core/base/csv.h"

namespace autorec {

namespace {

QByteArray cell(const QString& text)
{
    return QByteArray::fromStdString(csvText(text.toStdString()));
}

QByteArray yearText(int year)
{
    return year > 0 ? QByteArray::number(year) : QByteArray();
}

} // namespace

QByteArray exportRatings(const QList<PersonalFilm>& films, RatingExport format)
{
    const bool isOwn = format == RatingExport::Csv;
    QByteArray csv = isOwn ? "title,year,rating,imdb_id,rated\r\n" : "imdbID,Title,Year,Rating\r\n";
    for (const PersonalFilm& film : films) {
        if (!film.stars)
            continue;
        const QByteArray title = cell(film.film.title);
        const QByteArray year = yearText(film.film.year);
        const QByteArray stars = QByteArray::number(*film.stars);
        const QByteArray imdbId = film.film.imdbId.toUtf8();
        const QList<QByteArray> cells =
            isOwn ? QList{title, year, stars, imdbId,
                          film.changed.toUTC().date().toString(Qt::ISODate).toUtf8()}
                  : QList{imdbId, title, year, stars};
        csv += cells.join(',') + "\r\n";
    }
    return csv;
}

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/rating_export.h"

#include "core/base/csv.h"

#include <QStringList>

#include <algorithm>

namespace autorec {

namespace {

/// A film with everything that a line may say of it.
struct ExportedFilm
{
    FilmKey film;
    std::optional<double> stars = {};
    QDateTime rated = {};
    QDateTime given = {};
    QList<Viewing> viewings = {};
    QString note = {};
};

/// A column, which is left out if no line has anything in it and it is optional.
struct ExportColumn
{
    QByteArray title;
    bool isOptional = false;
};

using ExportLine = QList<QByteArray>;

QByteArray dayOf(const QDateTime& date)
{
    return date.isValid() ? date.toUTC().date().toString(Qt::ISODate).toUtf8() : QByteArray();
}

QByteArray textCell(const QString& text)
{
    return QByteArray::fromStdString(csvText(text.toStdString()));
}

/// A film without an IMDb id in one list may have one in the other.
bool isSameFilm(const FilmKey& a, const FilmKey& b)
{
    if (!a.imdbId.isEmpty() && !b.imdbId.isEmpty())
        return a.imdbId == b.imdbId;
    return a.folded == b.folded && a.year == b.year;
}

/// The rated films in their order, then those that only have a diary.
QList<ExportedFilm> exportedFilms(const QList<PersonalFilm>& films, QList<FilmDiary> diaries)
{
    QList<ExportedFilm> all;
    for (const PersonalFilm& film : films) {
        if (!film.stars)
            continue;
        ExportedFilm exported{film.film, film.stars, film.rated, film.given};
        const auto own = std::find_if(diaries.begin(), diaries.end(), [&film](const FilmDiary& diary) {
            return isSameFilm(diary.film, film.film);
        });
        if (own != diaries.end()) {
            exported.viewings = own->viewings;
            exported.note = own->note;
            diaries.erase(own);
        }
        all.append(exported);
    }
    for (const FilmDiary& diary : diaries)
        all.append({.film = diary.film, .viewings = diary.viewings, .note = diary.note});
    return all;
}

QByteArray starsCell(const ExportedFilm& film)
{
    return film.stars ? QByteArray::number(*film.stars) : QByteArray();
}

QByteArray yearCell(const ExportedFilm& film)
{
    return film.film.year > 0 ? QByteArray::number(film.film.year) : QByteArray();
}

/// The date is when the film was watched or rated, as an imported file says, or when the rating was given
/// here; imported ratings may have none.
ExportLine csvLine(const ExportedFilm& film)
{
    QStringList days;
    for (const Viewing& viewing : film.viewings)
        days.append(viewing.day.toString(Qt::ISODate));
    return {textCell(film.film.title),
            yearCell(film),
            starsCell(film),
            film.film.imdbId.toUtf8(),
            dayOf(film.rated.isValid() ? film.rated : film.given),
            days.join(u' ').toUtf8(),
            textCell(film.note)};
}

/// One for each viewing; without any, the date of an imported rating. The last one has the note.
QList<ExportLine> letterboxdLines(const ExportedFilm& film)
{
    const ExportLine begin{film.film.imdbId.toUtf8(), textCell(film.film.title), yearCell(film),
                           starsCell(film)};
    if (film.viewings.isEmpty())
        return {begin + ExportLine{dayOf(film.rated), {}, textCell(film.note)}};
    QList<ExportLine> lines;
    for (const Viewing& viewing : film.viewings)
        lines.append(begin +
                     ExportLine{viewing.day.toString(Qt::ISODate).toUtf8(), viewing.again ? "true" : "", {}});
    lines.last().last() = textCell(film.note);
    return lines;
}

QByteArray table(QList<ExportColumn> columns, QList<ExportLine> lines)
{
    for (qsizetype column = columns.size() - 1; column >= 0; --column) {
        const bool isEmpty = std::all_of(lines.begin(), lines.end(), [column](const ExportLine& line) {
            return line.at(column).isEmpty();
        });
        if (!isEmpty || !columns.at(column).isOptional)
            continue;
        columns.removeAt(column);
        for (ExportLine& line : lines)
            line.removeAt(column);
    }
    ExportLine titles;
    for (const ExportColumn& column : columns)
        titles.append(column.title);
    lines.prepend(titles);
    QByteArray csv;
    for (const ExportLine& line : lines)
        csv += line.join(',') + "\r\n";
    return csv;
}

} // namespace

QByteArray exportRatings(const QList<PersonalFilm>& films, const QList<FilmDiary>& diaries,
                         RatingExport format)
{
    QList<ExportLine> lines;
    for (const ExportedFilm& film : exportedFilms(films, diaries)) {
        if (format == RatingExport::Letterboxd)
            lines.append(letterboxdLines(film));
        else if (film.stars)
            lines.append(csvLine(film));
    }
    if (format == RatingExport::Letterboxd)
        return table({{"imdbID"},
                      {"Title"},
                      {"Year"},
                      {"Rating"},
                      {"WatchedDate", true},
                      {"Rewatch", true},
                      {"Review", true}},
                     lines);
    return table(
        {{"title"}, {"year"}, {"rating"}, {"imdb_id"}, {"rated"}, {"my_dates", true}, {"my_note", true}},
        lines);
}

} // namespace autorec

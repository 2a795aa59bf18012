// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/film_diary_store.h"

#include <QByteArray>

namespace autorec {

enum class RatingExport {
    /// title, year, rating, imdb_id, rated: what our own import reads. If there are any viewings or notes of
    /// rated films, also my_dates (separated by spaces) and my_note.
    Csv,
    /// The columns that Letterboxd's import page asks for; WatchedDate, Rewatch and Review only if any film
    /// has them. A film that was watched several times has a line for each; films with a viewing or a note
    /// need no rating.
    Letterboxd
};

/// The rated films as a CSV file in UTF-8, with the viewings and notes of `diaries`.
QByteArray exportRatings(const QList<PersonalFilm>& films, const QList<FilmDiary>& diaries,
                         RatingExport format);

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/search/film_key.h"
#include "app/store/sql_rows.h"

namespace autorec {

/// The columns of `films` that make a FilmKey.
inline const QString FilmColumns = QStringLiteral("imdb_id, title, folded_title, year");

/// Reads FilmColumns.
inline FilmKey readFilmKey(RowReader& row)
{
    return {row.text(), row.text(), row.text(), static_cast<int>(row.number())};
}

} // namespace autorec

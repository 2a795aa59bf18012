// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/profile_store.h"

#include <QByteArray>

namespace autorec {

enum class RatingExport {
    Csv, ///< title, year, rating, imdb_id, rated: what our own import reads
    /// The columns that Letterboxd's import page asks for, with WatchedDate if an import said any date.
    Letterboxd
};

/// The rated films as a CSV file in UTF-8.
QByteArray exportRatings(const QList<PersonalFilm>& films, RatingExport format);

} // namespace autorec

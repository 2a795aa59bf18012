// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/personal_columns.h"
#include "app/exchange/rating_file.h"
#include "app/exchange/spreadsheet_text.h"

#include <string>

namespace autorec {

/// The film, its ids and its kind in a record; without stars.
FiledRating filedFilm(const TextRecord& record, const PersonalLayout& layout);

/// The field of a record; empty if it has no such column.
std::string fieldOf(const TextRecord& record, int column);

/// "tt0133093" of "0133093", "tt133093" or an address with it; empty if there is none. Numbers without "tt"
/// are only read if `bare`.
QString imdbIdIn(const std::string& text, bool bare = true);

/// "603" of "603.0" or an address of TMDB; empty if there is none.
QString tmdbIdIn(const std::string& text);

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/search/film_key.h"
#include "core/data/import_report.h"
#include "core/data/source_id.h"

#include <QString>

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace autorec {

/// A person's rating of a film in a file from elsewhere.
struct FiledRating
{
    FilmKey film = {};
    QString tmdbId = {};                  ///< may be empty
    std::optional<SourceId> movieId = {}; ///< of a data set; in files of our own
    double stars = 0.0;                   ///< a half to five, in half steps
    std::size_t line = 0;
};

/// A person's own ratings from IMDb, Letterboxd, Trakt or a CSV file.
struct RatingFile
{
    QString origin = {}; ///< "IMDb"
    std::vector<FiledRating> ratings = {};
    std::map<std::string, SkippedLines> skipped = {}; ///< by reason: "not a film", "not rated"
};

/// Reads such a file, recognised by the column names in its header, in any order and case: IMDb's export
/// (Const, Your Rating …), Letterboxd's ratings.csv or diary.csv (Name, Year, Letterboxd URI, Rating),
/// Trakt's (trakt_id, … rating), or any with `title,year,rating` or `movie_id,rating`, optionally with
/// imdb_id and tmdb_id. Halves ratings from one to ten: always those of IMDb and Trakt, and those of other
/// files if one is above five. Of two ratings of a film the later line counts. Blocks. Throws Error:
/// FileNotFound, FileUnreadable, DamagedFile if the header has none of these columns.
RatingFile readPersonalRatings(const std::filesystem::path& file);

} // namespace autorec

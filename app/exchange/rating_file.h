// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/search/film_key.h"
#include "core/data/import_report.h"

#include <QString>

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace autorec {

/// A person's rating of a film, as a file from elsewhere has it.
struct FiledRating
{
    FilmKey film;
    QString tmdbId;                      ///< may be empty
    std::optional<std::int64_t> movieId; ///< of a data set; in files of our own
    double stars = 0.0;                  ///< a half to five, in half steps
    std::size_t line = 0;
};

/// A person's own ratings from IMDb, Letterboxd, Trakt or a CSV file.
struct RatingFile
{
    QString origin; ///< "IMDb"
    std::vector<FiledRating> ratings;
    std::map<std::string, SkippedLines> skipped; ///< by reason: "not a film", "not rated"
};

/// Reads such a file, told apart by its header, whose names may be in any order and case: IMDb's export
/// (Const, Your Rating …), Letterboxd's ratings.csv or diary.csv (Name, Year, Letterboxd URI, Rating),
/// Trakt's (trakt_id, … rating), or any with `title,year,rating` or `movie_id,rating`, perhaps with imdb_id
/// and tmdb_id. Ratings from one to ten are halved: always those of IMDb and Trakt, and in other files where
/// one is above five. Of a film that is rated twice the later line counts. Blocks. Throws Error:
/// FileNotFound, FileUnreadable, DamagedFile where the header names none of these.
RatingFile readPersonalRatings(const std::filesystem::path& file);

} // namespace autorec

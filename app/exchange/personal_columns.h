// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <vector>

namespace autorec {

/// The columns of a person's file, and what is known from whom it is. Columns are found by their names, in
/// any order and case, in the languages that IMDb and others write.
struct PersonalLayout
{
    static constexpr int None = -1;

    QString origin = {}; ///< "IMDb"; "CSV" if it is nobody's
    double highest = 0;  ///< the most stars that the origin gives; 0 if unknown
    bool areThumbs = false;
    bool zeroIsNone = false; ///< zero is what was not rated
    std::size_t width = 0;   ///< how many columns the header names
    bool idsAreOwn = false;  ///< an IMDb id is of the entry itself, and not of the series of an episode

    int title = None;
    int originalTitle = None;
    int year = None;
    int released = None; ///< a date
    int stars = None;
    int otherStars = None; ///< of entries that are not in `stars`
    int type = None;
    int imdbId = None;
    int tmdbId = None;
    int movieId = None;   ///< of a data set
    int address = None;   ///< may hold an IMDb or TMDB id
    int date = None;      ///< watched or rated
    int laterDate = None; ///< used where `date` is empty
    int user = None;
    int status = None; ///< such as "plantowatch"

    bool namesFilms() const
    {
        return title != None || imdbId != None || tmdbId != None || movieId != None || address != None;
    }
    bool hasRatings() const { return namesFilms() && stars != None; }

    static PersonalLayout of(const std::vector<std::string>& header);
};

/// How many columns of the header are recognised; 0 if they name no film.
int knownColumns(const std::vector<std::string>& header);

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/spreadsheet_text.h"

#include <QString>

#include <span>
#include <string>
#include <vector>

namespace autorec {

/// The columns of a person's file, and what is known from whom it is. Columns are found by the words in their
/// names (ColumnName), in any order and case; of several that may be meant, the one whose values fit counts.
/// A rating that the name gives to somebody else (IMDb, the press, an average) is never the person's.
struct PersonalLayout
{
    static constexpr int None = -1;

    QString origin = {}; ///< "IMDb"; "CSV" if it is nobody's
    double lowest = 0;   ///< the least that the header names
    bool namesLowest = false;
    bool isScaleNamed = false; ///< by the header
    double highest = 0;        ///< the most stars that the header names or the origin gives; 0 if unknown
    bool areThumbs = false;
    bool zeroIsNone = false; ///< zero is what was not rated
    std::size_t width = 0;   ///< how many columns the header names
    bool idsAreOwn = false;  ///< an IMDb id is of the entry itself, and not of the series of an episode

    int title = None;
    std::vector<int> otherTitles = {}; ///< such as the original title
    int year = None;
    int released = None; ///< a date
    int stars = None;
    std::string starsName = {};    ///< what the header calls the column `stars`
    std::string otherRatings = {}; ///< the names of columns that may be the person's ratings as well
    int otherStars = None;         ///< of entries that have none in `stars`
    double otherHighest = 0;       ///< the most stars there
    int type = None;
    int firstAired = None; ///< only series have one
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

    static PersonalLayout of(const std::vector<std::string>& header,
                             std::span<const TextRecord> records = {});
};

/// How many columns of the header are recognised; 0 if they name no film.
int knownColumns(const std::vector<std::string>& header);

} // namespace autorec

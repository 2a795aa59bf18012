// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/rating_file.h"
#include "app/search/film_index.h"
#include "core/data/dataset.h"

#include <vector>

namespace autorec {

/// A filed rating and the films of the data set that match it: one if it is clear, none if it is unknown.
struct MatchedRating
{
    FiledRating rating;
    std::vector<MovieIndex> candidates;
};

/// A person's file, matched with a data set.
struct RatingImport
{
    QString origin;
    std::vector<MatchedRating> matched;
    std::vector<MatchedRating> ambiguous; ///< more candidates than one: the person has to choose
    std::vector<MatchedRating> unmatched;
    std::map<std::string, SkippedLines> skipped;

    std::size_t ratingCount() const { return matched.size() + ambiguous.size() + unmatched.size(); }
};

/// Matches by IMDb id, else TMDB id, else folded title and year, else a year more or less. Of several ratings
/// of one film the last counts. Blocks.
RatingImport matchRatings(RatingFile file, const Dataset& dataset, const FilmIndex& films);

/// The clear matches as a profile, on the scale of the data set.
std::vector<ProfileEntry> profileOf(const RatingImport& import, const Dataset& dataset);

} // namespace autorec

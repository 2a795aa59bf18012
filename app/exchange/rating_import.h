// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/rating_file.h"
#include "app/search/film_index.h"
#include "core/data/dataset.h"

#include <QHash>

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
    std::vector<MatchedRating> watchlist; ///< films to see, with or without a match
    std::map<std::string, SkippedLines> skipped;
    SkippedLines contradicted;      ///< rows whose movie id or TMDB id is of another film than they name
    SkippedLines unreadDates;       ///< of ratings that are kept without a date
    std::vector<std::string> notes; ///< sentences on how the file was read
    StarsRange scale;               ///< of the ratings in the file
    bool scaleIsGuess = false;
    QStringList users; ///< the people in the file, if whose ratings are meant is still open
    bool isScaleUnknown = false;

    std::size_t ratingCount() const { return matched.size() + ambiguous.size() + unmatched.size(); }
};

/// Films that a person matched by hand, by what their file calls them (see matchKey).
using HandMatches = QHash<QString, FilmKey>;

/// What a file calls a film: the same for the same film of the next import.
QString matchKey(const FiledRating& rating);

/// Matches by hand, else by IMDb id, TMDB id, title and year (FilmIndex::candidates). A movie id of the data
/// set counts unless the row's other ids or its title are another film's, or most ids of the file are not the
/// data set's; a TMDB id, unless title and year are another film's. Series are matched by IMDb id only. Of
/// several ratings of one film, the one with the latest date counts; of those of one date, and where one has
/// none, the one that is filed last. Blocks.
RatingImport matchRatings(const RatingFile& file, const Dataset& dataset, const FilmIndex& films,
                          const HandMatches& byHand = {});

/// The clear matches as a profile, on the scale of the data set.
std::vector<ProfileEntry> profileOf(const RatingImport& import, const Dataset& dataset);

/// A sentence for everything that was left out or is doubtful, with line and value.
std::vector<std::string> importNotes(const RatingImport& import);

/// Throws Error(InvalidArgument) if nothing matched, and says why.
void requireMatches(const RatingImport& import, const Dataset& dataset, const std::string& file);

} // namespace autorec

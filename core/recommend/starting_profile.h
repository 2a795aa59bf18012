// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"

#include <string>
#include <vector>

namespace autorec {

/// Makes a profile for a person without ratings from what they like: the named films and the five most-rated
/// films of each named genre, all with the highest rating. Sorted by movie. Throws Error(InvalidArgument),
/// which lists the genres, for a genre without movies.
std::vector<ProfileEntry> startingProfile(const Dataset& dataset, const std::vector<MovieIndex>& films,
                                          const std::vector<std::string>& genres);

/// A film that represents a taste, which a person picked before rating anything.
struct PickedFilm
{
    MovieIndex movie;
    std::size_t place = 0; ///< among the films of its pick, most representative first

    friend bool operator==(const PickedFilm&, const PickedFilm&) = default;
};

/// From this many ratings on, only ratings count and picks no longer do.
constexpr std::size_t EnoughRatings = 5;

/// Returns the picked films that still count with this many ratings, sorted by movie: the first EnoughRatings
/// films of each pick, one fewer for every rating.
std::vector<MovieIndex> countingPicks(const std::vector<PickedFilm>& picks, std::size_t ratings);

/// Combines a person's ratings with the picked films that still count; these are added with the highest
/// rating. Sorted by movie.
std::vector<ProfileEntry> withPicks(const Dataset& dataset, Profile ratings,
                                    const std::vector<PickedFilm>& picks);

} // namespace autorec

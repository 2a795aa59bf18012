// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"

#include <string>
#include <vector>

namespace autorec {

/// A profile for somebody who has rated nothing but says what they like: the films named, and of each genre
/// the five that most people rated, all with the most stars there are. Sorted by movie. Throws
/// Error(InvalidArgument) for a genre that no movie has, listing those there are.
std::vector<ProfileEntry> startingProfile(const Dataset& dataset, const std::vector<MovieIndex>& films,
                                          const std::vector<std::string>& genres);

/// A film that stands for a taste which a person picked before rating anything.
struct PickedFilm
{
    MovieIndex movie;
    std::size_t place = 0; ///< among the films of its pick, the most telling first

    friend bool operator==(const PickedFilm&, const PickedFilm&) = default;
};

/// From so many ratings on, a person is known by these alone.
constexpr std::size_t EnoughRatings = 5;

/// The picked films that still count beside so many ratings, sorted by movie: of each pick the first
/// EnoughRatings, one less for every rating.
std::vector<MovieIndex> countingPicks(const std::vector<PickedFilm>& picks, std::size_t ratings);

/// A person's ratings, and the picked films that still count as if they had been given the most stars there
/// are. Sorted by movie.
std::vector<ProfileEntry> withPicks(const Dataset& dataset, Profile ratings,
                                    const std::vector<PickedFilm>& picks);

} // namespace autorec

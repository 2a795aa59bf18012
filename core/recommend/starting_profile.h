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

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/rating_matrix.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace autorec {

/// Those of the movies that most people rated, at most so many: most-rated first, equally often rated ones in
/// order of movie.
std::vector<MovieIndex> mostRatedOf(std::vector<MovieIndex> movies, const RatingMatrix& ratings,
                                    std::size_t most = SIZE_MAX);

} // namespace autorec

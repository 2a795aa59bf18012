// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/most_rated.h"

#include <algorithm>

namespace autorec {

std::vector<MovieIndex> mostRatedOf(std::vector<MovieIndex> movies, const RatingMatrix& ratings,
                                    std::size_t most)
{
    const auto end = movies.begin() + static_cast<std::ptrdiff_t>(std::min(most, movies.size()));
    std::partial_sort(movies.begin(), end, movies.end(), [&](MovieIndex a, MovieIndex b) {
        const std::size_t ofA = ratings.byMovie(a).size();
        const std::size_t ofB = ratings.byMovie(b).size();
        return ofA != ofB ? ofA > ofB : a < b;
    });
    movies.erase(end, movies.end());
    return movies;
}

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/most_rated.h"

#include <algorithm>

namespace autorec {

std::vector<MovieIndex> mostRatedOf(std::vector<MovieIndex> movies, const RatingMatrix& ratings,
                                    std::size_t most)
{
    const auto isBefore = [&](MovieIndex a, MovieIndex b) {
        const std::size_t ofA = ratings.byMovie(a).size();
        const std::size_t ofB = ratings.byMovie(b).size();
        return ofA != ofB ? ofA > ofB : a < b;
    };
    const auto end = movies.begin() + static_cast<std::ptrdiff_t>(std::min(most, movies.size()));
    if (end != movies.end())
        std::nth_element(movies.begin(), end, movies.end(), isBefore);
    movies.erase(end, movies.end());
    std::sort(movies.begin(), movies.end(), isBefore);
    return movies;
}

} // namespace autorec

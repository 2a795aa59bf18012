// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recommend/similar.h"

#include <algorithm>

namespace autorec {

std::vector<SimilarMovie> similarMovies(const Recommender& model, const RatingMatrix& training,
                                        MovieIndex movie, std::size_t most)
{
    const std::vector<float> similarity = model.similarity(movie);
    std::vector<SimilarMovie> movies;
    for (std::size_t m = 0; m < similarity.size(); ++m) {
        const MovieIndex other(m);
        if (other == movie || !model.knows(other))
            continue;
        const auto ratings = static_cast<float>(training.byMovie(other).size());
        movies.push_back({other, shrunk(similarity[m], ratings)});
    }
    const auto end = movies.begin() + static_cast<std::ptrdiff_t>(std::min(most, movies.size()));
    std::partial_sort(movies.begin(), end, movies.end(), [](const SimilarMovie& a, const SimilarMovie& b) {
        return a.similarity != b.similarity ? a.similarity > b.similarity : a.movie < b.movie;
    });
    movies.erase(end, movies.end());
    return movies;
}

} // namespace autorec

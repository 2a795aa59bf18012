// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recommend/similar.h"

#include <algorithm>

namespace autorec {

std::vector<SimilarMovie> similarMovies(const Recommender& model, const Dataset& training, MovieIndex movie,
                                        std::size_t most)
{
    const std::vector<float> similarity = model.similarity(movie);
    const SameFilms& same = training.sameFilms();
    std::vector<SimilarMovie> movies;
    for (std::size_t m = 0; m < similarity.size(); ++m) {
        const MovieIndex other(m);
        if (same.areSame(other, movie) || !model.knows(other))
            continue;
        const auto ratings = static_cast<float>(training.ratings().byMovie(other).size());
        movies.push_back({other, shrunk(similarity[m], ratings)});
    }
    const std::size_t enough = std::min(most, movies.size()) + same.surplus();
    const auto end = movies.begin() + static_cast<std::ptrdiff_t>(std::min(enough, movies.size()));
    std::partial_sort(movies.begin(), end, movies.end(), [](const SimilarMovie& a, const SimilarMovie& b) {
        return a.similarity != b.similarity ? a.similarity > b.similarity : a.movie < b.movie;
    });
    movies.erase(end, movies.end());
    same.keepFirstOfEach(movies, most, [](const SimilarMovie& similar) { return similar.movie; });
    return movies;
}

} // namespace autorec

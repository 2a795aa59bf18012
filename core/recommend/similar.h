// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/model/recommender.h"

#include <vector>

namespace autorec {

/// Shrinks a value learned from n ratings by n ⁄ (n + 30), because few ratings give large values by chance.
/// Koren (2010) shrinks correlations in this way.
inline float shrunk(float said, float ratings)
{
    constexpr float Strength = 30.0F;
    return said * ratings / (ratings + Strength);
}

/// A movie that resembles another.
struct SimilarMovie
{
    MovieIndex movie;
    float similarity = 0; ///< in the model's own terms, shrunk; see Recommender::similarity
};

/// Returns the movies most similar to `movie`, best first, ties in order of movie; only movies that the model
/// knows. Similarities are `shrunk` by their ratings, because few ratings give high similarities by chance.
/// Of a film that is listed more than once, only its most similar copy; none of `movie` itself (see
/// SameFilms). Empty for models that cannot compare movies. Blocks; may be called from any thread.
std::vector<SimilarMovie> similarMovies(const Recommender& model, const Dataset& training, MovieIndex movie,
                                        std::size_t most);

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/rating_matrix.h"
#include "core/model/recommender.h"

#include <vector>

namespace autorec {

/// What `ratings` ratings say, shrunk by n ⁄ (n + 30) for n of them: few say by chance what they say. Koren
/// (2010) shrinks correlations so.
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

/// The movies that resemble `movie` most, best first, equal ones in order of movie; only such that training
/// knew. What was learned from few ratings resembles things by chance, so that similarities are `shrunk`
/// by their ratings. Empty for models that cannot tell.
/// Blocks; may be called from any thread.
std::vector<SimilarMovie> similarMovies(const Recommender& model, const RatingMatrix& training,
                                        MovieIndex movie, std::size_t most);

} // namespace autorec

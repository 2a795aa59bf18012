#pragma once

#include "core/model/recommender.h"

#include <vector>

namespace autorec {

struct SimilarMovie
{
    MovieIndex movie;
    float similarity = 0; ///< in the model's own terms; see Recommender::similarity
};

/// The movies that resemble `movie` most, best first, equal ones in order of movie; only such that training
/// knew. Empty for models that cannot tell. Blocks; may be called from any thread.
std::vector<SimilarMovie> similarMovies(const Recommender& model, MovieIndex movie, std::size_t most);

} // namespace autorec

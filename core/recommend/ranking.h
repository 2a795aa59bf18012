#pragma once

#include "core/data/rating_matrix.h"
#include "core/model/recommender.h"

#include <span>
#include <vector>

namespace autorec {

/// What lists are ordered by. Rank scores stay as they are. Predicted stars are shrunk towards the person's
/// mean prediction by the support that the movie has in training:
///     rank = mean + (stars − mean) · n ⁄ (n + strength),  n = training ratings of the movie.
/// A prediction learned from three ratings is mostly noise, and the highest noise would fill the list; this is
/// the posterior mean of a normal prior at the person's mean. Predicted stars are still what is shown.
std::vector<float> rankingScores(std::span<const float> scores, ScoreKind kind, const RatingMatrix& training);

/// The movies with the highest ranking scores that are not in the profile, best first, at most `most`; ties in
/// order of movie.
std::vector<MovieIndex> bestMovies(std::span<const float> ranking, Profile profile, std::size_t most);

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/rating_matrix.h"
#include "core/model/recommender.h"

#include <span>
#include <vector>

namespace autorec {

/// Shrinks each prediction as if this many ratings at the person's mean were added. Chosen on `leave:3`
/// hold-outs of MovieLens 100K and latest-small with a separate seed: a larger value raises hit@10 and lowers
/// coverage.
constexpr float SupportStrength = 100.0F;

/// Computes the scores that lists are ordered by. Rank scores are unchanged. Predicted stars are shrunk
/// towards the person's mean prediction by the support that the movie has in training:
///     rank = mean + (stars − mean) · n ⁄ (n + SupportStrength),  n = training ratings of the movie.
/// A prediction learned from three ratings is mostly noise, and the highest noise would fill the list; this
/// is the posterior mean of a normal prior at the person's mean. Predicted stars are still what is shown.
std::vector<float> rankingScores(std::span<const float> scores, ScoreKind kind, const RatingMatrix& training);

/// What the lists of a model are ordered by: its own list scores if it has some, or its scores as
/// rankingScores turns them. `scores` are those of the profile.
std::vector<float> listRanking(const Recommender& model, Profile profile, std::optional<UserIndex> knownUser,
                               std::span<const float> scores, const RatingMatrix& training);

/// The movies with the highest ranking scores that are not in the profile, best first, at most `most`; ties
/// in order of movie.
std::vector<MovieIndex> bestMovies(std::span<const float> ranking, Profile profile, std::size_t most);

/// The best of the given movies, in the same order.
std::vector<MovieIndex> bestOf(std::vector<MovieIndex> movies, std::span<const float> ranking,
                               std::size_t most);

/// Orders movies by falling score, equal ones by index.
struct ByScore
{
    std::span<const float> scores;

    bool operator()(MovieIndex a, MovieIndex b) const
    {
        const float scoreA = scores[a.value()];
        const float scoreB = scores[b.value()];
        return scoreA != scoreB ? scoreA > scoreB : a < b;
    }
};

/// Every movie that is not in the profile.
std::vector<MovieIndex> unratedMovies(std::size_t movieCount, Profile profile);

} // namespace autorec

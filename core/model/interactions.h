// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/matrix.h"
#include "core/data/profile.h"
#include "core/data/rating_matrix.h"
#include "core/model/score_graph.h"

#include <cstdint>
#include <vector>

namespace autorec {

/// Which ratings count as "liked" for models that learn from what people chose rather than from how many
/// stars they gave: those of at least `from` stars; 0 takes every rating.
struct LikedRule
{
    float from = 0;

    bool counts(float stars) const { return stars >= from; }
};

/// A person's mean rating, pulled towards everybody's as if that had been given some times more:
/// (Σ stars + shrinkage · overall) ⁄ (n + shrinkage). What is above it is praise and what is below it blame.
struct PersonalMean
{
    float overall = 0;   ///< of all ratings of a data set
    float shrinkage = 0; ///< in ratings

    float of(Profile profile) const;
    /// Of each profile of a batch, [batch × 1].
    GraphValue of(const GraphProfiles& profiles) const;
};

/// Of all ratings; 0 where there are none.
float overallMean(const RatingMatrix& ratings);

/// Positions of the movies of a profile that count, ascending. Where none does, all do: that somebody has
/// seen them still says more than nothing.
std::vector<std::uint32_t> likedMovies(Profile profile, const LikedRule& rule);
/// The liked movies of a batch of profiles: 1 for the movies that count, else 0.
GraphValue likedMovies(const GraphProfiles& profiles, const LikedRule& rule);

/// The ratings that count.
RatingMatrix likedRatings(const RatingMatrix& ratings, const LikedRule& rule);

/// The movies that have ratings, ascending.
std::vector<MovieIndex> ratedMovies(const RatingMatrix& ratings);

/// Ratings of each movie ÷ those of the most-rated, [1 × movies].
Matrix popularityOf(const RatingMatrix& ratings);

} // namespace autorec

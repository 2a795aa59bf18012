// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/matrix.h"
#include "core/data/profile.h"
#include "core/data/rating_matrix.h"
#include "core/model/score_graph.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace autorec {

class ModelSpec;
struct ModelState;

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

/// Which ratings count as "liked" for models that learn from what people chose rather than from how many
/// stars they gave: those of at least `from` stars, where 0 takes every rating that is not negative. Of likes
/// and dislikes, only the likes.
///
/// With a mean, models learn from the same ratings, but at prediction a rating below the person's own mean m
/// counts less: a rating of s stars counts min(1, max(0, 1 − (m − s) ⁄ fall)). A movie that a person watched
/// without liking it still shows what the person watches; a disliked movie does not recommend similar ones.
/// The mean is shrunk. So a first rating of one star is no praise, and the ratings of a person who gives
/// everything three stars count almost fully.
struct LikedRule
{
    static constexpr float MeanShrinkage = 3.0F; ///< as that of models that know dislike

    float from = 0;
    std::optional<PersonalMean> mean{};
    float fall = 1; ///< in stars, positive

    bool counts(float stars) const { return stars >= from; }
};

/// The parameters of a model that make its rule.
struct LikedOptions
{
    LikedOptions() = default;
    /// Every rating, for models without such parameters.
    explicit LikedOptions(const ModelSpec& spec);

    LikedRule on(const RatingMatrix& ratings) const;

    float from = 0;
    bool aboveMean = false;
    float fall = 1; ///< of a scale of five stars; as great a part of others
};

/// The rule as fields of a model's state. Files of older models have no mean.
void saveLiked(const LikedRule& rule, ModelState& state);
LikedRule likedOf(const ModelState& state);

/// The input of a ranking model: the movies that count as liked, ascending, and how much each counts, at
/// most 1.
struct LikedMovies
{
    std::vector<std::uint32_t> movies;
    std::vector<float> weights;

    bool empty() const { return movies.empty(); }
};

/// The movies of a profile that count. Where none has stars enough, all do: that somebody has seen them still
/// says more than nothing. Not so where a mean decides.
LikedMovies likedMovies(Profile profile, const LikedRule& rule);
/// How much each movie of a batch of profiles counts; 0 where it does not.
GraphValue likedMovies(const GraphProfiles& profiles, const LikedRule& rule);

/// The ratings that models learn from.
RatingMatrix likedRatings(const RatingMatrix& ratings, const LikedRule& rule);

/// The movies that have ratings, ascending.
std::vector<MovieIndex> ratedMovies(const RatingMatrix& ratings);

/// Ratings of each movie ÷ those of the most-rated, [1 × movies].
Matrix popularityOf(const RatingMatrix& ratings);

} // namespace autorec

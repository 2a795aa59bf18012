// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/data/rating_matrix.h"
#include "core/model/recommender.h"

#include <cstddef>
#include <vector>

namespace autorec {

/// The change of a hidden unit that a movie or a rating causes.
struct UnitMove
{
    MovieIndex movie;
    float change = 0; ///< of the activation
};

/// The movies that a hidden unit responds to.
struct UnitFilms
{
    std::vector<UnitMove> exciting;   ///< greatest change first; all above 0
    std::vector<UnitMove> inhibiting; ///< least change first; all below 0
};

/// For each unit of each hidden layer, finds the `most` movies that raise it most and the `most` that lower
/// it most when given alone; only movies that the model knows. Changes are measured by
/// Recommender::hiddenResponses and `shrunk` by training ratings, as similarities are: few ratings can move
/// units by chance. Computes a few movies at a time, so that memory grows with the units only. Blocks; may be
/// called from any thread. Throws Error(Cancelled).
std::vector<std::vector<UnitFilms>> filmsOfUnits(const Recommender& model, const RatingMatrix& training,
                                                 std::size_t most, const WorkContext& work = {});

/// The effect of each rating of a profile on the hidden units.
struct RatingEffects
{
    std::vector<ProfileEntry> ratings; ///< those that were tried
    std::vector<Matrix> changes;       ///< for each hidden layer [ratings × units]
};

/// The activations minus those without the rating. For profiles with more than Recommender::MostLeftOut
/// ratings, only those furthest from the person's mean are tried. Blocks; may be called from any thread.
/// Throws Error(Cancelled).
RatingEffects effectsOnUnits(const Recommender& model, Profile profile, const WorkContext& work = {});

} // namespace autorec

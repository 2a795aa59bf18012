// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/data/rating_matrix.h"
#include "core/model/recommender.h"

#include <cstddef>
#include <vector>

namespace autorec {

/// How far a movie or a rating moves a hidden unit.
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

/// For each unit of each hidden layer the `most` movies that, given alone, move it most either way; only such
/// that training knew. Measured by Recommender::hiddenResponses, and `shrunk` by training ratings, as similar
/// movies are: what was learned from few ratings moves units by chance. A few movies at a
/// time, so that memory grows with the units alone. Blocks; may be called from any thread. Throws
/// Error(Cancelled).
std::vector<std::vector<UnitFilms>> filmsOfUnits(const Recommender& model, const RatingMatrix& training,
                                                 std::size_t most, const WorkContext& work = {});

/// The effect of each rating of a profile on the hidden units.
struct RatingEffects
{
    std::vector<ProfileEntry> ratings; ///< those that were tried
    std::vector<Matrix> changes;       ///< for each hidden layer [ratings × units]
};

/// The activations less what they are without the rating; of profiles of more than Recommender::MostLeftOut
/// ratings, those furthest from the person's mean are tried. Blocks; may be called from any thread. Throws
/// Error(Cancelled).
RatingEffects effectsOnUnits(const Recommender& model, Profile profile, const WorkContext& work = {});

} // namespace autorec

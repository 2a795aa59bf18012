// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/rating_matrix.h"
#include "core/model/recommender.h"

#include <optional>

namespace autorec {

/// How well a model does for some users. Empty where nobody has ratings in the held-out part, the RMSE also
/// where the model does not say stars.
struct SampleQuality
{
    std::optional<double> ndcg; ///< @10, ranked as lists are
    std::optional<double> rmse; ///< pooled, clipped to the scale
};

/// A quick look for learning curves, on the first `most` users that have ratings in `heldOut`, their profiles
/// taken from `known`; `evaluate` measures properly.
SampleQuality sampleUsers(const Recommender& model, const RatingMatrix& known, const RatingMatrix& heldOut,
                          std::size_t most);

} // namespace autorec

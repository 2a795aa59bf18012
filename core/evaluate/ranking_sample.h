#pragma once

#include "core/data/rating_matrix.h"
#include "core/model/recommender.h"

#include <optional>

namespace autorec {

/// NDCG@10 of the first 200 users that have ratings in `heldOut`, their profiles taken from `known`, ranked
/// as lists are. A quick look for learning curves; `evaluate` measures properly. Empty where nobody has any.
std::optional<double> sampledNdcg(const Recommender& model, const RatingMatrix& known,
                                  const RatingMatrix& heldOut);

} // namespace autorec

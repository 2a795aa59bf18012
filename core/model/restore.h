#pragma once

#include "core/model/model_spec.h"
#include "core/model/recommender.h"

#include <memory>

namespace autorec {

/// The inverse of Recommender::state. Throws nlohmann::json::exception or std::out_of_range where the state
/// lacks something.
std::shared_ptr<const Recommender> restoreRecommender(const ModelSpec& spec, const ModelState& state);

} // namespace autorec

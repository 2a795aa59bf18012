// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/recommender.h"
#include "core/presets/model_spec.h"

#include <memory>

namespace autorec {

/// The inverse of Recommender::state. Throws Error(DamagedFile) if the state lacks something.
std::shared_ptr<const Recommender> restoreRecommender(const ModelSpec& spec, const ModelState& state);

} // namespace autorec

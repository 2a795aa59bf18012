// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/recommender.h"

#include <string>

namespace autorec {

/// Puts the state of a model that another one is made of into that one's, under a name.
void nestState(ModelState inner, const std::string& name, ModelState& outer);
bool hasNestedState(const ModelState& outer, const std::string& name);
/// Throws nlohmann::json::exception where there is none.
ModelState nestedState(const ModelState& outer, const std::string& name);

} // namespace autorec

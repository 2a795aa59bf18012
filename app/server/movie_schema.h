// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>

namespace autorec {

/// The schema of a list of movies as `movieJson` writes them, each with properties of the list's own besides.
/// All of them are always there.
nlohmann::json movieListSchema(const nlohmann::json& ownProperties);

} // namespace autorec

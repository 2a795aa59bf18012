// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recommend/top_n.h"

#include <string>
#include <vector>

namespace autorec {

/// The list in the format of the lists in Letterboxd's own export ("Letterboxd list export v7"): UTF-8, a
/// head with the list's name and date, then `Position,Name,Year,URL,Description`. The URL is empty, as
/// Letterboxd's address of a film is unknown. The description has the predicted stars and the reasons, if
/// any. `date` is written as 2024-02-29.
std::string letterboxdList(const std::vector<Recommendation>& list, const Dataset& dataset,
                           const std::string& name, const std::string& date);

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/column_layout.h"

namespace autorec {

/// "Movie ID", "movie_id" and "movie_id:token" → "movieid".
std::string foldedName(std::string_view name);

/// The names of columns and fields with the moments of ratings, best first.
const std::vector<std::string_view>& timeNames();

/// The layout that the names in a header tell: of user and movie at least, in any order. Nothing if one of
/// them is not named.
std::optional<ColumnLayout> layoutOfNames(const std::vector<std::string>& header);

} // namespace autorec

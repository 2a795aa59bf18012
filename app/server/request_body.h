// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/rating_file.h"
#include "core/recommend/top_n.h"

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <string_view>
#include <vector>

namespace autorec {

/// A list as a client asks for it; nothing in it has been looked up yet.
struct WantedList
{
    RatingFile ratings; ///< the line of a rating is its place among them, from 0
    std::vector<std::int64_t> likedMovies;
    std::vector<std::string> likedGenres;
    std::vector<std::int64_t> excludedMovies;
    std::size_t reasons = 0; ///< most of one place of the list
    ListOptions options;
};

/// What the body may hold, as the OpenAPI description has it.
const nlohmann::json& wantedListSchema();

/// Throws Problem(400) naming the place where the text is not JSON, or not such a body.
WantedList parseWantedList(std::string_view text);

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/rating_file.h"
#include "core/recommend/top_n.h"

#include <nlohmann/json_fwd.hpp>

#include <string_view>
#include <vector>

namespace autorec {

/// The list that a client asks for; its ids and names have not been looked up yet.
struct WantedList
{
    RatingFile ratings; ///< the line of a rating is its index, from 0
    std::vector<SourceId> likedMovies;
    std::vector<std::string> likedGenres;
    std::vector<SourceId> excludedMovies;
    std::size_t reasons = 0; ///< at most, for each movie of the list
    ListOptions options;
};

/// The schema of the body, as in the OpenAPI document.
const nlohmann::json& wantedListSchema();

/// Throws Problem(400) that names the place if the text is not JSON or does not fit the schema.
WantedList parseWantedList(std::string_view text);

} // namespace autorec

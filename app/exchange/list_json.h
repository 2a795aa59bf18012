// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recommend/similar.h"
#include "core/recommend/top_n.h"

#include <nlohmann/json_fwd.hpp>

#include <vector>

namespace autorec {

/// What the program says of a data set wherever it says it in JSON: its size and scale, its fingerprint, and
/// whether its ratings are simulated.
nlohmann::json datasetJson(const Dataset& dataset);
nlohmann::json scaleJson(const RatingScale& scale);

/// `movie_id`, `title`, `year` (null where unknown) and `genres`.
nlohmann::json movieJson(const Movie& movie);

/// The places of a list: the movie, with `rank`, `score`, `stars` (null for models that do not predict them)
/// and `why`.
nlohmann::json listJson(const std::vector<Recommendation>& list, const Dataset& dataset);
/// Likewise, with `rank` and `similarity`.
nlohmann::json listJson(const std::vector<SimilarMovie>& list, const Dataset& dataset);

} // namespace autorec

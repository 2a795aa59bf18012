// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recommend/similar.h"
#include "core/recommend/top_n.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <vector>

namespace autorec {

/// Returns null for an empty text.
nlohmann::json orNull(const std::string& text);

/// A data set in all of the program's JSON: its size, scale and fingerprint, and whether its ratings are
/// simulated.
nlohmann::json datasetJson(const Dataset& dataset);
nlohmann::json scaleJson(const RatingScale& scale);

/// `movie_id` (a number, or the text that the data set has for it), `title`, `year` (null where unknown) and
/// `genres`.
nlohmann::json movieJson(const Movie& movie);

/// The movies of a list, each with `rank`, `score`, `stars` (null for models that do not predict them) and
/// `why`.
nlohmann::json listJson(const std::vector<Recommendation>& list, const Dataset& dataset);
/// The similar movies, each with `rank` and `similarity`.
nlohmann::json listJson(const std::vector<SimilarMovie>& list, const Dataset& dataset);

} // namespace autorec

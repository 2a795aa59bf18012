// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/search/film_index.h"
#include "app/search/search_index.h"
#include "core/train/train.h"

#include <chrono>
#include <vector>

namespace autorec {

/// What a server answers from. Immutable; made once, which takes as long as the indexes do.
struct ServedModel
{
    ServedModel(TrainedModel trained, Dataset data);

    TrainedModel model;
    Dataset dataset;
    FilmIndex films;
    SearchIndex search;
    std::vector<MovieIndex> byPopularity; ///< all movies, most rated first
    std::chrono::steady_clock::time_point since = std::chrono::steady_clock::now();
};

/// Throws Problem(status) naming the place where the data set has no such movie.
MovieIndex requiredMovie(const ServedModel& served, std::int64_t id, int status, const std::string& place);

} // namespace autorec

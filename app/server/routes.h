// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/search/film_index.h"
#include "app/search/search_index.h"
#include "app/server/route.h"
#include "core/model/model_file.h"

#include <chrono>
#include <vector>

namespace autorec {

/// The model and the data set that a server answers from. Immutable; building it builds the search indexes.
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

/// Throws Problem(status) that names the place if the data set has no such movie.
MovieIndex requiredMovie(const ServedModel& served, const std::string& id, int status,
                         const std::string& place);

// Each makes one route; the model has to outlive it.
Route healthRoute(const ServedModel& served);
Route moviesRoute(const ServedModel& served);
Route recommendRoute(const ServedModel& served);
Route similarRoute(const ServedModel& served);

/// All routes of the server.
class Routes
{
public:
    /// Adds the routes above, and two that list them: `/` and `/openapi.json`.
    explicit Routes(const ServedModel& served);

    /// Finds the route, checks the request and answers it; an error becomes an answer too. Blocks; may be
    /// called from any thread. Throws nothing.
    HttpAnswer answer(const HttpRequest& request) const;

private:
    HttpAnswer dispatch(const HttpRequest& request) const;

    std::vector<Route> m_routes;
};

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/route.h"
#include "app/server/served_model.h"

#include <vector>

namespace autorec {

// Each makes one route; the model has to outlive it.
Route healthRoute(const ServedModel& served);
Route moviesRoute(const ServedModel& served);
Route recommendRoute(const ServedModel& served);
Route similarRoute(const ServedModel& served);

/// All that the server answers.
class Routes
{
public:
    /// Those above, and those that tell of them: `/` and `/openapi.json`.
    explicit Routes(const ServedModel& served);

    /// Finds the route, checks what it is given and answers; what goes wrong is an answer too. Blocks; may be
    /// called from any thread. Throws nothing.
    HttpAnswer answer(const HttpRequest& request) const;

private:
    HttpAnswer found(const HttpRequest& request) const;

    std::vector<Route> m_routes;
};

} // namespace autorec

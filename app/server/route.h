// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/http_message.h"

#include <nlohmann/json.hpp>

#include <functional>
#include <string>
#include <vector>

namespace autorec {

/// A part of the address that a route takes.
struct RouteParameter
{
    std::string name;
    std::string in; ///< "path" or "query"
    std::string help;
    nlohmann::json
        schema; ///< an integer or a string; what has no default and is not in the path may be missing
};

/// One thing that the server answers. The description is all there is: requests are matched and checked by
/// it, and the OpenAPI document is made of it.
struct Route
{
    std::string method; ///< "GET"; that answers HEAD as well
    std::string path;   ///< "/similar/{movie}"
    std::string name;   ///< for programs: "similarMovies"
    std::string summary;
    std::vector<RouteParameter> parameters = {};
    nlohmann::json body = {}; ///< schema of the JSON that it takes; null for none
    std::string contentType = "application/json";
    nlohmann::json result = {}; ///< schema of the JSON that it answers; null where it is something else
    /// Parameters by name, checked, and the body as it came. Called from several threads. Throws Problem, or
    /// Error for what cannot be done.
    std::function<HttpAnswer(const nlohmann::json& parameters, const std::string& body)> answer = {};
};

} // namespace autorec

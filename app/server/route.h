// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/http_message.h"

#include <nlohmann/json.hpp>

#include <functional>
#include <string>
#include <vector>

namespace autorec {

/// A parameter in the address of a route.
struct RouteParameter
{
    std::string name;
    std::string in; ///< "path" or "query"
    std::string help;
    nlohmann::json schema; ///< an integer or a string; without a default, it may be missing in a query
};

/// A path that the server answers. Requests are matched and checked by this description, and the OpenAPI
/// document is made from it.
struct Route
{
    std::string method; ///< "GET", which also answers HEAD
    std::string path;   ///< "/similar/{movie}"
    std::string name;   ///< for programs: "similarMovies"
    std::string summary;
    std::vector<RouteParameter> parameters = {};
    nlohmann::json body = {}; ///< schema of the JSON body; null for none
    std::string contentType = "application/json";
    nlohmann::json result = {}; ///< schema of the JSON in the answer; null for another type
    /// Takes the checked parameters by name, and the body as it came. Called from several threads. Throws
    /// Problem, or Error if the request cannot be carried out.
    std::function<HttpAnswer(const nlohmann::json& parameters, const std::string& body)> answer = {};
};

/// The routes as an OpenAPI 3.0 document.
nlohmann::json openApi(const std::vector<Route>& routes);

/// The routes in a few lines for people.
std::string overview(const std::vector<Route>& routes);

} // namespace autorec

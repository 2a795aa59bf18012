// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <utility>
#include <vector>

namespace autorec {

/// What a client asked, whole and within the limits.
struct HttpRequest
{
    std::string method;      ///< "GET"
    std::string target;      ///< "/movies?search=alien", as it came
    std::string contentType; ///< as it came; may be empty
    std::string body;
};

/// What a route answers, before it is written as HTTP.
struct HttpAnswer
{
    int status = 200;
    std::string contentType = "application/json";
    std::string body;
    std::vector<std::pair<std::string, std::string>> headers; ///< besides type and length
};

/// Bytes that are not UTF-8 are replaced.
std::string jsonText(const nlohmann::json& json);
HttpAnswer jsonAnswer(const nlohmann::json& json);

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace autorec {

/// A request of a client, complete and within the limits.
struct HttpRequest
{
    std::string method;      ///< "GET"
    std::string target;      ///< "/movies?search=alien", as it came
    std::string contentType; ///< as it came; may be empty
    std::string body;
};

/// An answer before it is written as HTTP.
struct HttpAnswer
{
    int status = 200;
    std::string contentType = "application/json";
    std::string body;
    std::vector<std::pair<std::string, std::string>> headers = {}; ///< besides type and length
};

/// Replaces bytes that are not UTF-8.
HttpAnswer jsonAnswer(const nlohmann::json& json);

/// The reason why a request cannot be answered, as reported to the client (RFC 7807,
/// `application/problem+json`). Routes throw it, `Routes::answer` catches it.
class Problem : public std::runtime_error
{
public:
    /// `detail` is what is wrong and what to do; `place` is where in the request: "ratings[2].stars".
    Problem(int status, const std::string& detail, std::string place = {});

    int status() const { return m_status; }
    const std::string& place() const { return m_place; }
    HttpAnswer answer() const;

private:
    int m_status;
    std::string m_place;
};

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/http_message.h"

#include <nlohmann/json.hpp>

#include <map>

namespace autorec {

namespace {

/// The names of status codes in RFC 9110.
const std::map<int, const char*> StatusNames{{400, "Bad Request"},
                                             {404, "Not Found"},
                                             {405, "Method Not Allowed"},
                                             {413, "Content Too Large"},
                                             {415, "Unsupported Media Type"},
                                             {422, "Unprocessable Content"},
                                             {431, "Request Header Fields Too Large"},
                                             {500, "Internal Server Error"},
                                             {503, "Service Unavailable"}};

} // namespace

HttpAnswer jsonAnswer(const nlohmann::json& json)
{
    HttpAnswer answer;
    answer.body = json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    return answer;
}

Problem::Problem(int status, const std::string& detail, std::string place)
    : std::runtime_error(detail)
    , m_status(status)
    , m_place(std::move(place))
{
}

HttpAnswer Problem::answer() const
{
    nlohmann::json json{{"type", "about:blank"},
                        {"title", StatusNames.at(m_status)},
                        {"status", m_status},
                        {"detail", what()}};
    if (!m_place.empty())
        json["place"] = m_place;
    HttpAnswer answer = jsonAnswer(json);
    answer.status = m_status;
    answer.contentType = "application/problem+json";
    return answer;
}

} // namespace autorec

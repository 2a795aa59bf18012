// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/http_message.h"

#include <nlohmann/json.hpp>

namespace autorec {

namespace {

/// The name of the status in RFC 9110.
const char* nameOf(int status)
{
    switch (status) {
    case 400:
        return "Bad Request";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 413:
        return "Content Too Large";
    case 415:
        return "Unsupported Media Type";
    case 422:
        return "Unprocessable Content";
    case 431:
        return "Request Header Fields Too Large";
    case 503:
        return "Service Unavailable";
    default:
        return "Internal Server Error";
    }
}

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
    nlohmann::json json{
        {"type", "about:blank"}, {"title", nameOf(m_status)}, {"status", m_status}, {"detail", what()}};
    if (!m_place.empty())
        json["place"] = m_place;
    HttpAnswer answer = jsonAnswer(json);
    answer.status = m_status;
    answer.contentType = "application/problem+json";
    return answer;
}

} // namespace autorec

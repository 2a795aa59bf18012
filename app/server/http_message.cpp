// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/http_message.h"

#include <nlohmann/json.hpp>

namespace autorec {

std::string jsonText(const nlohmann::json& json)
{
    return json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

HttpAnswer jsonAnswer(const nlohmann::json& json)
{
    HttpAnswer answer;
    answer.body = jsonText(json);
    return answer;
}

} // namespace autorec

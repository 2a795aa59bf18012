// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_text.h"

namespace autorec {

nlohmann::json parseJson(std::string_view text)
{
    constexpr int MostLevels = 64;
    constexpr int TooDeep = 599;
    return nlohmann::json::parse(text, [](int depth, nlohmann::json::parse_event_t, nlohmann::json&) {
        if (depth > MostLevels)
            throw nlohmann::json::other_error::create(TooDeep, "nested too deep", nullptr);
        return true;
    });
}

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_text.h"

namespace autorec {

nlohmann::json parseJson(std::string_view text)
{
    constexpr int MostLevels = 64;
    return readJson("JSON", [&] {
        return nlohmann::json::parse(text, [](int depth, nlohmann::json::parse_event_t, nlohmann::json&) {
            if (depth > MostLevels)
                throw Error(ErrorCode::DamagedFile, "The JSON is nested too deep.");
            return true;
        });
    });
}

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/movie_schema.h"

#include <nlohmann/json.hpp>

namespace autorec {

nlohmann::json movieListSchema(const nlohmann::json& ownProperties)
{
    nlohmann::json properties = nlohmann::json::parse(R"json({
        "movie_id": {"type": "integer"},
        "title": {"type": "string"},
        "year": {"type": "integer", "nullable": true},
        "genres": {"type": "array", "items": {"type": "string"}}
    })json");
    properties.update(ownProperties);
    nlohmann::json names = nlohmann::json::array();
    for (const auto& [name, schema] : properties.items())
        names.push_back(name);
    return {{"type", "array"},
            {"items", {{"type", "object"}, {"properties", properties}, {"required", names}}}};
}

} // namespace autorec

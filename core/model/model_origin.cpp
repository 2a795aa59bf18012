// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/model_origin.h"

#include "core/base/json_text.h"

#include <nlohmann/json.hpp>

namespace autorec {

nlohmann::json ModelOrigin::toJson() const
{
    return {{"dataset", dataset},
            {"simulated", simulated},
            {"fingerprint", fingerprint},
            {"catalogue", catalogueFingerprint},
            {"users", usersFingerprint},
            {"split", split},
            {"seed", seed}};
}

ModelOrigin ModelOrigin::fromJson(const nlohmann::json& json)
{
    return readJson("origin of a model", [&] {
        return ModelOrigin{json.at("dataset"),
                           json.at("simulated"),
                           json.at("fingerprint"),
                           json.at("catalogue"),
                           json.at("users"),
                           json.at("split"),
                           jsonInteger<std::uint64_t>(json.at("seed"))};
    });
}

} // namespace autorec

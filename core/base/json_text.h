// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace autorec {

/// Parses JSON from a file or an untrusted source. Limits the nesting depth, because copying and writing JSON
/// recurse once for each level. Throws Error(DamagedFile).
nlohmann::json parseJson(std::string_view text);

/// Runs `read`, which takes values out of JSON. Throws Error(DamagedFile) if one is missing or of another
/// type, with a message that names `what`: "description of a model".
template <class Read> auto readJson(const char* what, const Read& read)
{
    try {
        return read();
    } catch (const nlohmann::json::exception& error) {
        throw Error(ErrorCode::DamagedFile, std::string("The ") + what + " is damaged.", error.what());
    }
}

/// Returns null if there is no value.
template <class Value> nlohmann::json orNull(const std::optional<Value>& value)
{
    return value ? nlohmann::json(*value) : nlohmann::json();
}

/// Returns a number, or nothing for null. For use in readJson.
inline std::optional<double> numberOrNothing(const nlohmann::json& json)
{
    return json.is_null() ? std::nullopt : std::optional(json.get<double>());
}

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <utility>

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

/// Returns a whole number of JSON. For use in readJson: throws nlohmann's type_error for a fraction, a number
/// that `Integer` cannot hold, and what is no number, where the library would cut or wrap it.
template <class Integer> Integer jsonInteger(const nlohmann::json& json)
{
    const bool isHeld = json.is_number_unsigned()  ? std::in_range<Integer>(json.get<std::uint64_t>())
                        : json.is_number_integer() ? std::in_range<Integer>(json.get<std::int64_t>())
                                                   : false;
    if (!isHeld)
        throw nlohmann::json::type_error::create(302, "a whole number in range is expected", &json);
    return json.get<Integer>();
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

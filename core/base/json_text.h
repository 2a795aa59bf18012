// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include <optional>
#include <string_view>

namespace autorec {

/// The JSON that a file or a stranger's text holds, nested no deeper than anything of ours: copying and
/// writing JSON take a step of the stack for each level. Throws nlohmann::json::exception.
nlohmann::json parseJson(std::string_view text);

/// Null where there is no value.
template <class Value> nlohmann::json orNull(const std::optional<Value>& value)
{
    return value ? nlohmann::json(*value) : nlohmann::json();
}

/// Nothing where it is null. Throws nlohmann::json::exception where it is no number either.
inline std::optional<double> numberOrNothing(const nlohmann::json& json)
{
    return json.is_null() ? std::nullopt : std::optional(json.get<double>());
}

} // namespace autorec

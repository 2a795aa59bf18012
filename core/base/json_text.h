#pragma once

#include <string_view>

#include <nlohmann/json.hpp>

namespace autorec {

/// The JSON that a file or a stranger's text holds, nested no deeper than anything of ours: copying and
/// writing JSON take a step of the stack for each level. Throws nlohmann::json::exception.
nlohmann::json parseJson(std::string_view text);

} // namespace autorec

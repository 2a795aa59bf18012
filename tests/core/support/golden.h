#pragma once

#include <nlohmann/json.hpp>

#include <fstream>
#include <string>

namespace autorec::test {

/// Numbers that an independent implementation computed.
inline nlohmann::json golden(const std::string& file)
{
    std::ifstream stream(std::string(AUTOREC_GOLDEN_DIR "/") + file);
    return nlohmann::json::parse(stream);
}

} // namespace autorec::test

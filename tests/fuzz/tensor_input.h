// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hash.h"

#include <cstdint>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <string>
#include <unistd.h>

namespace autorec::fuzz {

/// Where a target keeps a file of its own.
inline std::filesystem::path scratchFile(const std::string& name)
{
    return "/tmp/autorec_fuzz_" + std::to_string(getpid()) + "_" + name;
}

/// Writes the input as a tensor file whose checksum is right, so that what lies behind it is reached.
inline void writeTensorInput(const std::uint8_t* data, std::size_t size, const std::filesystem::path& file)
{
    std::string bytes(reinterpret_cast<const char*>(data), size);
    if (size >= sizeof(std::uint64_t)) {
        Hash hash;
        hash.add(std::string_view(bytes).substr(0, size - sizeof(std::uint64_t)));
        const std::uint64_t checksum = hash.value();
        std::memcpy(bytes.data() + size - sizeof checksum, &checksum, sizeof checksum);
    }
    std::ofstream(file, std::ios::binary) << bytes;
}

} // namespace autorec::fuzz

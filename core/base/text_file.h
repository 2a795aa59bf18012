// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>

namespace autorec {

/// The size in bytes. Throws Error: FileNotFound, FileUnreadable.
std::uintmax_t fileSize(const std::filesystem::path& file);

/// Reads a whole text file, or a pipe to its end. Blocks. Throws Error: FileNotFound, FileUnreadable.
std::string readTextFile(const std::filesystem::path& file);

/// Reads the beginning of a file, up to `most` bytes, to detect its format; empty if the file cannot be read.
std::string readBeginning(const std::filesystem::path& file, std::size_t most = 4096);

} // namespace autorec

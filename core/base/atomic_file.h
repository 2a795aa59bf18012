// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string_view>

namespace autorec {

/// Writes a whole file atomically: writes a temporary file beside the target, flushes it to the disk and
/// renames it, so the target always holds either the old or the new content. Blocks. Throws
/// Error(FileUnwritable); the old file is then unchanged and the temporary file is removed.
void writeFileAtomically(const std::filesystem::path& file, std::string_view content);

/// Deletes the temporary files (ending in ".unfinished") that killed programs left in a folder. Nothing may
/// be written there at the same time. Blocks; never throws.
void removeBrokenOffWrites(const std::filesystem::path& folder) noexcept;

} // namespace autorec

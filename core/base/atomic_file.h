// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string_view>

namespace autorec {

/// Writes a whole file: beside its place, flushed to the disk, then renamed, so that under its name there is
/// always either the old file or the new one. Blocks. Throws Error(FileUnwritable); the old file is then as
/// it was and nothing is left beside it.
void writeFileAtomically(const std::filesystem::path& file, std::string_view content);

/// Removes from a folder what programs that were killed in the middle of a write have left there: files that
/// end in ".unfinished". Nothing may be written there at the same time. Blocks; never throws.
void removeBrokenOffWrites(const std::filesystem::path& folder) noexcept;

} // namespace autorec

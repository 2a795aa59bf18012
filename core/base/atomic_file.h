#pragma once

#include <filesystem>
#include <string_view>

namespace autorec {

/// Writes a whole file: beside its place, flushed to the disk, then renamed, so that under its name there is
/// always either the old file or the new one. Blocks. Throws Error(FileUnwritable); the old file is then as
/// it was and nothing is left beside it.
void writeFileAtomically(const std::filesystem::path& file, std::string_view content);

} // namespace autorec

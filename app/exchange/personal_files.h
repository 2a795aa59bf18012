// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace autorec {

/// A file of a person's export, whole.
struct PersonalFile
{
    std::string name; ///< in the archive or folder: "likes/films.csv"
    std::string content;
};

/// The text files of an export: of a zip or tar archive or a folder, or the one file. What the person deleted
/// (Letterboxd's folders `deleted` and `orphaned`) is not among them. Files named ratings come last: they
/// hold what counts now. Blocks. Throws Error: FileNotFound, FileUnreadable, DamagedFile (a damaged archive,
/// a spreadsheet program's own format, or too much text for one person).
std::vector<PersonalFile> personalFiles(const std::filesystem::path& path);

} // namespace autorec

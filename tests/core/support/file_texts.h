// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/import_report.h"
#include "tests/core/support/files.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace autorec::test {

/// Names, perhaps with folders, and contents of the files of a folder.
using FileTexts = std::vector<std::pair<std::string, std::string>>;

inline std::filesystem::path writeAll(const Folder& folder, const FileTexts& files)
{
    for (const auto& [name, content] : files) {
        std::filesystem::create_directories((folder / name).parent_path());
        folder.write(name, content);
    }
    return folder.path();
}

/// Users 1 to 9 rate films 1 to 3, one to five stars.
inline std::string ratingsAs(const std::string& header, const std::string& separator)
{
    std::string text = header + "\n";
    for (int user = 1; user <= 9; ++user) {
        for (int movie = 1; movie <= 3; ++movie)
            text += std::to_string(user) + separator + std::to_string(movie) + separator +
                    std::to_string(1 + (user + movie) % 5) + "\n";
    }
    return text;
}

inline bool hasNote(const ImportReport& report, const std::string& part)
{
    return std::any_of(report.notes.begin(), report.notes.end(),
                       [&part](const std::string& note) { return note.find(part) != std::string::npos; });
}

inline std::string notesOf(const ImportReport& report)
{
    std::string all;
    for (const std::string& note : report.notes)
        all += note + "\n";
    return all;
}

} // namespace autorec::test

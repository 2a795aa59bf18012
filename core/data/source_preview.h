// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/data/column_layout.h"

#include <filesystem>

namespace autorec {

/// The format of a source and the beginning of its ratings, for a person who is about to open it.
struct SourcePreview
{
    std::string format;                 ///< empty if no ratings were recognised
    std::string beginning;              ///< UTF-8; of the largest file if no ratings were recognised
    std::optional<ColumnLayout> layout; ///< of delimited text
};

/// Reads the beginnings of files only. Blocks. Throws Error as openSource, and UnknownFormat if there is no
/// file.
SourcePreview previewSource(const std::filesystem::path& source, const WorkContext& work = {});

} // namespace autorec

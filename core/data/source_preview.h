// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/data/column_layout.h"
#include "core/data/source_scale.h"

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

/// A row of a delimited text as it will be read.
struct PreviewedRow
{
    std::size_t line = 0; ///< of the text, counted from 1
    std::string user;
    std::string movie;                ///< its id
    std::optional<float> value;       ///< in the text; nothing if it has no ratings
    std::optional<float> stars;       ///< nothing if the row is left out, or says no stars
    std::optional<std::int64_t> time; ///< seconds since 1970
    std::string leftOut;              ///< why; empty if the row is read
};

/// The first rows of a delimited text.
struct PreviewedRows
{
    std::vector<PreviewedRow> rows;
    std::string note; ///< what is made of the ratings, or why they cannot be read; a sentence, or empty
};

/// Reads the first `most` rows of the beginning of a text with these columns. Without a scale, it is found
/// from the beginning alone, while opening finds it from the whole source. Fast enough for the GUI thread.
PreviewedRows previewRows(const std::string& beginning, const ColumnLayout& columns,
                          const std::optional<SourceScale>& scale, std::size_t most);

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/source/source_files.h"

#include <optional>
#include <string>

namespace autorec {

/// A file that is no data set.
struct OtherFormat
{
    const SourceFile* file = nullptr; ///< null: the source as a whole
    std::string message;              ///< what it is and what to do: "this is a Parquet file. …"
    bool isPersonal = false;          ///< one person's ratings, which can be imported as such
};

/// Recognises what people open in place of a data set: files of other programs (Parquet, Excel, SQLite …), a
/// Git LFS pointer, a web page, dumps of databases, tables with a column for each film, and one person's
/// ratings. Looks at the files that are named like ratings first, then at the largest. Nothing if none is
/// recognised.
std::optional<OtherFormat> recogniseOtherFormat(const SourceFiles& source);

/// What a text is that is known by one of its first lines, such as a dump of a database, and what to do;
/// nothing for other text.
std::optional<std::string> otherLines(std::string_view beginning);

/// True for a table with a row for each user and a column for each film, with or without a header.
bool isPivotTable(std::string_view beginning);

/// What the bytes of a file are, if no text of ratings: "a Parquet file"; and what to do.
std::optional<std::string> otherBinaryFormat(std::string_view beginning);

} // namespace autorec

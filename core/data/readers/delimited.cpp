// SPDX-License-Identifier: GPL-3.0-or-later
// Any text with columns for user and movie, and usually for a rating, and its dialects.

#include "core/data/readers/delimited_rows.h"
#include "core/data/readers/other_formats.h"
#include "core/data/readers/rating_files.h"

namespace autorec {

namespace {

bool isDelimited(std::string_view beginning)
{
    const bool isJson = beginning.starts_with('{') || beginning.starts_with('[');
    return !isJson && ratingsLayout(beginning).has_value() && !isPivotTable(beginning) &&
           !otherLines(beginning);
}

} // namespace

const Reader delimitedText{
    "Delimited text",
    [](const SourceFiles& source) { return preferredFile(source, {}, isDelimited); },
    readDelimitedRatings,
    nullptr,
};

} // namespace autorec

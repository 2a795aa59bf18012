// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace autorec {

/// The first rows of a delimited text, cut into fields by one separator. Leaves out empty lines, comments and
/// a line "sep=;".
struct TextTable
{
    using Fields = std::vector<std::string>;

    std::string separator;
    std::vector<Fields> rows;
    std::vector<int> linesAbove; ///< of each row: all lines before it
    Fields commented;            ///< the fields of the last comment above the rows
    std::size_t columns = 0;     ///< the usual number of fields
    double share = 0.0;          ///< of rows with that number

    /// Empty if the text has no rows. The separator may be given; a line "sep=;" names it otherwise.
    static TextTable of(std::string_view beginning, const std::string& separator);
    /// With the separator that cuts the rows most evenly and, of those that do so about as well, into most
    /// fields; spaces only if the columns cannot be told with another. Nothing if none cuts them into two at
    /// least.
    static std::optional<TextTable> of(std::string_view beginning);
};

/// True for a line that no row begins like.
bool isComment(std::string_view line);

} // namespace autorec

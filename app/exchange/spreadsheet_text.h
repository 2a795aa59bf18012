// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace autorec {

/// A record of a text table.
struct TextRecord
{
    std::size_t line = 0; ///< of the file, on which it begins; counted from 1
    std::vector<std::string> fields = {};
};

/// The text of a file in UTF-8.
struct FileText
{
    std::string text;
    std::string charset; ///< that was found, as the file does not say it; empty for UTF-8 and UTF-16
};

/// Decodes UTF-8, UTF-16 with or without a byte order mark, the character sets of `foreignCharset`, and
/// everything else as Windows-1252. Throws Error(DamagedFile) without a file name if it is no text.
FileText textOfFile(std::string_view bytes);

/// The records of a table as spreadsheets and other programs write it: separated by commas, semicolons, tabs,
/// bars or "::"; a line "sep=;", comments and a title in front; lines ended by LF, CR or CRLF, also inside
/// quotes; blanks around fields; each line in quotes as a whole. Of the separators, the one whose first lines
/// have the most `known` columns counts; records begin with that line. Empty if no line has any.
std::vector<TextRecord> tableRecords(std::string_view text,
                                     const std::function<int(const std::vector<std::string>&)>& known);

} // namespace autorec

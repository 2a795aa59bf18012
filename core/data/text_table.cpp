// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/text_table.h"

#include "core/base/text.h"
#include "core/base/text_encoding.h"
#include "core/data/column_guess.h"
#include "core/data/column_names.h"
#include "core/data/source/text_blocks.h"

#include <array>
#include <map>

namespace autorec {

namespace {

using Fields = TextTable::Fields;

constexpr std::size_t LinesTried = 200;

/// True if nothing but separators stands in the line.
bool isBlank(std::string_view line, std::string_view separator)
{
    return line.find_first_not_of(std::string(" \t\r").append(separator)) == std::string_view::npos;
}

/// "sep=;" → ";"; nothing for other lines.
std::optional<std::string> separatorOf(std::string_view line)
{
    while (line.ends_with(' ') || line.ends_with('"'))
        line.remove_suffix(1);
    if (line.starts_with('"'))
        line.remove_prefix(1);
    if (line.size() < 4 || line.size() > 6 || foldedName(line.substr(0, 3)) != "sep" || line[3] != '=')
        return std::nullopt;
    return line.size() == 4 ? "\t" : std::string(line.substr(4));
}

/// The beginning of a file.
struct Sample
{
    std::string text;                     ///< decoded
    std::optional<std::string> separator; ///< that the file names
};

Sample sampleOf(std::string_view beginning)
{
    Sample sample{.text = decodedText(beginning), .separator = {}};
    std::string_view rest(sample.text);
    while (!sample.separator && !rest.empty()) {
        const std::string_view line = takeLine(rest);
        sample.separator = separatorOf(line);
        if (!sample.separator && !line.empty())
            break;
    }
    return sample;
}

/// Rows of one number of fields are the usual ones.
void findColumns(TextTable& table)
{
    std::map<std::size_t, std::size_t> rows; // by number of fields
    for (const Fields& row : table.rows)
        ++rows[row.size()];
    std::size_t most = 0;
    for (const auto& [columns, count] : rows) {
        if (count > most || (count == most && columns > table.columns)) {
            most = count;
            table.columns = columns;
        }
    }
    if (!table.rows.empty())
        table.share = static_cast<double>(most) / static_cast<double>(table.rows.size());
}

TextTable tableOf(const Sample& sample, const std::string& separator)
{
    TextTable table{.separator = separator, .rows = {}, .linesAbove = {}, .commented = {}};
    std::string_view rest(sample.text);
    std::size_t lines = 0;
    while (table.rows.size() < LinesTried && !rest.empty()) {
        const auto above = static_cast<int>(lines);
        const std::string_view record = takeRecord(rest, separator.front(), lines);
        // Without an end the last line may be cut off.
        const bool isCutOff = rest.empty() && !table.rows.empty() && !sample.text.ends_with('\n');
        if (table.rows.empty() && isComment(record))
            table.commented = splitFields(record.substr(1), separator);
        if (isCutOff || isComment(record) || isBlank(record, separator) ||
            (table.rows.empty() && separatorOf(record)))
            continue;
        table.rows.push_back(splitFields(record, separator));
        table.linesAbove.push_back(above);
    }
    findColumns(table);
    return table;
}

/// True if nearly all rows have the same number of fields. One line in a short file may be any, and some in a
/// long one.
bool isEven(const TextTable& table)
{
    const double least = table.rows.size() < 4 ? 0.5 : table.rows.size() < 10 ? 0.6 : 0.7;
    return table.columns >= 2 && table.share >= least;
}

/// True if the columns can be told by their names or by what stands in them.
bool isUnderstood(const TextTable& table)
{
    return layoutOfNames(table.rows.front()) || guessColumns(table).layout;
}

} // namespace

bool isComment(std::string_view line)
{
    return line.starts_with('#') || line.starts_with('%');
}

TextTable TextTable::of(std::string_view beginning, const std::string& separator)
{
    return tableOf(sampleOf(beginning), separator);
}

std::optional<TextTable> TextTable::of(std::string_view beginning)
{
    static const std::array<std::string, 5> separators{"\t", ";", "::", ",", "|"};
    const Sample sample = sampleOf(beginning);
    if (sample.text.find('\0') != std::string::npos)
        return std::nullopt;
    if (sample.separator) {
        TextTable table = tableOf(sample, *sample.separator);
        return table.rows.empty() ? std::nullopt : std::optional(std::move(table));
    }
    std::optional<TextTable> best;
    for (const std::string& separator : separators) {
        TextTable table = tableOf(sample, separator);
        if (!isEven(table))
            continue;
        const bool isNamed = layoutOfNames(table.rows.front()).has_value();
        const bool bestIsNamed = best && layoutOfNames(best->rows.front()).has_value();
        if (!best || (isNamed && !bestIsNamed) || (isNamed == bestIsNamed && table.columns > best->columns))
            best = std::move(table);
    }
    if (best && isUnderstood(*best))
        return best;
    // Spaces also stand in titles, names and times, behind commas and beside bars.
    TextTable spaced = tableOf(sample, " ");
    return isEven(spaced) && (!best || isUnderstood(spaced)) ? std::optional(std::move(spaced)) : best;
}

} // namespace autorec

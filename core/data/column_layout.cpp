// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/column_layout.h"

#include "core/base/json_text.h"
#include "core/data/column_guess.h"
#include "core/data/column_names.h"
#include "core/data/row_fields.h"
#include "core/data/text_table.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace autorec {

namespace {

using Fields = TextTable::Fields;

bool hasNumber(const Fields& row)
{
    return std::any_of(row.begin(), row.end(), isDecimal);
}

/// True if the first row names columns, though not ours: no field of it is a number, and many below are.
bool hasUnknownNames(const TextTable& table)
{
    if (table.rows.size() < 2 || hasNumber(table.rows.front()))
        return false;
    for (std::size_t column = 0; column < std::min(table.rows.front().size(), table.columns); ++column) {
        const ColumnValues values = ColumnValues::of(table, column, 1);
        if (values.rows > 0 && 2 * values.numbers >= values.rows)
            return true;
    }
    return false;
}

/// A header that is short of one name, as some programs write it, leaves out the one of the rows' numbers in
/// front: "user","item","rating" above "1",7,3,5.
void skipUnnamedIndex(ColumnLayout& layout, const TextTable& table, std::size_t header)
{
    if (table.columns != static_cast<std::size_t>(layout.columns) + 1 ||
        !ColumnValues::of(table, 0, header + 1).countsUp)
        return;
    for (const ColumnRole& role : columnRoles)
        layout.*role.column += layout.*role.column == ColumnLayout::None ? 0 : 1;
    ++layout.columns;
}

/// What the times of the first rows show together.
void findTimeStyle(ColumnLayout& layout, const TextTable& table)
{
    std::vector<std::string_view> times;
    times.reserve(table.rows.size());
    for (const Fields& row : table.rows)
        times.push_back(fieldAt(row, layout.time));
    layout.times = timeStyleOf(times);
}

/// By the names above the rows, which may stand below a title or in a comment.
ColumnGuess layoutOfHeader(const TextTable& table)
{
    constexpr std::size_t RowsTried = 6;
    for (std::size_t k = 0; k < std::min(RowsTried, table.rows.size()); ++k) {
        std::optional<ColumnLayout> layout = layoutOfNames(table.rows[k]);
        if (!layout || hasNumber(table.rows[k]))
            continue;
        layout->linesAbove = table.linesAbove[k];
        skipUnnamedIndex(*layout, table, k);
        return withCheckedRating(*layout, table, k);
    }
    std::optional<ColumnLayout> layout = layoutOfNames(table.commented);
    if (!layout || table.commented.size() != table.columns)
        return {};
    layout->hasHeader = false;
    layout->linesAbove = table.linesAbove.front();
    return {layout, {}};
}

/// By what stands in the columns.
std::optional<ColumnLayout> layoutOfValues(const TextTable& table)
{
    std::optional<ColumnLayout> layout;
    if (!hasUnknownNames(table))
        layout = guessColumns(table).layout;
    if (layout)
        layout->linesAbove = table.linesAbove.front();
    return layout;
}

} // namespace

std::string ColumnLayout::text() const
{
    std::string all;
    for (const ColumnRole& role : columnRoles) {
        const int column = this->*role.column;
        if (column != None)
            all.append(all.empty() ? "" : ", ").append(role.name) += ' ' + std::to_string(column + 1);
    }
    return all.append(", separated by ")
        .append(separator == "\t"  ? "tabs"
                : separator == " " ? "spaces"
                                   : separator);
}

nlohmann::json ColumnLayout::toJson() const
{
    nlohmann::json json{{"separator", separator}, {"header", hasHeader}};
    for (const ColumnRole& role : columnRoles)
        json[role.name] = this->*role.column;
    return json;
}

ColumnLayout ColumnLayout::fromJson(const nlohmann::json& json)
{
    return readJson("description of the columns", [&] {
        ColumnLayout layout;
        json.at("separator").get_to(layout.separator);
        json.at("header").get_to(layout.hasHeader);
        for (const ColumnRole& role : columnRoles)
            layout.*role.column = jsonInteger<int>(json.at(role.name));
        return layout;
    });
}

std::string_view fieldAt(const std::vector<std::string>& fields, int column)
{
    return column != ColumnLayout::None && column < std::ssize(fields)
               ? std::string_view(fields[static_cast<std::size_t>(column)])
               : std::string_view();
}

std::vector<std::string> splitFields(std::string_view line, const std::string& separator)
{
    RowFields fields(separator);
    fields.split(line);
    std::vector<std::string> all;
    all.reserve(fields.count());
    for (std::size_t column = 0; column < fields.count(); ++column)
        all.emplace_back(fields.at(static_cast<int>(column)));
    return all;
}

std::string detectSeparator(std::string_view beginning)
{
    const std::optional<TextTable> table = TextTable::of(beginning);
    return table ? table->separator : std::string();
}

std::optional<ColumnLayout> detectLayout(std::string_view beginning)
{
    const std::optional<TextTable> table = TextTable::of(beginning);
    if (!table)
        return std::nullopt;
    const ColumnGuess named = layoutOfHeader(*table);
    std::optional<ColumnLayout> layout =
        named.layout || !named.problem.empty() ? named.layout : layoutOfValues(*table);
    if (!layout)
        return std::nullopt;
    layout->separator = table->separator;
    findTimeStyle(*layout, *table);
    return layout;
}

std::string columnProblem(std::string_view beginning)
{
    const std::optional<TextTable> table = TextTable::of(beginning);
    if (!table)
        return {};
    if (const ColumnGuess named = layoutOfHeader(*table); !named.problem.empty())
        return named.problem;
    if (hasUnknownNames(*table))
        return "the names of its columns do not say which are user, movie and rating";
    return guessColumns(*table).problem;
}

std::string ambiguityOf(std::string_view beginning)
{
    const std::optional<TextTable> table = TextTable::of(beginning);
    return table && !hasUnknownNames(*table) ? guessColumns(*table).problem : std::string();
}

ColumnLayout completedLayout(ColumnLayout given, std::string_view beginning)
{
    if (given.separator.empty())
        given.separator = detectSeparator(beginning);
    if (given.separator.empty())
        given.separator = ",";
    const TextTable table = TextTable::of(beginning, given.separator);
    if (table.rows.empty())
        return given;
    given.linesAbove = table.linesAbove.front();
    const int telling = given.stars == ColumnLayout::None ? given.time : given.stars;
    if (telling != ColumnLayout::None && table.rows.size() > 1 &&
        !isDecimal(fieldAt(table.rows[0], telling)) && isDecimal(fieldAt(table.rows[1], telling)))
        given.hasHeader = true;
    findTimeStyle(given, table);
    return given;
}

} // namespace autorec

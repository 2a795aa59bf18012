// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/column_layout.h"

#include "core/base/csv.h"
#include "core/base/json_text.h"
#include "core/base/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace autorec {

namespace {

using Fields = std::vector<std::string>;

constexpr std::size_t LinesTried = 50;

/// "Movie ID" and "movie_id" → "movieid".
std::string foldedName(std::string_view name)
{
    std::string folded;
    for (const char letter : name) {
        if (letter >= 'A' && letter <= 'Z')
            folded += static_cast<char>(letter - 'A' + 'a');
        else if ((letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9'))
            folded += letter;
    }
    return folded;
}

std::vector<std::string_view> linesOf(std::string_view text)
{
    std::vector<std::string_view> all;
    Lines lines(text);
    std::string_view line;
    while (all.size() < LinesTried && lines.next(line)) {
        if (!line.empty())
            all.push_back(line);
    }
    // Without an end the last line may be cut off.
    if (all.size() > 1 && all.size() < LinesTried && !text.ends_with('\n'))
        all.pop_back();
    return all;
}

/// The greatest number in a column; nothing if a field is no number, or negative.
std::optional<double> greatestOf(const std::vector<Fields>& rows, int column)
{
    double greatest = 0.0;
    for (const Fields& row : rows) {
        float number = 0.0F;
        if (!parseNumber(fieldAt(row, column), number) || !std::isfinite(number) || number < 0.0F)
            return std::nullopt;
        greatest = std::max(greatest, static_cast<double>(number));
    }
    return greatest;
}

/// The maximum of the usual scale that the greatest rating lies on: 5, 10 or 100; 0 if it lies on none.
double highestOf(double greatest)
{
    return greatest <= 5.0 ? 5.0 : greatest <= 10.0 ? 10.0 : greatest <= 100.0 ? 100.0 : 0.0;
}

bool areWholeNumbers(const std::vector<Fields>& rows, int column)
{
    return std::all_of(rows.begin(), rows.end(), [column](const Fields& row) {
        std::int64_t number = 0;
        return parseNumber(fieldAt(row, column), number);
    });
}

std::optional<ColumnLayout> layoutOfHeader(const Fields& header, std::string separator)
{
    ColumnLayout layout;
    layout.separator = std::move(separator);
    layout.hasHeader = true;
    layout.user = columnNamed(header, {"userid", "user", "uid", "customerid", "customer", "reviewerid",
                                       "reviewer", "memberid", "member", "username"});
    layout.stars =
        columnNamed(header, {"rating", "stars", "score", "overall", "value", "userrating", "points"});
    layout.time = columnNamed(header, {"timestamp", "time", "date", "ratedat", "when", "unixreviewtime"});
    layout.title = columnNamed(header, {"title", "movietitle", "moviename", "filmtitle", "name"});
    layout.genres = columnNamed(header, {"genres", "genre"});
    layout.movie = columnNamed(header, {"movieid", "movie", "itemid", "item", "filmid", "film", "productid",
                                        "product", "asin", "imdbid", "tmdbid"});
    if (layout.movie == ColumnLayout::None)
        layout.movie = layout.title;
    return layout.isWhole() ? std::optional(layout) : std::nullopt;
}

/// Without a header: user, movie, rating and perhaps a time.
std::optional<ColumnLayout> layoutOfNumbers(const std::vector<Fields>& rows, std::string separator)
{
    ColumnLayout layout;
    layout.separator = std::move(separator);
    if (rows.front().size() < 3 || !areWholeNumbers(rows, 0) || !areWholeNumbers(rows, 1))
        return std::nullopt;
    if (rows.front().size() > 3 && greatestOf(rows, 3))
        layout.time = 3;
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
    return all.append(", separated by ").append(separator == "\t" ? "tabs" : separator);
}

nlohmann::json ColumnLayout::toJson() const
{
    nlohmann::json json{{"separator", separator}, {"header", hasHeader}, {"highest", highest}};
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
        json.at("highest").get_to(layout.highest);
        for (const ColumnRole& role : columnRoles)
            layout.*role.column = jsonInteger<int>(json.at(role.name));
        return layout;
    });
}

int columnNamed(const Fields& header, std::initializer_list<std::string_view> names)
{
    for (const std::string_view name : names) {
        for (std::size_t column = 0; column < header.size(); ++column) {
            if (foldedName(header[column]) == name)
                return static_cast<int>(column);
        }
    }
    return ColumnLayout::None;
}

std::string_view fieldAt(const std::vector<std::string>& fields, int column)
{
    return column != ColumnLayout::None && column < std::ssize(fields)
               ? std::string_view(fields[static_cast<std::size_t>(column)])
               : std::string_view();
}

std::vector<std::string> splitFields(std::string_view line, const std::string& separator)
{
    std::vector<std::string> fields;
    if (separator.size() == 1 && parseCsvRecord(line, fields, separator.front()))
        return fields;
    fields.clear();
    for (const std::string_view field : splitText(line, separator))
        fields.emplace_back(field);
    return fields;
}

std::string detectSeparator(std::string_view beginning)
{
    static const std::array<std::string, 6> separators{"\t", ";", "::", ",", "|", " "};
    const std::vector<std::string_view> lines = linesOf(beginning);
    if (lines.empty())
        return {};
    for (const std::string& separator : separators) {
        const std::size_t count = splitFields(lines.front(), separator).size();
        const bool everywhere = std::all_of(lines.begin(), lines.end(), [&](std::string_view line) {
            return splitFields(line, separator).size() == count;
        });
        if (count > 1 && everywhere)
            return separator;
    }
    return {};
}

std::optional<ColumnLayout> detectLayout(std::string_view beginning)
{
    const std::string separator = detectSeparator(beginning);
    if (separator.empty())
        return std::nullopt;
    std::vector<Fields> rows;
    for (const std::string_view line : linesOf(beginning))
        rows.push_back(splitFields(line, separator));
    std::optional<ColumnLayout> layout = layoutOfHeader(rows.front(), separator);
    if (layout)
        rows.erase(rows.begin());
    else
        layout = layoutOfNumbers(rows, separator);
    if (!layout || rows.empty())
        return std::nullopt;
    const std::optional<double> greatest = greatestOf(rows, layout->stars);
    if (!greatest || highestOf(*greatest) == 0.0)
        return std::nullopt;
    layout->highest = highestOf(*greatest);
    return layout;
}

} // namespace autorec

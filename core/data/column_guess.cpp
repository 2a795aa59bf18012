// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/column_guess.h"

#include "core/base/text.h"
#include "core/data/column_names.h"
#include "core/data/rating_text.h"

#include <algorithm>
#include <cmath>

namespace autorec {

namespace {

/// Nothing if the text is no number.
std::optional<double> decimalOf(std::string_view text)
{
    double number = 0.0;
    std::string point(text);
    std::replace(point.begin(), point.end(), ',', '.');
    return parseNumber(point, number) && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

bool areIds(const ColumnValues& values)
{
    return values.are(values.whole) || (values.are(values.names) && !values.are(values.times));
}

/// Two columns, or three of which the last are times.
ColumnGuess guessPairs(const std::vector<ColumnValues>& columns)
{
    const bool areNumbers = columns[0].are(columns[0].whole) && columns[1].are(columns[1].whole);
    if (!areNumbers || columns[0].rows < 2 || columns.size() > 3)
        return {};
    ColumnLayout layout;
    layout.columns = static_cast<int>(columns.size());
    layout.stars = ColumnLayout::None;
    layout.time = columns.size() == 3 ? 2 : ColumnLayout::None;
    return {layout, {}};
}

/// "B00004CQVE" and "0780625684", as Amazon names products.
bool isAsin(std::string_view id)
{
    constexpr std::size_t Letters = 10;
    return id.size() == Letters && (id.front() == 'B' || id.find_first_not_of("0123456789") >= Letters - 1) &&
           id.find_first_not_of("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ") == std::string_view::npos;
}

/// "A3SGXH7AUHU8GW", as Amazon names reviewers.
bool isReviewer(std::string_view id)
{
    constexpr std::size_t Fewest = 10;
    return id.size() >= Fewest && id.front() == 'A' &&
           id.find_first_not_of("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ") == std::string_view::npos;
}

bool areProductsFirst(const TextTable& table)
{
    return std::all_of(table.rows.begin(), table.rows.end(), [](const TextTable::Fields& row) {
        return row.size() > 1 && isAsin(row[0]) && isReviewer(row[1]);
    });
}

/// True for names of numbers that are no ratings.
bool isNameOfOtherNumbers(const std::string& name)
{
    constexpr std::string_view Parts[] = {
        "id",      "age",    "year",    "month", "day",   "hour",    "week",   "gender",  "sex",
        "occup",   "zip",    "count",   "num",   "total", "rank",    "season", "episod",  "index",
        "runtime", "length", "minutes", "time",  "price", "avg",     "averag", "mean",    "budget",
        "revenue", "fold",   "split",   "imdb",  "tmdb",  "unnamed", "row",    "position"};
    return name.empty() || std::any_of(std::begin(Parts), std::end(Parts), [&name](std::string_view part) {
               return name.find(part) != std::string::npos;
           });
}

/// The names of the columns that may be ratings, though they are not named so.
std::vector<std::string> namesOfLikelyRatings(const ColumnLayout& layout, const TextTable& table,
                                              std::size_t header)
{
    constexpr double Highest = 10.0;
    std::vector<std::string> names;
    const TextTable::Fields& row = table.rows[header];
    for (std::size_t column = 0; column < std::min(row.size(), table.columns); ++column) {
        const bool isTaken = std::any_of(columnRoles.begin(), columnRoles.end(), [&](const ColumnRole& role) {
            return layout.*role.column == static_cast<int>(column);
        });
        if (isTaken || isNameOfOtherNumbers(foldedName(row[column])))
            continue;
        const ColumnValues values = ColumnValues::of(table, column, header + 1);
        if (values.lookLikeRatings() && *values.distinct.rbegin() <= Highest)
            names.push_back(row[column]);
    }
    return names;
}

/// A text of the column that is no rating, if most are none.
std::optional<std::string> noRatingIn(const TextTable& table, int column, std::size_t header)
{
    std::size_t ratings = 0;
    std::size_t others = 0;
    std::optional<std::string> other;
    for (std::size_t k = header + 1; k < table.rows.size(); ++k) {
        const std::string_view text = fieldAt(table.rows[k], column);
        float value = 0.0F;
        if (readValue(text, value)) {
            ++ratings;
        } else if (text.size() > 4) { // not "NULL", "NaN" and their like
            ++others;
            other = text;
        }
    }
    return others > ratings ? other : std::nullopt;
}

const char* ordinal(std::size_t column)
{
    static constexpr const char* Names[] = {"first", "second", "third",   "fourth",
                                            "fifth", "sixth",  "seventh", "eighth"};
    return Names[column];
}

ColumnGuess guessFilledColumns(const TextTable& table)
{
    constexpr std::size_t MostColumns = 8;
    constexpr std::size_t Enough = 10; // rows, to see more in the values than their kind
    constexpr double GreatestRating = 1e6;
    if (table.columns < 2 || table.columns > MostColumns)
        return {};
    std::vector<ColumnValues> columns;
    columns.reserve(table.columns);
    for (std::size_t column = 0; column < table.columns; ++column)
        columns.push_back(ColumnValues::of(table, column));
    if (columns[0].rows == 0 || !areIds(columns[0]) || !areIds(columns[1]))
        return {};
    if (columns.size() == 2 || columns[2].are(columns[2].times))
        return guessPairs(columns);
    const ColumnValues& third = columns[2];
    if (!third.are(third.numbers) || third.distinct.empty() || *third.distinct.rbegin() > GreatestRating)
        return {};
    ColumnLayout layout;
    layout.columns = static_cast<int>(columns.size());
    if (areProductsFirst(table))
        std::swap(layout.user, layout.movie);
    if (columns.size() == 3)
        return {layout, {}};
    const ColumnValues& fourth = columns[3];
    const bool isTime = fourth.are(fourth.times);
    if (!isTime && columns[0].rows >= Enough && columns[0].countsUp)
        return {{}, "its first column only numbers the rows"};
    for (std::size_t column = 3; column < columns.size() && columns[0].rows >= Enough; ++column) {
        if (columns[column].lookLikeRatings())
            return {{},
                    std::string("its third and its ") + ordinal(column) + " column may both be the ratings"};
    }
    if (isTime || (columns.size() == 4 && fourth.are(fourth.numbers)))
        layout.time = 3;
    return {layout, {}};
}

} // namespace

bool isDecimal(std::string_view text)
{
    return decimalOf(text).has_value();
}

ColumnValues ColumnValues::of(const TextTable& table, std::size_t column, std::size_t firstRow)
{
    constexpr double FirstSeconds = 1e8;
    constexpr std::size_t LongestName = 48;
    ColumnValues values;
    std::optional<double> last;
    for (std::size_t k = firstRow; k < table.rows.size(); ++k) {
        const TextTable::Fields& row = table.rows[k];
        if (row.size() != table.columns)
            continue;
        const std::string& field = row[column];
        const std::optional<double> number = decimalOf(field);
        const bool isWhole = number && *number == std::floor(*number);
        const bool isName =
            !field.empty() && field.size() <= LongestName && field.find_first_of(" :{}") == std::string::npos;
        const bool isTime =
            number ? *number >= FirstSeconds : readTime(field).kind == RatingTime::Kind::Known;
        ++values.rows;
        values.numbers += number ? 1 : 0;
        values.whole += isWhole ? 1 : 0;
        values.names += isName ? 1 : 0;
        values.times += isTime ? 1 : 0;
        if (number)
            values.distinct.insert(*number);
        values.countsUp = values.countsUp && isWhole && (!last || *number == *last + 1.0);
        last = number.value_or(0.0);
    }
    return values;
}

bool ColumnValues::lookLikeRatings() const
{
    constexpr std::size_t MostDistinct = 21;
    constexpr double Greatest = 100.0;
    return are(numbers) && distinct.size() > 1 && distinct.size() <= MostDistinct &&
           *distinct.rbegin() <= Greatest;
}

ColumnGuess withCheckedRating(const ColumnLayout& layout, const TextTable& table, std::size_t header)
{
    if (layout.stars != ColumnLayout::None) {
        const std::optional<std::string> other = noRatingIn(table, layout.stars, header);
        const std::string_view name = fieldAt(table.rows[header], layout.stars);
        return other ? ColumnGuess{{},
                                   "the column " + std::string(name) + " holds no numbers, but such as \"" +
                                       *other + '"'}
                     : ColumnGuess{layout, {}};
    }
    const std::vector<std::string> names = namesOfLikelyRatings(layout, table, header);
    if (names.empty())
        return {layout, {}};
    if (names.size() == 1)
        return {{}, "the column " + names.front() + " may be the ratings"};
    std::string all;
    for (std::size_t k = 0; k < names.size(); ++k)
        all.append(k == 0 ? "" : k + 1 == names.size() ? " and " : ", ").append(names[k]);
    return {{}, "the columns " + all + " may be the ratings"};
}

ColumnGuess guessColumns(const TextTable& table)
{
    std::vector<std::size_t> used;
    for (std::size_t column = 0; column < table.columns; ++column) {
        if (std::any_of(table.rows.begin(), table.rows.end(), [column](const TextTable::Fields& row) {
                return column < row.size() && !row[column].empty();
            }))
            used.push_back(column);
    }
    if (used.size() == table.columns)
        return guessFilledColumns(table);
    TextTable filled = table;
    filled.columns = used.size();
    for (TextTable::Fields& row : filled.rows) {
        if (row.size() != table.columns)
            continue;
        TextTable::Fields kept;
        kept.reserve(used.size());
        for (const std::size_t column : used)
            kept.push_back(std::move(row[column]));
        row = std::move(kept);
    }
    ColumnGuess guess = guessFilledColumns(filled);
    if (!guess.layout)
        return guess;
    for (const ColumnRole& role : columnRoles) {
        int& column = (*guess.layout).*role.column;
        column =
            column == ColumnLayout::None ? column : static_cast<int>(used[static_cast<std::size_t>(column)]);
    }
    guess.layout->columns = static_cast<int>(table.columns);
    return guess;
}

} // namespace autorec

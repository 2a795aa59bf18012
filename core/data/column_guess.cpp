// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/column_guess.h"

#include "core/base/text.h"

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

const char* ordinal(std::size_t column)
{
    static constexpr const char* Names[] = {"first", "second", "third",   "fourth",
                                            "fifth", "sixth",  "seventh", "eighth"};
    return Names[column];
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

ColumnGuess guessColumns(const TextTable& table)
{
    constexpr std::size_t MostColumns = 8;
    constexpr std::size_t Enough = 10; // rows, to see more in the values than their kind
    constexpr double GreatestRating = 1e6;
    if (table.columns < 2 || table.columns > MostColumns)
        return {};
    std::vector<ColumnValues> columns;
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

} // namespace autorec

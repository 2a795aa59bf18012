// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/column_layout.h"
#include "core/data/text_table.h"

#include <set>

namespace autorec {

/// What stands in one column of the usual rows of a table.
struct ColumnValues
{
    std::size_t rows = 0;
    std::size_t numbers = 0;
    std::size_t whole = 0;
    std::size_t names = 0; ///< short, without a space
    std::size_t times = 0; ///< dates, or numbers as great as seconds since 1970 are
    std::set<double> distinct;
    bool countsUp = true; ///< by one from row to row

    /// `firstRow`: rows above it, such as the header, do not count.
    static ColumnValues of(const TextTable& table, std::size_t column, std::size_t firstRow = 0);
    /// True for all rows but a few, which may be damaged: one in ten, or one in a table of three to nine.
    bool are(std::size_t count) const
    {
        const std::size_t damaged = rows < 3 ? 0 : rows < 10 ? 1 : rows / 10;
        return count + damaged >= rows;
    }
    /// Few different numbers, as small as ratings are.
    bool lookLikeRatings() const;
};

/// What the columns of a file without a header are.
struct ColumnGuess
{
    std::optional<ColumnLayout> layout;
    std::string problem; ///< why it cannot be told, if the table is one of ratings at all
};

/// Looks at the values below a header that names user and movie: the column named as the rating must hold
/// ratings, and without one no other column may look like them, since ratings are never taken for none.
ColumnGuess withCheckedRating(const ColumnLayout& layout, const TextTable& table, std::size_t header);

/// User, movie, rating and perhaps a time, in this order; or user, movie and perhaps a time. Further columns
/// are borne if none of them may be the rating; columns in which nothing stands do not count. Ids of Amazon's
/// products and reviewers tell which of the first two are which.
ColumnGuess guessColumns(const TextTable& table);

/// True for a number with a decimal point or comma.
bool isDecimal(std::string_view text);

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/spreadsheet_text.h"

#include <cstddef>
#include <span>

namespace autorec {

/// What stands in a column of a person's file, as far as it shows what the column is. Values that say that
/// there is none do not count.
struct ColumnSample
{
    std::size_t count = 0;
    std::size_t distinct = 0;
    std::size_t ratings = 0; ///< read as ratings
    std::size_t numbers = 0;
    std::size_t dates = 0;
    std::size_t ids = 0;       ///< of IMDb, or addresses of films
    double greatest = 0.0;     ///< number
    bool hasFractions = false; ///< 8.5, 85%

    static ColumnSample of(std::span<const TextRecord> records, int column);

    /// True for more than half of the values; false if there are none.
    bool areRatings() const { return 2 * ratings > count; }
    bool areNumbers() const { return count > 0 && numbers == count; }
    bool hasDates() const { return dates > 0; }
    bool isRepeated() const { return count > distinct; }
    /// True for what is too small or too fine to be the ids of films.
    bool areScores() const
    {
        return ids == 0 && count > 0 && (hasFractions || (numbers > 0 && greatest <= 100.0));
    }
};

} // namespace autorec

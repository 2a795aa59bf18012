// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace autorec {

/// Which number of "03/04/2001" is the month.
enum class DateOrder { MonthFirst, DayFirst };

/// The moment of a rating as a file has it.
struct RatingTime
{
    enum class Kind {
        Known,
        Missing,    ///< empty, NULL, NaN, −1, 0 and the like: nobody noted it
        Unreadable, ///< no time, or one that cannot be kept: before 1970, or after 2106
    };

    Kind kind = Kind::Missing;
    std::uint32_t seconds = 0; ///< since 1970; 0 unless it is known
};

/// Reads seconds, milliseconds, microseconds or nanoseconds since 1970, told apart by their size, also as
/// floating-point numbers; or a date, perhaps with a time of day and a zone: 2005-09-06, 2005/09/06,
/// 09/06/2005, 6.9.2005, 20050906, 06-Sep-2005, Sep 6, 2005, with "T12:30:00.000Z", " 12:30:00+02:00" or
/// "2:30 PM". Without a zone it is taken for UTC.
RatingTime readTime(std::string_view text, DateOrder order = DateOrder::MonthFirst);

/// +1 if this date has its day first, −1 if it has its month first, 0 if it may be either, or is no such
/// date.
int dayIsFirst(std::string_view date);

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/date_text.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace autorec {

/// How a column writes its times, as far as one of them alone does not show it.
struct TimeStyle
{
    enum class Numbers {
        Seconds,   ///< or other units, or digits of a date: what a number is shows in its size
        ExcelDays, ///< 36737.78: days since the end of 1899
        Years,     ///< 2005 or 200509: no moments
    };

    DateOrder order = DateOrder::Unknown;
    Numbers numbers = Numbers::Seconds;

    friend bool operator==(const TimeStyle&, const TimeStyle&) = default;
};

/// The moment of a rating as a file has it.
struct RatingTime
{
    enum class Kind {
        Known,
        Missing,    ///< empty, NULL, NaN, −1, 0 and the like: nobody noted it
        Unreadable, ///< no time, one that may be another, or one that cannot be kept: before 1970, after 2106
    };

    Kind kind = Kind::Missing;
    std::uint32_t seconds = 0; ///< since 1970; 0 unless it is known
};

/// Reads seconds, milliseconds, microseconds or nanoseconds since 1970, told apart by their size, also as
/// floating-point numbers, or days of Excel; or a date, perhaps with a time of day and a zone: 2005-09-06,
/// 2005/09/06, 09/06/2005, 6.9.2005, 6.9.05, 20050906, 20050906123000, 06-Sep-2005, Sep 6, 2005, Tue, 6 Sep
/// 2005, Tue Sep 6 12:30:00 -0700 2005, with "T12:30:00.000Z", " 12:30:00+02:00" or "2:30 PM". Without a zone
/// it is taken for UTC. A date that is another day in another order is only read if the order is known; by
/// default the month is first.
RatingTime readTime(std::string_view text, const TimeStyle& style = {.order = DateOrder::MonthFirst});

/// The style that the first times of a column show together. Fields that are no times do not count.
TimeStyle timeStyleOf(const std::vector<std::string_view>& column);

} // namespace autorec

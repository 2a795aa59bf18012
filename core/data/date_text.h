// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>
#include <vector>

namespace autorec {

/// What the numbers of "03/04/2001" and "03/04/05" are.
enum class DateOrder { Unknown, MonthFirst, DayFirst, YearFirst };

/// Seconds since 1970 of a date, perhaps with a time of day and a zone, without spaces around it: see
/// `readTime`. Nothing for other text, and for numbers that are different days in different orders unless the
/// order is known. A year of two digits is one from 1970 to 2029.
std::optional<double> readDate(std::string_view date, DateOrder order);

/// The only order in which all of these are days; unknown if there are more, or none. Text that is no date of
/// three numbers does not count.
DateOrder dateOrderOf(const std::vector<std::string_view>& dates);

/// Days since 1970; nothing if there is no such day.
std::optional<int> dayOf(int yearNumber, int monthNumber, int dayNumber);

/// The text without spaces and tabs around it.
std::string_view withoutBlanks(std::string_view text);

} // namespace autorec

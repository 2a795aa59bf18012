// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <string>
#include <vector>

namespace autorec {

/// Reads the dates of a file: ISO 8601, with or without a time; day, month and year in the order that all
/// dates of the file allow; names of English months; seconds or milliseconds since 1970.
class EntryDates
{
public:
    /// Takes the order of day and month from the dates of the file. Dates with slashes that allow both orders
    /// have the day first, as most countries write them.
    explicit EntryDates(const std::vector<std::string>& dates);

    /// In UTC; invalid if the text is no date.
    QDateTime read(const std::string& text) const;

private:
    bool m_monthFirst = false;
};

} // namespace autorec

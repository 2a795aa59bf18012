// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <string>
#include <vector>

namespace autorec {

/// Reads the dates of a column: ISO 8601, with or without a time; day, month and year in the order that all
/// dates of the column allow; names of months and weekdays in the languages that Qt knows of those that film
/// sites write; a month or a year alone; digits alone (20240503); seconds or milliseconds since 1970; the day
/// numbers of spreadsheets if all dates of the column are such.
class EntryDates
{
public:
    /// Takes the order of day and month from the dates of the column. If they allow both orders, the day
    /// comes first, as most countries write it, unless times are written with AM and PM.
    explicit EntryDates(const std::vector<std::string>& dates);

    /// In UTC; invalid if the text is no date.
    QDateTime read(const std::string& text) const;
    /// A date that would be another one with the month first, if nothing shows which is right.
    const std::string& ambiguous() const { return m_ambiguous; }

private:
    QDateTime ofNumber(double number) const;
    QDate ofNumbers(const QStringList& numbers) const;

    bool m_monthFirst = false;
    bool m_areDayNumbers = false;
    std::string m_ambiguous;
};

/// True for what programs write where there is no date: nothing, a dash, 0, "NULL", "never".
bool isNoDate(const std::string& text);

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/date_text.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <string>
#include <utility>

namespace autorec {

namespace {

using namespace std::chrono;

bool isDigit(char letter)
{
    return letter >= '0' && letter <= '9';
}

char lowered(char letter)
{
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

/// A number of a date, as it is written.
struct DateNumber
{
    int value = -1; ///< −1: there is none, or one of too many digits
    int digits = 0;
};

/// Takes words and numbers off the front of a date.
class DateText
{
public:
    explicit DateText(std::string_view text)
        : m_rest(text)
    {
    }

    std::string_view rest() const { return m_rest; }
    bool isEmpty() const { return m_rest.empty(); }

    DateNumber takeNumber()
    {
        constexpr int MostDigits = 4;
        DateNumber number;
        int value = 0;
        while (!m_rest.empty() && isDigit(m_rest.front()) && number.digits <= MostDigits) {
            value = value * 10 + (m_rest.front() - '0');
            ++number.digits;
            m_rest.remove_prefix(1);
        }
        if (number.digits > 0 && number.digits <= MostDigits)
            number.value = value;
        return number;
    }

    bool take(char expected)
    {
        if (m_rest.empty() || lowered(m_rest.front()) != expected)
            return false;
        m_rest.remove_prefix(1);
        return true;
    }

    /// One of the characters that stand between the parts of a date; zero if there is none.
    char takeSeparator()
    {
        if (m_rest.empty() || std::string_view("-/. ").find(m_rest.front()) == std::string_view::npos)
            return '\0';
        const char found = m_rest.front();
        m_rest.remove_prefix(1);
        return found;
    }

    /// Letters, in lower case.
    std::string takeWord()
    {
        std::string word;
        while (!m_rest.empty() && lowered(m_rest.front()) >= 'a' && lowered(m_rest.front()) <= 'z') {
            word += lowered(m_rest.front());
            m_rest.remove_prefix(1);
        }
        return word;
    }

    /// The place, counted from 1, of a name that begins with one of these, which have three letters each;
    /// takes nothing and returns 0 if none is here.
    int takeNameOf(std::string_view names)
    {
        const std::string_view before = m_rest;
        const std::string word = takeWord();
        const std::size_t place = word.size() < 3 ? std::string_view::npos : names.find(word.substr(0, 3));
        if (place != std::string_view::npos && place % 3 == 0)
            return static_cast<int>(place / 3) + 1;
        m_rest = before;
        return 0;
    }

    int takeMonthName() { return takeNameOf("janfebmaraprmayjunjulaugsepoctnovdec"); }

    void skipWeekday()
    {
        if (takeNameOf("montuewedthufrisatsun") > 0)
            skipSpaces();
    }

    void skipSpaces()
    {
        while (take(' ') || take(',')) {
        }
    }

private:
    std::string_view m_rest;
};

/// Two digits are a year from 1970 to 2029, so that most days of a month cannot be taken for years.
int yearOf(const DateNumber& number)
{
    constexpr int LastOfThisCentury = 29;
    constexpr int FirstOfTheLast = 70;
    if (number.digits == 4)
        return number.value;
    const bool isRecent = number.value <= LastOfThisCentury;
    if (number.digits != 2 || (!isRecent && number.value < FirstOfTheLast))
        return 0;
    return number.value + (isRecent ? 2000 : 1900);
}

/// Three numbers of a date in the order in which they stand.
struct NumberedDay
{
    std::array<DateNumber, 3> parts;
    char separator = '\0';

    /// The day that they are in that order; nothing if they are none.
    std::optional<int> in(DateOrder order) const
    {
        const auto& [first, second, third] = parts;
        switch (order) {
        case DateOrder::MonthFirst:
            return separator == '.' ? std::nullopt : dayOf(yearOf(third), first.value, second.value);
        case DateOrder::DayFirst:
            return dayOf(yearOf(third), second.value, first.value);
        case DateOrder::YearFirst:
            return dayOf(yearOf(first), second.value, third.value);
        case DateOrder::Unknown:
            break;
        }
        return std::nullopt;
    }

    /// The day in the column's order or, if it is none in that, in the only order in which it is one.
    std::optional<int> day(DateOrder order) const
    {
        if (const std::optional<int> known = in(order))
            return known;
        std::optional<int> found;
        for (const DateOrder possible : Orders) {
            const std::optional<int> other = in(possible);
            if (other && found && *other != *found)
                return std::nullopt;
            found = other ? other : found;
        }
        return found;
    }

    static constexpr std::array Orders{DateOrder::MonthFirst, DateOrder::DayFirst, DateOrder::YearFirst};
};

/// The numbers behind the first, which was taken; nothing if these are not two, after equal separators.
std::optional<NumberedDay> takeNumberedDay(DateText& text, const DateNumber& first)
{
    NumberedDay numbered{{first}, text.takeSeparator()};
    numbered.parts[1] = text.takeNumber();
    if (numbered.separator == '\0' || numbered.parts[1].value < 0 || !text.take(numbered.separator))
        return std::nullopt;
    numbered.parts[2] = text.takeNumber();
    return numbered;
}

/// "6 Sep 2005", "06-SEP-05", "Sep 6, 2005", "2005-Sep-06"; `first` is the number before the month.
std::optional<int> takeNamedDay(DateText& text, const DateNumber& first)
{
    text.takeSeparator();
    const int monthNumber = text.takeMonthName();
    if (monthNumber == 0)
        return std::nullopt;
    text.takeSeparator();
    text.skipSpaces();
    const DateNumber second = text.takeNumber();
    if (first.digits == 4)
        return dayOf(first.value, monthNumber, second.value);
    if (first.value >= 0)
        return dayOf(yearOf(second), monthNumber, first.value);
    text.skipSpaces();
    return dayOf(yearOf(text.takeNumber()), monthNumber, second.value);
}

std::optional<int> takeDay(DateText& text, DateOrder order)
{
    const DateNumber first = text.takeNumber();
    if (first.value < 0)
        return takeNamedDay(text, first);
    const DateText behindFirst = text;
    if (const std::optional<NumberedDay> numbered = takeNumberedDay(text, first))
        return numbered->day(order);
    text = behindFirst;
    return takeNamedDay(text, first);
}

/// Seconds since midnight of "12:30", "12:30:00.000", "2:30 PM" and "02.30.00.000 PM"; nothing if it is no
/// time.
std::optional<int> takeTimeOfDay(DateText& text)
{
    int hour = text.takeNumber().value;
    const char separator = text.rest().starts_with('.') ? '.' : ':';
    if (hour < 0 || !text.take(separator))
        return std::nullopt;
    const int minute = text.takeNumber().value;
    const int second = text.take(separator) ? text.takeNumber().value : 0;
    if (text.take('.') || text.take(',')) {
        while (!text.isEmpty() && isDigit(text.rest().front()))
            text.take(text.rest().front());
    }
    const DateText behindTime = text;
    text.skipSpaces();
    const bool isAfternoon = text.take('p');
    if ((isAfternoon || text.take('a')) && text.take('m'))
        hour = hour % 12 + (isAfternoon ? 12 : 0);
    else
        text = behindTime;
    if (hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 60)
        return std::nullopt;
    return (hour * 60 + minute) * 60 + second;
}

/// Seconds east of Greenwich of "Z", "+02:00", " -0700", " UTC", " GMT+1", " PDT" and nothing.
std::optional<int> takeZone(DateText& text)
{
    static constexpr std::array<std::pair<std::string_view, int>, 13> Names{{{"", 0},
                                                                             {"z", 0},
                                                                             {"ut", 0},
                                                                             {"utc", 0},
                                                                             {"gmt", 0},
                                                                             {"est", -5},
                                                                             {"edt", -4},
                                                                             {"cst", -6},
                                                                             {"cdt", -5},
                                                                             {"mst", -7},
                                                                             {"mdt", -6},
                                                                             {"pst", -8},
                                                                             {"pdt", -7}}};
    text.skipSpaces();
    const std::string word = text.takeWord();
    const auto* const name =
        std::find_if(Names.begin(), Names.end(), [&word](const auto& one) { return one.first == word; });
    if (name == Names.end())
        return std::nullopt;
    const int sign = name->second != 0 ? 0 : text.take('+') ? 1 : text.take('-') ? -1 : 0;
    if (sign == 0)
        return name->second * 3600;
    const DateNumber hours = text.takeNumber();
    if (hours.value < 0)
        return std::nullopt;
    if (hours.digits > 2)
        return sign * (hours.value / 100 * 3600 + hours.value % 100 * 60);
    const int minutes = text.take(':') ? text.takeNumber().value : 0;
    return minutes >= 0 ? std::optional(sign * (hours.value * 3600 + minutes * 60)) : std::nullopt;
}

/// "Jul 30 18:45:03 -0700 2000", as Unix and Ruby write it, with the year at the end: seconds since 1970.
std::optional<double> secondsOfUnixDate(DateText text)
{
    const int monthNumber = text.takeMonthName();
    text.skipSpaces();
    const int dayNumber = text.takeNumber().value;
    text.skipSpaces();
    const std::optional<int> time = monthNumber > 0 ? takeTimeOfDay(text) : std::nullopt;
    if (!time)
        return std::nullopt;
    text.skipSpaces();
    const bool hasZone = !text.isEmpty() && !isDigit(text.rest().front());
    const std::optional<int> zone = hasZone ? takeZone(text) : 0;
    text.skipSpaces();
    const std::optional<int> date = dayOf(yearOf(text.takeNumber()), monthNumber, dayNumber);
    return zone && date && text.isEmpty() ? std::optional(*date * 86400.0 + *time - *zone) : std::nullopt;
}

/// The text without a note in brackets at its end: "(Pacific Daylight Time)".
std::string_view withoutNote(std::string_view text)
{
    return text.ends_with(')') ? withoutBlanks(text.substr(0, text.rfind('('))) : text;
}

} // namespace

std::string_view withoutBlanks(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}

std::optional<int> dayOf(int yearNumber, int monthNumber, int dayNumber)
{
    if (yearNumber < 1000 || monthNumber < 1 || monthNumber > 12 || dayNumber < 1 || dayNumber > 31)
        return std::nullopt;
    const year_month_day date{year(yearNumber), month(static_cast<unsigned>(monthNumber)),
                              day(static_cast<unsigned>(dayNumber))};
    return date.ok() ? std::optional(static_cast<int>(sys_days(date).time_since_epoch().count()))
                     : std::nullopt;
}

std::optional<double> readDate(std::string_view date, DateOrder order)
{
    DateText text(withoutNote(date));
    text.skipWeekday();
    if (const std::optional<double> seconds = secondsOfUnixDate(text))
        return seconds;
    const std::optional<int> days = takeDay(text, order);
    if (!days || text.isEmpty())
        return days ? std::optional(*days * 86400.0) : std::nullopt;
    text.take(',');
    if (!text.take('t') && text.takeSeparator() != ' ')
        return std::nullopt;
    text.skipSpaces();
    const std::optional<int> time = takeTimeOfDay(text);
    const std::optional<int> zone = time ? takeZone(text) : std::nullopt;
    return zone && text.isEmpty() ? std::optional(*days * 86400.0 + *time - *zone) : std::nullopt;
}

DateOrder dateOrderOf(const std::vector<std::string_view>& dates)
{
    std::vector<DateOrder> possible(NumberedDay::Orders.begin(), NumberedDay::Orders.end());
    for (const std::string_view date : dates) {
        DateText text(date);
        text.skipWeekday();
        const DateNumber first = text.takeNumber();
        const std::optional<NumberedDay> numbered =
            first.value < 0 || first.digits == 4 ? std::nullopt : takeNumberedDay(text, first);
        const auto isDay = [&numbered](DateOrder order) { return numbered->in(order).has_value(); };
        if (numbered && std::any_of(NumberedDay::Orders.begin(), NumberedDay::Orders.end(), isDay))
            std::erase_if(possible, [&isDay](DateOrder order) { return !isDay(order); });
    }
    return possible.size() == 1 ? possible.front() : DateOrder::Unknown;
}

} // namespace autorec

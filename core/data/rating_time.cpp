// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/rating_time.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <limits>
#include <string>

namespace autorec {

namespace {

using namespace std::chrono;

constexpr auto Latest = static_cast<double>(std::numeric_limits<std::uint32_t>::max());

bool isDigit(char letter)
{
    return letter >= '0' && letter <= '9';
}

char lowered(char letter)
{
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

std::string_view trimmedTime(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}

bool isMissing(std::string_view text)
{
    static constexpr std::array<std::string_view, 12> words{"",    "null", "\\n", "nan", "nat", "na",
                                                            "n/a", "none", "-1",  "0",   "-",   "-1.0"};
    std::string folded(text.substr(0, 8));
    std::transform(folded.begin(), folded.end(), folded.begin(), lowered);
    return text.size() < 8 && std::find(words.begin(), words.end(), folded) != words.end();
}

RatingTime timeOf(double seconds)
{
    if (!(seconds >= 0.0) || seconds > Latest)
        return {RatingTime::Kind::Unreadable};
    const auto whole = static_cast<std::uint32_t>(seconds);
    return whole == 0 ? RatingTime{} : RatingTime{RatingTime::Kind::Known, whole};
}

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

    /// −1 if there is none, or one of too many digits.
    int takeNumber()
    {
        constexpr std::size_t MostDigits = 4;
        std::size_t digits = 0;
        int number = 0;
        while (digits < m_rest.size() && isDigit(m_rest[digits]) && digits <= MostDigits)
            number = number * 10 + (m_rest[digits++] - '0');
        m_rest.remove_prefix(digits);
        return digits == 0 || digits > MostDigits ? -1 : number;
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

    /// The month that is named here, shortened or in full; 0 if none is.
    int takeMonthName()
    {
        static constexpr std::string_view Names = "janfebmaraprmayjunjulaugsepoctnovdec";
        std::string word;
        while (word.size() < m_rest.size() && lowered(m_rest[word.size()]) >= 'a' &&
               lowered(m_rest[word.size()]) <= 'z')
            word += lowered(m_rest[word.size()]);
        const std::size_t place = word.size() < 3 ? std::string_view::npos : Names.find(word.substr(0, 3));
        if (place == std::string_view::npos || place % 3 != 0)
            return 0;
        m_rest.remove_prefix(word.size());
        return static_cast<int>(place / 3) + 1;
    }

    void skipSpaces()
    {
        while (take(' ') || take(',')) {
        }
    }

private:
    std::string_view m_rest;
};

/// Days since 1970.
std::optional<int> dayOf(int yearNumber, int monthNumber, int dayNumber)
{
    const year_month_day date{year(yearNumber), month(static_cast<unsigned>(monthNumber)),
                              day(static_cast<unsigned>(dayNumber))};
    if (yearNumber < 1000 || monthNumber < 1 || dayNumber < 1 || !date.ok())
        return std::nullopt;
    return static_cast<int>(sys_days(date).time_since_epoch().count());
}

/// 20050906: as seconds it would be a day of 1970, when nobody rated films by computer.
std::optional<int> dayOfDigits(std::int64_t digits)
{
    constexpr std::int64_t First = 19700101;
    constexpr std::int64_t Last = 21051231;
    return digits < First || digits > Last
               ? std::nullopt
               : dayOf(static_cast<int>(digits / 10000), static_cast<int>(digits / 100 % 100),
                       static_cast<int>(digits % 100));
}

/// "6 Sep 2005", "Sep 6, 2005", "Thu Jun 14 00:00:00 2012" without its time.
std::optional<int> takeNamedDay(DateText& text, int first)
{
    text.takeSeparator();
    const int monthNumber = text.takeMonthName();
    if (monthNumber == 0)
        return std::nullopt;
    text.takeSeparator();
    text.skipSpaces();
    if (first >= 0)
        return dayOf(text.takeNumber(), monthNumber, first);
    const int dayNumber = text.takeNumber();
    text.skipSpaces();
    return dayOf(text.takeNumber(), monthNumber, dayNumber);
}

std::optional<int> takeDay(DateText& text, DateOrder order)
{
    const int first = text.takeNumber();
    if (first < 0)
        return takeNamedDay(text, first);
    const DateText behindFirst = text;
    const char separator = text.takeSeparator();
    const int second = text.takeNumber();
    if (second < 0) {
        text = behindFirst;
        return takeNamedDay(text, first);
    }
    if (separator == '\0' || !text.take(separator))
        return std::nullopt;
    const int third = text.takeNumber();
    if (first > 31)
        return dayOf(first, second, third);
    const bool dayFirst = first > 12 || (second <= 12 && (separator == '.' || order == DateOrder::DayFirst));
    return dayFirst ? dayOf(third, second, first) : dayOf(third, first, second);
}

/// Seconds since midnight of "12:30", "12:30:00.000" and "2:30 PM"; nothing if it is no time.
std::optional<int> takeTimeOfDay(DateText& text)
{
    int hour = text.takeNumber();
    if (hour < 0 || !text.take(':'))
        return std::nullopt;
    const int minute = text.takeNumber();
    const int second = text.take(':') ? text.takeNumber() : 0;
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

/// Seconds east of Greenwich of "Z", "+02:00", " -0700", " UTC" and nothing.
std::optional<int> takeZone(DateText& text)
{
    text.skipSpaces();
    if (text.isEmpty() || (text.take('z') && text.isEmpty()))
        return 0;
    if (text.rest() == "UTC" || text.rest() == "GMT" || text.rest() == "+00")
        return 0;
    const int sign = text.take('+') ? 1 : text.take('-') ? -1 : 0;
    const int hours = text.takeNumber();
    if (sign == 0 || hours < 0)
        return std::nullopt;
    if (text.isEmpty())
        return sign * (hours > 99 ? hours / 100 * 3600 + hours % 100 * 60 : hours * 3600);
    const int minutes = text.take(':') ? text.takeNumber() : -1;
    return text.isEmpty() && minutes >= 0 ? std::optional(sign * (hours * 3600 + minutes * 60))
                                          : std::nullopt;
}

RatingTime dateOf(std::string_view all, DateOrder order)
{
    constexpr RatingTime Unreadable{RatingTime::Kind::Unreadable};
    DateText text(all);
    const std::optional<int> date = takeDay(text, order);
    if (!date)
        return Unreadable;
    double seconds = *date * 86400.0;
    if (!text.isEmpty()) {
        if (!text.take('t') && text.takeSeparator() != ' ')
            return Unreadable;
        text.skipSpaces();
        const std::optional<int> time = takeTimeOfDay(text);
        const std::optional<int> zone = time ? takeZone(text) : std::nullopt;
        if (!zone)
            return Unreadable;
        seconds += *time - *zone;
    }
    return timeOf(seconds);
}

} // namespace

RatingTime readTime(std::string_view text, DateOrder order)
{
    text = trimmedTime(text);
    std::int64_t whole = 0;
    if (parseNumber(text, whole) && whole > 0 && whole <= std::numeric_limits<std::uint32_t>::max()) {
        const std::optional<int> day = dayOfDigits(whole);
        return day ? timeOf(*day * 86400.0)
                   : RatingTime{RatingTime::Kind::Known, static_cast<std::uint32_t>(whole)};
    }
    if (isMissing(text))
        return {};
    double number = 0.0;
    if (!parseNumber(text, number))
        return dateOf(text, order);
    for (int thousand = 0; thousand < 3 && number > Latest; ++thousand)
        number /= 1000.0;
    return timeOf(number);
}

int dayIsFirst(std::string_view date)
{
    DateText text(trimmedTime(date));
    const int first = text.takeNumber();
    const char separator = text.takeSeparator();
    const int second = text.takeNumber();
    if (separator == '\0' || first < 1 || first > 31 || second < 1 || second > 31)
        return 0;
    return first > 12 ? 1 : second > 12 ? -1 : 0;
}

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/rating_time.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <string>

namespace autorec {

namespace {

constexpr auto Latest = static_cast<double>(std::numeric_limits<std::uint32_t>::max());

char inLowerCase(char letter)
{
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

bool isMissing(std::string_view text)
{
    static constexpr std::array<std::string_view, 12> words{"",    "null", "\\n", "nan", "nat", "na",
                                                            "n/a", "none", "-1",  "0",   "-",   "-1.0"};
    std::string folded(text.substr(0, 8));
    std::transform(folded.begin(), folded.end(), folded.begin(), inLowerCase);
    return text.size() < 8 && std::find(words.begin(), words.end(), folded) != words.end();
}

RatingTime timeOf(double seconds)
{
    if (!(seconds >= 0.0) || seconds > Latest)
        return {RatingTime::Kind::Unreadable};
    const auto whole = static_cast<std::uint32_t>(seconds);
    return whole == 0 ? RatingTime{} : RatingTime{RatingTime::Kind::Known, whole};
}

/// Seconds since 1970 of 20050906, 200509061230 and 20050906123000; nothing for other numbers.
std::optional<double> secondsOfDigits(double number)
{
    if (number != std::floor(number) || number < 1e7 || number >= 1e14)
        return std::nullopt;
    auto digits = static_cast<std::int64_t>(number);
    const bool hasSeconds = number >= 1e13;
    const bool hasTime = hasSeconds || (number >= 1e11 && number < 1e12);
    if (number >= 1e8 && !hasTime)
        return std::nullopt;
    const auto take = [&digits](int divisor) {
        const auto part = static_cast<int>(digits % divisor);
        digits /= divisor;
        return part;
    };
    const int second = hasSeconds ? take(100) : 0;
    const int minute = hasTime ? take(100) : 0;
    const int hour = hasTime ? take(100) : 0;
    const int dayNumber = take(100);
    const int monthNumber = take(100);
    const auto yearNumber = static_cast<int>(digits);
    if (yearNumber < 1970 || yearNumber > 2105 || hour > 23 || minute > 59 || second > 60)
        return std::nullopt;
    const std::optional<int> date = dayOf(yearNumber, monthNumber, dayNumber);
    return date ? std::optional(*date * 86400.0 + (hour * 60 + minute) * 60 + second) : std::nullopt;
}

/// Numbers of Excel's days, which count from the end of 1899: 1980 to 2050.
bool mayBeExcelDay(double number)
{
    return number >= 29221.0 && number < 55153.0;
}

/// 2005 and 200509, which are no moments.
bool mayBeYearOrMonth(double number)
{
    const double ofYear = number >= 190001.0 ? std::fmod(number, 100.0) : 1.0;
    const double yearNumber = number >= 190001.0 ? std::floor(number / 100.0) : number;
    return number == std::floor(number) && yearNumber >= 1900.0 && yearNumber <= 2100.0 && ofYear >= 1.0 &&
           ofYear <= 12.0;
}

/// "36737.78" and "36737,78".
bool readTimeNumber(std::string_view text, double& number)
{
    if (parseNumber(text, number))
        return true;
    std::string point(text.substr(0, 32));
    std::replace(point.begin(), point.end(), ',', '.');
    return parseNumber(point, number);
}

RatingTime timeOfNumber(double number, TimeStyle::Numbers style)
{
    constexpr RatingTime Unreadable{RatingTime::Kind::Unreadable};
    constexpr double FirstOfExcel = 25569.0; // 1970
    constexpr double FirstSeconds = 1e8;     // 1973
    if (style == TimeStyle::Numbers::ExcelDays)
        return mayBeExcelDay(number) ? timeOf(std::round((number - FirstOfExcel) * 86400.0)) : Unreadable;
    if (style == TimeStyle::Numbers::Years && mayBeYearOrMonth(number))
        return Unreadable;
    if (const std::optional<double> seconds = secondsOfDigits(number))
        return timeOf(*seconds);
    if (number >= 19700101.0 && number <= 21051231.0) // digits of no day
        return Unreadable;
    const bool isScaled = number > Latest;
    for (int thousand = 0; thousand < 3 && number > Latest; ++thousand)
        number /= 1000.0;
    return isScaled && number < FirstSeconds ? Unreadable : timeOf(number);
}

/// What a column's numbers are, from those of its beginning.
TimeStyle::Numbers styleOfNumbers(std::vector<double> numbers)
{
    std::sort(numbers.begin(), numbers.end());
    if (numbers.empty())
        return TimeStyle::Numbers::Seconds;
    if (std::all_of(numbers.begin(), numbers.end(), mayBeYearOrMonth))
        return TimeStyle::Numbers::Years;
    const bool repeats = std::adjacent_find(numbers.begin(), numbers.end()) != numbers.end();
    const bool hasFraction = std::any_of(numbers.begin(), numbers.end(),
                                         [](double number) { return number != std::floor(number); });
    const bool areDays = mayBeExcelDay(numbers.front()) && mayBeExcelDay(numbers.back());
    return areDays && (repeats || hasFraction) ? TimeStyle::Numbers::ExcelDays : TimeStyle::Numbers::Seconds;
}

} // namespace

RatingTime readTime(std::string_view text, const TimeStyle& style)
{
    text = withoutBlanks(text);
    if (isMissing(text))
        return {};
    double number = 0.0;
    if (readTimeNumber(text, number))
        return timeOfNumber(number, style.numbers);
    const std::optional<double> date = readDate(text, style.order);
    return date ? timeOf(*date) : RatingTime{RatingTime::Kind::Unreadable};
}

TimeStyle timeStyleOf(const std::vector<std::string_view>& column)
{
    std::vector<std::string_view> dates;
    std::vector<double> numbers;
    for (std::string_view text : column) {
        text = withoutBlanks(text);
        double number = 0.0;
        if (isMissing(text))
            continue;
        if (readTimeNumber(text, number))
            numbers.push_back(number);
        else
            dates.push_back(text);
    }
    return {dateOrderOf(dates), styleOfNumbers(std::move(numbers))};
}

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/entry_stars.h"

#include "core/base/text.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace autorec {

namespace {

constexpr double Lowest = 0.5;
constexpr double Highest = 5.0;

std::string_view withoutBlanks(std::string_view text)
{
    constexpr std::string_view Blanks = " \t\r\n'\"";
    const std::size_t begin = text.find_first_not_of(Blanks);
    return begin == std::string_view::npos ? std::string_view()
                                           : text.substr(begin, text.find_last_not_of(Blanks) + 1 - begin);
}

std::optional<double> numberOf(std::string_view text)
{
    std::string number(withoutBlanks(text));
    if (number.find('.') == std::string::npos)
        std::replace(number.begin(), number.end(), ',', '.');
    double value = 0.0;
    return parseNumber(std::string_view(number), value) && std::isfinite(value) ? std::optional(value)
                                                                                : std::nullopt;
}

/// "4", "4,5" and "4½".
std::optional<double> numberWithHalf(std::string_view text)
{
    constexpr std::string_view Half = "½";
    const bool hasHalf = text.size() > Half.size() && text.ends_with(Half);
    const std::optional<double> whole = numberOf(hasHalf ? text.substr(0, text.size() - Half.size()) : text);
    return whole && hasHalf ? std::optional(*whole + 0.5) : whole;
}

/// "★★★★½".
std::optional<FiledStars> drawnStars(std::string_view text)
{
    constexpr std::string_view Star = "★";
    constexpr std::string_view Empty = "☆";
    constexpr std::string_view Half = "½";
    FiledStars drawn{0.0, 5.0};
    while (!text.empty()) {
        const auto taken = [&text](std::string_view sign) {
            const bool isNext = text.starts_with(sign);
            text.remove_prefix(isNext ? sign.size() : 0);
            return isNext;
        };
        if (taken(Star))
            drawn.value += 1.0;
        else if (taken(Half))
            drawn.value += 0.5;
        else if (!taken(Empty))
            return std::nullopt;
    }
    return drawn.value > 0.0 ? std::optional(drawn) : std::nullopt;
}

/// "8/10" and "8 out of 10".
std::optional<FiledStars> fraction(std::string_view text)
{
    for (const std::string_view between : {"/", " out of ", " of "}) {
        const std::size_t at = text.find(between);
        if (at == std::string_view::npos)
            continue;
        const std::optional<double> value = numberOf(text.substr(0, at));
        const std::optional<double> highest = numberOf(text.substr(at + between.size()));
        if (value && highest && *highest >= 1.0)
            return FiledStars{*value, *highest};
    }
    return std::nullopt;
}

} // namespace

std::optional<FiledStars> filedStars(std::string_view text)
{
    text = withoutBlanks(text);
    if (text.ends_with('%')) {
        const std::optional<double> share = numberOf(text.substr(0, text.size() - 1));
        return share ? std::optional(FiledStars{*share, 100.0}) : std::nullopt;
    }
    if (const std::optional<double> number = numberWithHalf(text))
        return FiledStars{*number, 0.0};
    const std::optional<FiledStars> part = fraction(text);
    return part ? part : drawnStars(text);
}

std::optional<StarsRange> findScale(const std::vector<double>& values, double highestOfOrigin)
{
    constexpr double RareShare = 0.02;
    const auto above = [&values](double highest) {
        return static_cast<std::size_t>(
            std::count_if(values.begin(), values.end(), [highest](double value) { return value > highest; }));
    };
    const auto isRare = [&](std::size_t count) {
        return (count == 1 && values.size() > 2) ||
               static_cast<double>(count) <= RareShare * static_cast<double>(values.size());
    };
    const std::size_t zeros = static_cast<std::size_t>(std::count(values.begin(), values.end(), 0.0));
    const std::size_t ones = static_cast<std::size_t>(std::count(values.begin(), values.end(), 1.0));
    if (zeros > 0 && ones > 0 && zeros + ones == values.size())
        return std::nullopt;
    for (const double highest : {5.0, 10.0, 20.0, 100.0}) {
        const std::size_t left = above(highest);
        const bool areTypingErrors = isRare(left) && left == above(10.0);
        if (highest < highestOfOrigin || (left > 0 && !areTypingErrors))
            continue;
        const double lowest = highest > 10.0 ? 0.0 : Lowest;
        return StarsRange{lowest, highest};
    }
    return std::nullopt;
}

std::optional<double> starsOf(const FiledStars& filed, const StarsRange& range)
{
    const double highest = filed.highest > 0.0 ? filed.highest : range.second;
    const double lowest = range.first;
    if (filed.value > highest || filed.value < std::min(lowest, 0.0) || (filed.value == 0.0 && lowest > 0.0))
        return std::nullopt;
    const double stars = lowest < 0.0
                             ? Lowest + (filed.value - lowest) / (highest - lowest) * (Highest - Lowest)
                             : filed.value / highest * Highest;
    return std::clamp(stars, Lowest, Highest);
}

std::optional<double> starsOfThumbs(double thumbs)
{
    return thumbs == 1.0   ? std::optional(2.0)
           : thumbs == 2.0 ? std::optional(4.0)
           : thumbs == 3.0 ? std::optional(5.0)
                           : std::nullopt;
}

} // namespace autorec

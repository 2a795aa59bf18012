// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/source_id.h"

#include "core/base/hash.h"
#include "core/base/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace autorec {

namespace {

bool isDigit(char letter)
{
    return letter >= '0' && letter <= '9';
}

std::string_view withoutBlanksAround(std::string_view text)
{
    constexpr std::string_view Blanks = " \t\r\n";
    const std::size_t begin = std::min(text.find_first_not_of(Blanks), text.size());
    text.remove_prefix(begin);
    return text.substr(0, text.find_last_not_of(Blanks) + 1);
}

/// True for what pandas, R, Python and databases write in place of a value.
bool isMissing(std::string_view text)
{
    static constexpr std::array<std::string_view, 9> Marks{"",     "NaN",  "nan", "NULL", "null",
                                                           "None", "<NA>", "\\N", "#N/A"};
    return std::find(Marks.begin(), Marks.end(), text) != Marks.end();
}

/// The value of a text that is exactly what a program writes for a number: "7" but not "007", "+7" or "-0".
std::optional<std::int64_t> wholeNumber(std::string_view text)
{
    constexpr std::string_view Float = ".0";
    if (text.ends_with(Float))
        text.remove_suffix(Float.size());
    const std::string_view digits = text.substr(text.starts_with('-') ? 1 : 0);
    std::int64_t number = 0;
    const bool isPlain =
        !digits.empty() && isDigit(digits.front()) && (digits.front() != '0' || text.size() == 1);
    return isPlain && parseNumber(text, number) ? std::optional(number) : std::nullopt;
}

/// Takes the digits at the beginning off the text and returns them without leading zeros.
std::string_view takeDigits(std::string_view& text)
{
    const auto end = std::find_if_not(text.begin(), text.end(), isDigit);
    std::string_view digits = text.substr(0, static_cast<std::size_t>(end - text.begin()));
    text.remove_prefix(digits.size());
    digits.remove_prefix(std::min(digits.find_first_not_of('0'), digits.size()));
    return digits;
}

} // namespace

std::strong_ordering compareNaturally(std::string_view a, std::string_view b)
{
    std::string_view restOfA = a;
    std::string_view restOfB = b;
    while (!restOfA.empty() && !restOfB.empty()) {
        if (isDigit(restOfA.front()) && isDigit(restOfB.front())) {
            const std::string_view digitsOfA = takeDigits(restOfA);
            const std::string_view digitsOfB = takeDigits(restOfB);
            if (digitsOfA.size() != digitsOfB.size())
                return digitsOfA.size() <=> digitsOfB.size();
            if (digitsOfA != digitsOfB)
                return digitsOfA <=> digitsOfB;
        } else if (restOfA.front() != restOfB.front()) {
            return static_cast<unsigned char>(restOfA.front()) <=>
                   static_cast<unsigned char>(restOfB.front());
        } else {
            restOfA.remove_prefix(1);
            restOfB.remove_prefix(1);
        }
    }
    if (restOfA.empty() != restOfB.empty())
        return restOfA.size() <=> restOfB.size();
    return a <=> b; // "7" and "07"
}

std::optional<SourceId> SourceId::parse(std::string_view text)
{
    text = withoutBlanksAround(text);
    if (isMissing(text))
        return std::nullopt;
    if (const std::optional<std::int64_t> number = wholeNumber(text))
        return SourceId(*number);
    SourceId id;
    id.m_text = isUtf8(text) ? std::string(text) : latin1ToUtf8(text);
    return id;
}

void SourceId::addTo(Hash& hash) const
{
    if (isNumber())
        hash.addNumber(m_number);
    else
        hash.add(m_text.c_str(), m_text.size() + 1);
}

std::uint64_t SourceId::value() const noexcept
{
    if (isNumber())
        return static_cast<std::uint64_t>(m_number);
    Hash hash;
    hash.add(m_text);
    return hash.value();
}

std::strong_ordering operator<=>(const SourceId& a, const SourceId& b)
{
    if (a.isNumber() && b.isNumber())
        return a.m_number <=> b.m_number;
    if (a.isNumber() || b.isNumber())
        return a.isNumber() ? std::strong_ordering::less : std::strong_ordering::greater;
    return compareNaturally(a.m_text, b.m_text);
}

void to_json(nlohmann::json& json, const SourceId& id)
{
    json = id.isNumber() ? nlohmann::json(id.number()) : nlohmann::json(id.text());
}

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace autorec {

std::string_view takeLine(std::string_view& text)
{
    const std::size_t end = std::min(text.find('\n'), text.size());
    std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    return line;
}

Lines::Lines(std::string_view text)
    : m_rest(text)
{
    if (m_rest.starts_with(ByteOrderMark))
        m_rest.remove_prefix(ByteOrderMark.size());
}

bool Lines::next(std::string_view& line)
{
    if (m_rest.empty())
        return false;
    line = takeLine(m_rest);
    ++m_number;
    return true;
}

std::vector<std::string_view> splitText(std::string_view text, char separator)
{
    return splitText(text, std::string_view(&separator, 1));
}

std::vector<std::string_view> splitText(std::string_view text, std::string_view separator)
{
    std::vector<std::string_view> parts;
    while (true) {
        const std::size_t end = text.find(separator);
        parts.push_back(text.substr(0, end));
        if (end == std::string_view::npos)
            return parts;
        text.remove_prefix(end + separator.size());
    }
}

std::string latin1ToUtf8(std::string_view latin1)
{
    // Windows-1252 of 0x80 to 0x9F; five of them mean nothing.
    static constexpr std::array<std::string_view, 32> windows{
        "\u20AC", "\uFFFD", "\u201A", "\u0192", "\u201E", "\u2026", "\u2020", "\u2021",
        "\u02C6", "\u2030", "\u0160", "\u2039", "\u0152", "\uFFFD", "\u017D", "\uFFFD",
        "\uFFFD", "\u2018", "\u2019", "\u201C", "\u201D", "\u2022", "\u2013", "\u2014",
        "\u02DC", "\u2122", "\u0161", "\u203A", "\u0153", "\uFFFD", "\u017E", "\u0178"};
    std::string utf8;
    utf8.reserve(latin1.size());
    for (const char c : latin1) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x80) {
            utf8 += c;
        } else if (byte < 0xA0) {
            utf8 += windows[byte - 0x80U];
        } else {
            utf8 += static_cast<char>(0xC0 | (byte >> 6));
            utf8 += static_cast<char>(0x80 | (byte & 0x3F));
        }
    }
    return utf8;
}

bool isUtf8(std::string_view text)
{
    std::size_t following = 0;
    for (const char character : text) {
        const auto byte = static_cast<unsigned char>(character);
        const bool continues = (byte & 0xC0U) == 0x80U;
        if (following > 0 ? !continues : continues || byte == 0xC0U || byte == 0xC1U || byte > 0xF4U)
            return false;
        if (following > 0)
            --following;
        else
            following = byte >= 0xF0U ? 3 : byte >= 0xE0U ? 2 : byte >= 0xC0U ? 1 : 0;
    }
    return following == 0;
}

} // namespace autorec

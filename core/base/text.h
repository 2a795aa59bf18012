// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charconv>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace autorec {

/// The bytes that mark a text as UTF-8; they are not part of the text.
inline constexpr std::string_view ByteOrderMark = "\xEF\xBB\xBF";

/// Takes the first line off a text and returns it without its end, which may be CRLF.
std::string_view takeLine(std::string_view& text);

/// Walks through a text line by line; knows CRLF and a byte order mark.
class Lines
{
public:
    explicit Lines(std::string_view text);

    /// False at the end; otherwise `line` is the next one, without its end.
    bool next(std::string_view& line);
    /// The number of the last line, counted from 1.
    std::size_t number() const { return m_number; }

private:
    std::string_view m_rest;
    std::size_t m_number = 0;
};

/// The parts between separators; at least one.
std::vector<std::string_view> splitText(std::string_view text, char separator);
/// The separator has one or more characters.
std::vector<std::string_view> splitText(std::string_view text, std::string_view separator);

/// Reads the whole of `text` as a number; false if it is none.
template <class Number> bool parseNumber(std::string_view text, Number& number)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size();
}

/// Text of one byte a letter: Latin-1, and Windows-1252 where Latin-1 has only control characters.
std::string latin1ToUtf8(std::string_view latin1);
/// True if the text is well-formed UTF-8.
bool isUtf8(std::string_view text);

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/charset.h"

#include <optional>
#include <string>
#include <string_view>

namespace autorec {

/// How a text that people have is written: what spreadsheets, old Macs and databases save.
struct TextForm
{
    enum class Encoding {
        Bytes, ///< UTF-8, or one byte a letter: told apart line by line, see `latin1ToUtf8`
        Utf16Le,
        Utf16Be,
    };

    Encoding encoding = Encoding::Bytes;
    std::string charset = {}; ///< of bytes that are neither; see `foreignCharset`
    bool endsWithCr = false;  ///< its lines end with a carriage return alone

    /// True if the text can be read as it is.
    bool isPlain() const { return encoding == Encoding::Bytes && charset.empty() && !endsWithCr; }

    friend bool operator==(const TextForm&, const TextForm&) = default;
};

/// Finds the form from the beginning of a text: from a byte order mark; in UTF-16 without one, from where its
/// zeros are; in other character sets, from the words.
TextForm textFormOf(std::string_view beginning);

/// Turns a text into UTF-8 with plain line ends, piece by piece.
class TextDecoder
{
public:
    explicit TextDecoder(const TextForm& form);

    /// Appends what the next bytes mean. Half of a letter waits for the rest.
    void decode(std::string_view bytes, std::string& text);

private:
    void takeUnit(char16_t unit, std::string& text);

    TextForm m_form;
    std::optional<CharsetDecoder> m_charset;
    std::optional<char> m_half;          ///< the first byte of a unit
    std::optional<char16_t> m_surrogate; ///< the first of two units
};

/// "a.csv is not in UTF-8; its letters are read as WINDOWS-1251.": what a person is told of a guess.
std::string charsetNote(const std::string& file, const std::string& charset);

/// A whole text, or its beginning, as UTF-8 with plain line ends; Western European text of one byte a letter
/// stays as it is.
std::string decodedText(std::string_view bytes);
std::string decodedText(std::string_view bytes, const TextForm& form);

} // namespace autorec

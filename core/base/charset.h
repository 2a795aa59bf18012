// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace autorec {

/// The character set that a text was saved in by a computer with another alphabet: "WINDOWS-1251",
/// "GB18030", "CP932" …; empty for UTF-8, Western European text and where nothing can be said. uchardet,
/// Mozilla's detector (Li and Momoi, "A composite approach to language/encoding detection", 2001), proposes
/// the set. A proposal counts only if what it makes of the text are words of one alphabet, or, for Central
/// European sets, if the Western one puts symbols inside words: a wrong guess would change titles that are
/// right today.
std::string foreignCharset(std::string_view beginning);

/// Turns text of a character set into UTF-8, piece by piece; what the set does not have becomes U+FFFD.
class CharsetDecoder
{
public:
    /// `charset` is a name from foreignCharset.
    explicit CharsetDecoder(const std::string& charset);

    /// Appends what the next bytes mean. Half of a letter waits for the rest.
    void decode(std::string_view bytes, std::string& text);

private:
    std::unique_ptr<void, int (*)(void*)> m_converter;
    std::string m_waiting; ///< the beginning of a letter
};

} // namespace autorec

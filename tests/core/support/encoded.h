// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <iconv.h>
#include <stdexcept>
#include <string>

namespace autorec::test {

/// UTF-8 text as bytes of a character set that iconv knows.
inline std::string encoded(std::string text, const char* charset)
{
    const iconv_t converter = iconv_open(charset, "UTF-8");
    std::string bytes(4 * text.size(), '\0');
    char* from = text.data();
    std::size_t left = text.size();
    char* to = bytes.data();
    std::size_t room = bytes.size();
    const std::size_t result = iconv(converter, &from, &left, &to, &room);
    iconv_close(converter);
    if (result == static_cast<std::size_t>(-1))
        throw std::invalid_argument("the character set lacks a letter of the text");
    bytes.resize(bytes.size() - room);
    return bytes;
}

} // namespace autorec::test

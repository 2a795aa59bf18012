// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/charset.h"

#include "core/base/error.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <iconv.h>
#include <uchardet.h>
#include <utility>

namespace autorec {

namespace {

constexpr std::string_view Replacement = "\uFFFD";
constexpr auto isAscii = [](char byte) { return static_cast<unsigned char>(byte) < 0x80; };

/// Null if the computer does not know the set.
std::unique_ptr<void, int (*)(void*)> converterOf(const std::string& charset)
{
    const iconv_t converter = iconv_open("UTF-8", charset.c_str());
    // NOLINTNEXTLINE(performance-no-int-to-ptr): so iconv says that it does not know it
    return {converter == reinterpret_cast<iconv_t>(-1) ? nullptr : converter, iconv_close};
}

std::string proposedCharset(std::string_view text)
{
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), uchardet_delete);
    if (uchardet_handle_data(detector.get(), text.data(), text.size()) != 0)
        return {};
    uchardet_data_end(detector.get());
    const std::string name = uchardet_get_charset(detector.get());
    // Windows' editions of these have some more letters.
    return name == "SHIFT_JIS" ? "CP932" : name == "BIG5" ? "CP950" : name == "EUC-KR" ? "UHC" : name;
}

/// True if at least half of the lines that are not ASCII are UTF-8: the others are damaged, or of another
/// origin, and are told apart one by one.
bool isMostlyUtf8(std::string_view text)
{
    std::size_t right = 0;
    std::size_t wrong = 0;
    for (const std::string_view line : splitText(text, '\n')) {
        if (!std::all_of(line.begin(), line.end(), isAscii))
            ++(isUtf8(line) ? right : wrong);
    }
    return right >= wrong;
}

/// The code points of well-formed UTF-8.
std::u32string codePoints(std::string_view utf8)
{
    std::u32string points;
    points.reserve(utf8.size());
    for (const char byte : utf8) {
        const auto bits = static_cast<unsigned char>(byte);
        if ((bits & 0xC0U) != 0x80U)
            points += bits < 0x80U   ? bits
                      : bits < 0xE0U ? bits & 0x1FU
                      : bits < 0xF0U ? bits & 0x0FU
                                     : bits & 0x07U;
        else if (!points.empty())
            points.back() = points.back() << 6U | (bits & 0x3FU);
    }
    return points;
}

/// A letter of an alphabet without ASCII's: Greek, Cyrillic, Hebrew, Arabic, Thai, Japanese, Chinese, Korean.
bool isOfOtherAlphabet(char32_t letter)
{
    static constexpr std::array<std::pair<char32_t, char32_t>, 6> Ranges{{{0x370, 0x52F},
                                                                          {0x590, 0x6FF},
                                                                          {0xE00, 0xE7F},
                                                                          {0x3040, 0x30FF},
                                                                          {0x3400, 0x9FFF},
                                                                          {0xAC00, 0xD7A3}}};
    return std::any_of(Ranges.begin(), Ranges.end(), [letter](const auto& range) {
        return letter >= range.first && letter <= range.second;
    });
}

/// True if most letters that are not ASCII stand beside another of their kind, as they do in words.
bool hasWordsOfOtherAlphabet(const std::u32string& text)
{
    std::size_t foreign = 0;
    std::size_t inWords = 0;
    for (std::size_t k = 0; k < text.size(); ++k) {
        foreign += text[k] >= 0x80 ? 1 : 0;
        const bool besideOne = (k > 0 && isOfOtherAlphabet(text[k - 1])) ||
                               (k + 1 < text.size() && isOfOtherAlphabet(text[k + 1]));
        inWords += isOfOtherAlphabet(text[k]) && besideOne ? 1 : 0;
    }
    constexpr std::size_t Fewest = 4; // letters, out of ten
    return inWords >= Fewest && inWords * 10 >= foreign * 8;
}

/// True if the Western set makes symbols of what must be letters: "Tytu³", "¿elaza".
bool hasSymbolsInWords(std::string_view bytes)
{
    static constexpr std::string_view Symbols = "\xB3\xB9\xBF\xA3\xA5\xAF\x9D\x8D\x8F\xBE\xBC";
    const auto isLower = [&bytes](std::size_t at) {
        return at < bytes.size() && bytes[at] >= 'a' && bytes[at] <= 'z';
    };
    for (std::size_t k = 1; k + 1 < bytes.size(); ++k) {
        if (Symbols.find(bytes[k]) != std::string_view::npos && isLower(k + 1) &&
            (isLower(k - 1) || bytes[k - 1] == ' '))
            return true;
    }
    return false;
}

} // namespace

std::string foreignCharset(std::string_view beginning)
{
    // The last line may be cut.
    if (const std::size_t end = beginning.rfind('\n'); end != std::string_view::npos)
        beginning = beginning.substr(0, end);
    if (std::all_of(beginning.begin(), beginning.end(), isAscii) ||
        beginning.find('\0') != std::string_view::npos || isMostlyUtf8(beginning))
        return {};
    std::string charset = proposedCharset(beginning);
    if (charset.empty() || charset.starts_with("UTF") || !converterOf(charset))
        return {};
    std::string text;
    CharsetDecoder(charset).decode(beginning, text);
    if (text.find(Replacement) != std::string::npos)
        return {};
    const bool isCentralEuropean = charset == "WINDOWS-1250" || charset == "ISO-8859-2";
    const bool isRight =
        isCentralEuropean ? hasSymbolsInWords(beginning) : hasWordsOfOtherAlphabet(codePoints(text));
    return isRight ? charset : std::string();
}

CharsetDecoder::CharsetDecoder(const std::string& charset)
    : m_converter(converterOf(charset))
{
    if (!m_converter)
        throw Error(ErrorCode::DamagedFile, "this computer cannot read text in " + charset + ".");
}

void CharsetDecoder::decode(std::string_view bytes, std::string& text)
{
    std::string all = std::exchange(m_waiting, {});
    all += bytes;
    char* from = all.data();
    std::size_t left = all.size();
    std::array<char, 4096> buffer;
    while (left > 0) {
        char* to = buffer.data();
        std::size_t room = buffer.size();
        const std::size_t result = iconv(m_converter.get(), &from, &left, &to, &room);
        const int problem = errno;
        text.append(buffer.data(), to);
        if (result != static_cast<std::size_t>(-1))
            continue;
        if (problem == EINVAL) {
            m_waiting.assign(from, left);
            return;
        }
        if (problem == EILSEQ) {
            text += Replacement;
            ++from;
            --left;
        }
    }
}

} // namespace autorec

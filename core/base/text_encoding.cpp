// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_encoding.h"

#include "core/base/text.h"

#include <algorithm>

namespace autorec {

namespace {

constexpr std::string_view MarkLe = "\xFF\xFE";
constexpr std::string_view MarkBe = "\xFE\xFF";
constexpr char16_t OrderMark = 0xFEFF;

/// UTF-16 of mostly Latin letters has a zero in every other byte.
TextForm::Encoding encodingOf(std::string_view beginning)
{
    using enum TextForm::Encoding;
    if (beginning.starts_with(MarkLe))
        return Utf16Le;
    if (beginning.starts_with(MarkBe))
        return Utf16Be;
    constexpr std::size_t Fewest = 8;
    std::size_t even = 0;
    std::size_t odd = 0;
    for (std::size_t k = 0; k < beginning.size(); ++k)
        (k % 2 == 0 ? even : odd) += beginning[k] == '\0' ? 1 : 0;
    const std::size_t most = beginning.size() / 2;
    if (beginning.size() < Fewest)
        return Bytes;
    return even == 0 && odd * 4 >= most * 3 ? Utf16Le : odd == 0 && even * 4 >= most * 3 ? Utf16Be : Bytes;
}

void appendUtf8(char32_t letter, std::string& text)
{
    const auto add = [&text](char32_t byte) { text += static_cast<char>(byte); };
    if (letter < 0x80) {
        add(letter);
        return;
    }
    if (letter < 0x800) {
        add(0xC0U | letter >> 6U);
    } else if (letter < 0x10000) {
        add(0xE0U | letter >> 12U);
        add(0x80U | (letter >> 6U & 0x3FU));
    } else {
        add(0xF0U | letter >> 18U);
        add(0x80U | (letter >> 12U & 0x3FU));
        add(0x80U | (letter >> 6U & 0x3FU));
    }
    add(0x80U | (letter & 0x3FU));
}

} // namespace

TextForm textFormOf(std::string_view beginning)
{
    TextForm form{encodingOf(beginning)};
    if (form.encoding == TextForm::Encoding::Bytes)
        form.charset = foreignCharset(beginning);
    std::string text;
    TextDecoder(form).decode(beginning, text);
    form.endsWithCr = text.find('\r') != std::string::npos && text.find('\n') == std::string::npos;
    return form;
}

TextDecoder::TextDecoder(const TextForm& form)
    : m_form(form)
{
    if (!form.charset.empty())
        m_charset.emplace(form.charset);
}

void TextDecoder::decode(std::string_view bytes, std::string& text)
{
    const std::size_t before = text.size();
    if (m_charset) {
        m_charset->decode(bytes, text);
    } else if (m_form.encoding == TextForm::Encoding::Bytes) {
        text.append(bytes);
    } else {
        for (const char byte : bytes) {
            if (!m_half) {
                m_half = byte;
                continue;
            }
            const bool isLe = m_form.encoding == TextForm::Encoding::Utf16Le;
            const auto low = static_cast<unsigned char>(isLe ? *m_half : byte);
            const auto high = static_cast<unsigned char>(isLe ? byte : *m_half);
            m_half.reset();
            takeUnit(static_cast<char16_t>(high << 8U | low), text);
        }
    }
    if (m_form.endsWithCr)
        std::replace(text.begin() + static_cast<std::ptrdiff_t>(before), text.end(), '\r', '\n');
}

void TextDecoder::takeUnit(char16_t unit, std::string& text)
{
    constexpr char32_t Replacement = 0xFFFD;
    const bool isFirst = unit >= 0xD800 && unit < 0xDC00;
    const bool isSecond = unit >= 0xDC00 && unit < 0xE000;
    if (m_surrogate && isSecond) {
        appendUtf8(0x10000U + ((*m_surrogate & 0x3FFU) << 10U | (unit & 0x3FFU)), text);
        m_surrogate.reset();
        return;
    }
    if (m_surrogate)
        appendUtf8(Replacement, text);
    m_surrogate.reset();
    if (isFirst)
        m_surrogate = unit;
    else if (unit != OrderMark)
        appendUtf8(isSecond ? Replacement : unit, text);
}

std::string charsetNote(const std::string& file, const std::string& charset)
{
    return file + " is not in UTF-8; its letters are read as " + charset + ".";
}

std::string decodedText(std::string_view bytes)
{
    return decodedText(bytes, textFormOf(bytes));
}

std::string decodedText(std::string_view bytes, const TextForm& form)
{
    std::string text;
    TextDecoder(form).decode(bytes, text);
    if (text.starts_with(ByteOrderMark))
        text.erase(0, ByteOrderMark.size());
    return text;
}

} // namespace autorec

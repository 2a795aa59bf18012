// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/source/text_blocks.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace autorec {

namespace {

constexpr std::size_t LongestRecord = std::size_t{1} << 16; // of several lines

bool hasOddQuotes(std::string_view text)
{
    return std::count(text.begin(), text.end(), '"') % 2 != 0;
}

/// True if a quoted field does not end in the line; `isOpen` says whether one goes on in it. A field is
/// quoted from its beginning, and ends with a quote before a separator.
bool leavesQuoteOpen(std::string_view line, char separator, bool isOpen)
{
    for (std::size_t k = line.find('"'); k < line.size(); k = line.find('"', k + 1)) {
        const bool isLast = k + 1 == line.size();
        if (isOpen && !isLast && line[k + 1] == '"')
            ++k;
        else if (isOpen)
            isOpen = !isLast && line[k + 1] != separator;
        else
            isOpen = k == 0 || line[k - 1] == separator || line[k - 1] == ' ';
    }
    return isOpen;
}

} // namespace

std::size_t Utf8Stream::read(std::span<char> buffer)
{
    if (m_form && m_form->isPlain() && m_decoded.empty()) {
        const std::size_t count = m_bytes.read(buffer);
        m_taken += count;
        return count;
    }
    while (m_decoded.size() < buffer.size() && !m_atEnd)
        decodeMore();
    const std::size_t count = std::min(buffer.size(), m_decoded.size());
    std::copy_n(m_decoded.begin(), count, buffer.begin());
    m_decoded.erase(0, count);
    return count;
}

void Utf8Stream::decodeMore()
{
    std::array<char, std::size_t{1} << 16> bytes;
    const std::size_t count = m_bytes.read(bytes);
    m_taken += count;
    m_atEnd = count < bytes.size();
    const std::string_view text(bytes.data(), count);
    if (!m_form) {
        m_form = textFormOf(text);
        m_decoder.emplace(*m_form);
    }
    m_decoder->decode(text, m_decoded);
}

std::size_t lastRecordEnd(std::string_view text)
{
    const std::size_t end = text.rfind('\n') + 1;
    const std::string_view lines = text.substr(0, end);
    if (!hasOddQuotes(lines))
        return end;
    std::size_t begin = end;
    while (begin > 0 && end - begin < LongestRecord) {
        const std::size_t before = begin - 1; // the line end
        begin = before == 0 ? 0 : lines.rfind('\n', before - 1) + 1;
        if (hasOddQuotes(lines.substr(begin)))
            return begin == 0 ? end : begin;
    }
    return end;
}

std::string_view takeRecord(std::string_view& text, char separator, std::size_t& lines)
{
    const std::string_view all = text;
    const std::string_view first = takeLine(text);
    ++lines;
    if (!leavesQuoteOpen(first, separator, false))
        return first;
    std::string_view rest = text;
    for (std::size_t more = 1; !rest.empty() && all.size() - rest.size() < LongestRecord; ++more) {
        if (leavesQuoteOpen(takeLine(rest), separator, true))
            continue;
        text = rest;
        lines += more;
        std::string_view record = all.substr(0, all.size() - rest.size());
        while (record.ends_with('\n') || record.ends_with('\r'))
            record.remove_suffix(1);
        return record;
    }
    return first;
}

TextBlocks::TextBlocks(ByteStream& bytes)
    : m_bytes(bytes)
{
}

bool TextBlocks::next(TextBlock& block)
{
    if (m_atEnd)
        return false;
    block.lineDropped = false;
    block.text.swap(m_rest);
    const std::size_t kept = block.text.size();
    block.text.resize(kept + BlockSize);
    const std::size_t count = m_bytes.read({block.text.data() + kept, BlockSize});
    block.text.resize(kept + count);
    m_rest.clear();
    m_atEnd = count < BlockSize;
    if (m_isFirst && block.text.starts_with(ByteOrderMark))
        block.text.erase(0, ByteOrderMark.size());
    m_isFirst = false;
    if (!m_atEnd) {
        const std::size_t end = lastRecordEnd(block.text);
        m_rest.assign(block.text, end);
        block.text.resize(end);
        if (m_rest.size() > LongestLine) {
            block.lineDropped = true;
            dropRestOfLine();
        }
    }
    block.bytesRead = m_bytes.bytesTaken();
    return !block.text.empty() || block.lineDropped || !m_atEnd;
}

void TextBlocks::dropRestOfLine()
{
    std::array<char, BlockSize / 16> buffer;
    m_rest.clear();
    while (!m_atEnd) {
        const std::size_t count = m_bytes.read(buffer);
        m_atEnd = count < buffer.size();
        const std::string_view text(buffer.data(), count);
        const std::size_t end = text.find('\n');
        if (end != std::string_view::npos) {
            m_rest = text.substr(end + 1);
            m_atEnd = m_atEnd && m_rest.empty();
            return;
        }
    }
}

bool StreamLines::next(std::string_view& line)
{
    while (m_position >= m_block.text.size()) {
        m_lines += m_block.lineDropped ? 1 : 0;
        m_block.lineDropped = false;
        m_position = 0;
        if (!m_blocks.next(m_block)) {
            m_block.text.clear();
            return false;
        }
    }
    std::string_view rest = std::string_view(m_block.text).substr(m_position);
    m_number = m_lines + 1;
    if (m_separator) {
        line = takeRecord(rest, *m_separator, m_lines);
    } else {
        line = takeLine(rest);
        ++m_lines;
    }
    m_position = m_block.text.size() - rest.size();
    return true;
}

} // namespace autorec

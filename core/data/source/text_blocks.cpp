// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/source/text_blocks.h"

#include "core/base/text.h"

#include <array>

namespace autorec {

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
    m_read += count;
    m_rest.clear();
    m_atEnd = count < BlockSize;
    if (m_isFirst && block.text.starts_with(ByteOrderMark))
        block.text.erase(0, ByteOrderMark.size());
    m_isFirst = false;
    if (!m_atEnd) {
        const std::size_t end = block.text.rfind('\n') + 1;
        m_rest.assign(block.text, end);
        block.text.resize(end);
        if (m_rest.size() > LongestLine) {
            block.lineDropped = true;
            dropRestOfLine();
        }
    }
    block.bytesRead = m_read;
    return !block.text.empty() || block.lineDropped || !m_atEnd;
}

void TextBlocks::dropRestOfLine()
{
    std::array<char, BlockSize / 16> buffer;
    m_rest.clear();
    while (!m_atEnd) {
        const std::size_t count = m_bytes.read(buffer);
        m_read += count;
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
        m_number += m_block.lineDropped ? 1 : 0;
        m_block.lineDropped = false;
        m_position = 0;
        if (!m_blocks.next(m_block)) {
            m_block.text.clear();
            return false;
        }
    }
    std::string_view rest = std::string_view(m_block.text).substr(m_position);
    line = takeLine(rest);
    m_position = m_block.text.size() - rest.size();
    ++m_number;
    return true;
}

} // namespace autorec

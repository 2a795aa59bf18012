// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/source/source_files.h"

namespace autorec {

/// Whole lines of a text.
struct TextBlock
{
    std::string text;             ///< lines with their ends; the last may have none
    bool lineDropped = false;     ///< a line that is too long to be kept in memory followed
    std::uintmax_t bytesRead = 0; ///< position in the stream at the end of this block
};

/// Cuts a stream into blocks of whole lines. Drops lines longer than LongestLine: no file of ratings has any,
/// and a file without line ends must not fill the memory. Skips a byte order mark.
class TextBlocks
{
public:
    static constexpr std::size_t LongestLine = std::size_t{1} << 20;
    static constexpr std::size_t BlockSize = std::size_t{1} << 20;

    explicit TextBlocks(ByteStream& bytes);

    /// False at the end. Throws Error as ByteStream::read.
    bool next(TextBlock& block);

private:
    void dropRestOfLine();

    ByteStream& m_bytes;
    std::string m_rest; ///< the beginning of a line that continues in the next block
    std::uintmax_t m_read = 0;
    bool m_isFirst = true;
    bool m_atEnd = false;
};

/// Walks through a stream line by line; knows CRLF.
class StreamLines
{
public:
    explicit StreamLines(ByteStream& bytes)
        : m_blocks(bytes)
    {
    }

    /// False at the end; otherwise `line` is the next one, without its end, valid until the next call. A line
    /// that was dropped for its length is skipped, but counted.
    bool next(std::string_view& line);
    /// Number of the last line, counted from 1.
    std::size_t number() const { return m_number; }

private:
    TextBlocks m_blocks;
    TextBlock m_block;
    std::size_t m_position = 0;
    std::size_t m_number = 0;
};

} // namespace autorec

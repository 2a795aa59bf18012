// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text_encoding.h"
#include "core/data/source/source_files.h"

namespace autorec {

/// The bytes of a text as UTF-8 with plain line ends, see `TextForm`; text that is so already, and text of
/// one byte a letter, goes through as it is.
class Utf8Stream final : public ByteStream
{
public:
    explicit Utf8Stream(ByteStream& bytes)
        : m_bytes(bytes)
    {
    }

    std::size_t read(std::span<char> buffer) override;
    /// How the text is written; nothing before the first read.
    const std::optional<TextForm>& form() const { return m_form; }
    /// Bytes that were read of what is decoded here.
    std::uintmax_t bytesTaken() const { return m_taken; }

private:
    void decodeMore();

    ByteStream& m_bytes;
    std::optional<TextForm> m_form; ///< once the beginning is read
    std::optional<TextDecoder> m_decoder;
    std::string m_decoded; ///< not handed out yet
    std::uintmax_t m_taken = 0;
    bool m_atEnd = false;
};

/// Whole lines of a text.
struct TextBlock
{
    std::string text;             ///< lines with their ends; the last may have none
    bool lineDropped = false;     ///< a line that is too long to be kept in memory followed
    std::uintmax_t bytesRead = 0; ///< position in the stream at the end of this block
};

/// Cuts a stream into blocks of whole lines of UTF-8. Does not cut between a quote and its end, as far as
/// that is near. Drops lines longer than LongestLine: no file of ratings has any, and a file without line
/// ends must not fill the memory. Skips a byte order mark.
class TextBlocks
{
public:
    static constexpr std::size_t LongestLine = std::size_t{1} << 20;
    static constexpr std::size_t BlockSize = std::size_t{1} << 20;

    explicit TextBlocks(ByteStream& bytes);

    /// False at the end. Throws Error as ByteStream::read.
    bool next(TextBlock& block);
    /// The character set, once something was read; empty if it is none of other alphabets.
    std::string charset() const { return m_bytes.form() ? m_bytes.form()->charset : std::string(); }

private:
    void dropRestOfLine();

    Utf8Stream m_bytes;
    std::string m_rest; ///< the beginning of a line that continues in the next block
    bool m_isFirst = true;
    bool m_atEnd = false;
};

/// Text behind which a block of lines may end: behind the last line end that is not in quotes, as far as that
/// can be told; its quotes are in pairs.
std::size_t lastRecordEnd(std::string_view text);

/// Takes the first record off a text: a line, and those that a quoted field of it goes on in. Returns it
/// without its end; `lines` grows by the lines that it takes. A quote that is not closed nearby is a letter.
std::string_view takeRecord(std::string_view& text, char separator, std::size_t& lines);

/// Walks through a stream line by line, or record by record; knows CRLF.
class StreamLines
{
public:
    /// With the separator of its fields, fields in quotes may hold line ends.
    explicit StreamLines(ByteStream& bytes, std::optional<char> separator = {})
        : m_blocks(bytes)
        , m_separator(separator)
    {
    }

    /// False at the end; otherwise `line` is the next one, without its end, valid until the next call. A line
    /// that was dropped for its length is skipped, but counted.
    bool next(std::string_view& line);
    std::string charset() const { return m_blocks.charset(); }
    /// Number of the line that the last record begins with, counted from 1.
    std::size_t number() const { return m_number; }

private:
    TextBlocks m_blocks;
    std::optional<char> m_separator;
    TextBlock m_block;
    std::size_t m_position = 0;
    std::size_t m_number = 0;
    std::size_t m_lines = 0; ///< so far
};

} // namespace autorec

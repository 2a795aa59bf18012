// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/spreadsheet_text.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/base/text_encoding.h"

#include <algorithm>
#include <array>

namespace autorec {

namespace {

/// Reads records from a text.
class RecordReader
{
public:
    RecordReader(std::string_view text, std::string separator)
        : m_text(text)
        , m_separator(std::move(separator))
    {
    }

    bool next(TextRecord& record)
    {
        if (m_at >= m_text.size())
            return false;
        record = {m_line, {}};
        const std::size_t begin = m_at;
        if (!readFields(record, true)) { // a quote that is not closed is a letter like any other
            m_at = begin;
            m_line = record.line;
            record.fields.clear();
            readFields(record, false);
        }
        return true;
    }

private:
    bool isAtSeparator() const { return m_text.substr(m_at).starts_with(m_separator); }
    bool isAtLineEnd() const { return m_at >= m_text.size() || m_text[m_at] == '\n' || m_text[m_at] == '\r'; }

    void takeLineEnd()
    {
        if (m_text.substr(m_at).starts_with("\r\n"))
            ++m_at;
        if (m_at < m_text.size())
            ++m_at;
        ++m_line;
    }

    void skipBlanks()
    {
        while (m_at < m_text.size() && m_text[m_at] == ' ')
            ++m_at;
    }

    bool readFields(TextRecord& record, bool knowsQuotes)
    {
        while (true) {
            std::string& field = record.fields.emplace_back();
            skipBlanks();
            if (knowsQuotes && m_at < m_text.size() && m_text[m_at] == '"' && !takeQuoted(field))
                return false;
            while (!isAtLineEnd() && !isAtSeparator())
                field += m_text[m_at++];
            while (field.ends_with(' '))
                field.pop_back();
            if (isAtLineEnd()) {
                takeLineEnd();
                return true;
            }
            m_at += m_separator.size();
        }
    }

    /// False if the quote is not closed.
    bool takeQuoted(std::string& field)
    {
        constexpr std::size_t Longest = 1U << 18U; // a review, not the rest of a file
        for (const std::size_t begin = m_at++; m_at < m_text.size() && m_at - begin < Longest; ++m_at) {
            if (m_text[m_at] == '"') {
                if (!m_text.substr(m_at + 1).starts_with('"')) {
                    ++m_at;
                    return true;
                }
                ++m_at;
            }
            m_line +=
                m_text[m_at] == '\n' || (m_text[m_at] == '\r' && !m_text.substr(m_at + 1).starts_with('\n'))
                    ? 1
                    : 0;
            field += m_text[m_at];
        }
        return false;
    }

    std::string_view m_text;
    std::string m_separator;
    std::size_t m_at = 0;
    std::size_t m_line = 1;
};

/// "sep=;"
std::optional<std::string> namedSeparator(const TextRecord& first)
{
    std::string line = first.fields.front();
    std::transform(line.begin(), line.end(), line.begin(), [](unsigned char c) { return std::tolower(c); });
    if (!line.starts_with("sep="))
        return std::nullopt;
    return line.size() > 4 ? line.substr(4) : std::string(first.fields.size() > 1 ? "," : "\t");
}

bool isEmpty(const TextRecord& record)
{
    return std::all_of(record.fields.begin(), record.fields.end(),
                       [](const std::string& field) { return field.empty(); });
}

/// Some programs put each line in quotes as a whole.
void unpackQuotedLine(TextRecord& record, const std::string& separator)
{
    if (record.fields.size() != 1 || record.fields.front().find(separator) == std::string::npos)
        return;
    const std::string line = record.fields.front();
    RecordReader inner(line, separator);
    const std::size_t number = record.line;
    inner.next(record);
    record.line = number;
}

std::vector<TextRecord> recordsSeparatedBy(std::string_view text, const std::string& separator,
                                           std::size_t most)
{
    std::vector<TextRecord> records;
    RecordReader reader(text, separator);
    for (TextRecord record; records.size() < most && reader.next(record);) {
        unpackQuotedLine(record, separator);
        if (!isEmpty(record))
            records.push_back(std::move(record));
    }
    return records;
}

/// A line that may be the header, and how many columns of it are known.
struct Heading
{
    std::size_t record = 0;
    int known = 0;
    std::string separator = {};
};

Heading headingOf(std::string_view text, const std::string& separator,
                  const std::function<int(const std::vector<std::string>&)>& known)
{
    constexpr std::size_t LinesInFront = 20;
    const std::vector<TextRecord> records = recordsSeparatedBy(text, separator, LinesInFront);
    Heading best{.separator = separator};
    for (std::size_t k = 0; k < records.size(); ++k) {
        const int count = known(records[k].fields);
        if (count > best.known)
            best = {k, count, separator};
    }
    return best;
}

} // namespace

FileText textOfFile(std::string_view bytes)
{
    const TextForm form = textFormOf(bytes);
    std::string text = decodedText(bytes, form);
    if (text.find('\0') != std::string::npos)
        throw Error(ErrorCode::DamagedFile, "there are no ratings in it: it is not a text file.");
    if (isUtf8(text))
        return {std::move(text), form.charset};
    return {latin1ToUtf8(text), "Windows-1252"};
}

std::vector<TextRecord> tableRecords(std::string_view text,
                                     const std::function<int(const std::vector<std::string>&)>& known)
{
    Heading best;
    std::vector<std::string> separators{",", ";", "\t", "|", "::"};
    TextRecord first;
    if (RecordReader(text, ",").next(first)) {
        if (const std::optional<std::string> named = namedSeparator(first))
            separators = {*named};
    }
    for (const std::string& separator : separators) {
        Heading heading = headingOf(text, separator, known);
        if (heading.known > best.known)
            best = std::move(heading);
    }
    if (best.known == 0)
        return {};
    std::vector<TextRecord> records = recordsSeparatedBy(text, best.separator, std::string::npos);
    records.erase(records.begin(), records.begin() + static_cast<std::ptrdiff_t>(best.record));
    return records;
}

} // namespace autorec

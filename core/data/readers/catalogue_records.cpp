// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/readers/catalogue_records.h"

#include "core/base/csv.h"
#include "core/base/text.h"

namespace autorec {

namespace {

constexpr std::size_t MostLines = 200; ///< of one record
constexpr std::size_t MostBytes = std::size_t{1} << 18;

/// Replaces \" by "", as Book-Crossing needs.
std::string withDoubledQuotes(std::string_view record)
{
    std::string text;
    for (std::size_t k = 0; k < record.size(); ++k) {
        const bool isEscaped = record[k] == '\\' && k + 1 < record.size() && record[k + 1] == '"';
        text += isEscaped ? '"' : record[k];
    }
    return text;
}

/// Takes the quotes off a field of a table that is not cut by them.
std::string unquoted(std::string_view field)
{
    std::vector<std::string> parts;
    const bool isQuoted = field.size() > 1 && field.front() == '"' && field.back() == '"';
    return isQuoted && parseCsvRecord(field, parts, '\0') ? parts.front() : std::string(field);
}

} // namespace

CatalogueRecords::CatalogueRecords(std::string separator, std::size_t fewest, DatasetBuilder& builder,
                                   Use use)
    : m_separator(std::move(separator))
    , m_fewest(fewest)
    , m_builder(builder)
    , m_use(std::move(use))
{
}

bool CatalogueRecords::cut(std::string_view record)
{
    if (m_separator == "," || m_separator == ";") {
        const bool isEscaped = record.find("\\\"") != std::string_view::npos;
        return parseCsvRecord(isEscaped ? withDoubledQuotes(record) : record, m_fields, m_separator.front());
    }
    m_fields.clear();
    for (const std::string_view field : splitText(record, m_separator))
        m_fields.push_back(unquoted(field));
    return true;
}

void CatalogueRecords::take(const FileLine& line)
{
    m_file = line.file.fileName();
    m_line = line.number;
    if (!m_isBelowHeader) {
        m_isBelowHeader = line.text.front() != '#' && !line.text.starts_with("sep=");
        return;
    }
    if (m_openLines > 0)
        m_open += '\n';
    m_open += asUtf8(line.text, line, m_builder);
    if (!cut(m_open)) {
        if (++m_openLines > MostLines || m_open.size() > MostBytes)
            skip();
        return;
    }
    if (m_fields.size() < m_fewest)
        skip();
    else
        m_use(m_fields, line);
    m_open.clear();
    m_openLines = 0;
}

void CatalogueRecords::finish()
{
    if (!m_open.empty())
        skip();
}

void CatalogueRecords::skip()
{
    m_builder.skipLine("not a record of the expected fields", m_file, m_line, m_open);
    m_open.clear();
    m_openLines = 0;
}

} // namespace autorec

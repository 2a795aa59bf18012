// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/readers/catalogue_records.h"

#include "core/base/csv.h"
#include "core/base/text.h"

namespace autorec {

namespace {

constexpr std::size_t MostLines = 20; ///< of one record

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

CatalogueRecords::CatalogueRecords(const SourceFile& file, std::string separator, std::size_t fewest,
                                   DatasetBuilder& builder, Use use)
    : m_file(file)
    , m_separator(std::move(separator))
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
    if (m_isBelowHeader)
        takeLine({line.number, asUtf8(line.text, line, m_builder)});
    else
        m_isBelowHeader = line.text.front() != '#' && !line.text.starts_with("sep=");
}

void CatalogueRecords::takeLine(Line line)
{
    m_record.append(m_open.empty() ? "" : "\n").append(line.text);
    m_open.push_back(std::move(line));
    if (!cut(m_record)) {
        if (m_open.size() >= MostLines)
            giveFirstUp();
        return;
    }
    if (m_fields.size() < m_fewest) {
        giveFirstUp();
        return;
    }
    m_use(m_fields);
    m_open.clear();
    m_record.clear();
}

void CatalogueRecords::finish()
{
    while (!m_open.empty())
        giveFirstUp();
}

/// Counts the first open line as no record and takes the others again.
void CatalogueRecords::giveFirstUp()
{
    std::vector<Line> lines = std::move(m_open);
    m_open.clear();
    m_record.clear();
    m_builder.skipLine("not a record of the expected fields", m_file.fileName(), lines.front().number,
                       lines.front().text);
    for (std::size_t k = 1; k < lines.size(); ++k)
        takeLine(std::move(lines[k]));
}

} // namespace autorec

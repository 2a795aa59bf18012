// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/personal_table.h"

#include "app/exchange/markup_table.h"
#include "core/base/text_encoding.h"

#include <algorithm>

namespace autorec {

namespace {

bool isJson(std::string_view text)
{
    return text.starts_with('[') || text.starts_with('{');
}

/// Media centres rate from one to ten.
PersonalLayout xmlLayout(const HeadedRecords& all)
{
    PersonalLayout layout = PersonalLayout::of(all.header, all.records);
    if (std::find(all.header.begin(), all.header.end(), "userrating") == all.header.end())
        return layout;
    layout.origin = QStringLiteral("Kodi, Jellyfin or Plex");
    layout.highest = 10.0;
    layout.zeroIsNone = true;
    return layout;
}

/// A comment below the header.
bool isComment(const TextRecord& record)
{
    return record.fields.size() == 1 &&
           (record.fields.front().starts_with('#') || record.fields.front().starts_with('%'));
}

/// The first record is the header.
PersonalTable tableOfRecords(std::string file, std::vector<TextRecord> records)
{
    if (records.empty())
        return {std::move(file), {}, {}};
    const std::vector<std::string> header = std::move(records.front().fields);
    records.erase(records.begin());
    std::erase_if(records, isComment);
    const PersonalLayout layout = PersonalLayout::of(header, records);
    return {std::move(file), layout, std::move(records)};
}

PersonalTable tableOf(std::string file, const std::string& text)
{
    const std::string_view beginning =
        std::string_view(text).substr(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
    if (isJson(beginning)) {
        HeadedRecords all = recordsOfJson(beginning);
        const PersonalLayout layout = PersonalLayout::of(all.header, all.records);
        return {std::move(file), layout, std::move(all.records)};
    }
    if (beginning.starts_with('<')) {
        HeadedRecords all = recordsOfXml(beginning);
        const PersonalLayout layout = xmlLayout(all);
        if (!all.records.empty())
            return {std::move(file), layout, std::move(all.records), std::move(all.notes)};
        return tableOfRecords(std::move(file), markupRecords(beginning, knownColumns));
    }
    return tableOfRecords(std::move(file), tableRecords(text, knownColumns));
}

} // namespace

PersonalTable personalTable(std::string file, std::string_view bytes)
{
    const FileText decoded = textOfFile(bytes);
    PersonalTable table = tableOf(std::move(file), decoded.text);
    if (!decoded.charset.empty())
        table.notes.push_back(charsetNote(table.file, decoded.charset));
    return table;
}

void RecordCollector::beginRecord()
{
    m_all.records.push_back({m_all.records.size() + 1, {}});
}

void RecordCollector::dropRecord()
{
    m_all.records.pop_back();
}

void RecordCollector::add(const std::string& name, const std::string& value)
{
    std::vector<std::string>& fields = m_all.records.back().fields;
    const std::size_t column = columnOf(name);
    if (fields.size() <= column)
        fields.resize(column + 1);
    if (fields[column].empty())
        fields[column] = value;
}

bool RecordCollector::has(const std::string& name) const
{
    const auto found = std::find(m_all.header.begin(), m_all.header.end(), name);
    const auto column = static_cast<std::size_t>(found - m_all.header.begin());
    const std::vector<std::string>& fields = m_all.records.back().fields;
    return found != m_all.header.end() && column < fields.size() && !fields[column].empty();
}

HeadedRecords RecordCollector::take()
{
    for (TextRecord& record : m_all.records)
        record.fields.resize(m_all.header.size());
    return std::move(m_all);
}

std::size_t RecordCollector::columnOf(const std::string& name)
{
    const auto found = std::find(m_all.header.begin(), m_all.header.end(), name);
    if (found == m_all.header.end()) {
        m_all.header.push_back(name);
        return m_all.header.size() - 1;
    }
    return static_cast<std::size_t>(found - m_all.header.begin());
}

} // namespace autorec

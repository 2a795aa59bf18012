// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/personal_table.h"

#include <algorithm>

namespace autorec {

namespace {

bool isJson(std::string_view text)
{
    return text.starts_with('[') || text.starts_with('{');
}

/// Media centres rate from one to ten.
PersonalLayout xmlLayout(const std::vector<std::string>& header)
{
    PersonalLayout layout = PersonalLayout::of(header);
    if (std::find(header.begin(), header.end(), "userrating") == header.end())
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

} // namespace

PersonalTable personalTable(std::string file, std::string_view bytes)
{
    const std::string text = textOfFile(bytes);
    const std::string_view beginning =
        std::string_view(text).substr(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
    if (isJson(beginning)) {
        auto [header, records] = recordsOfJson(beginning);
        return {std::move(file), PersonalLayout::of(header), std::move(records)};
    }
    if (beginning.starts_with('<')) {
        auto [header, records] = recordsOfXml(beginning);
        return {std::move(file), xmlLayout(header), std::move(records)};
    }
    std::vector<TextRecord> records = tableRecords(text, knownColumns);
    if (records.empty())
        return {std::move(file), {}, {}};
    const PersonalLayout layout = PersonalLayout::of(records.front().fields);
    records.erase(records.begin());
    std::erase_if(records, isComment);
    return {std::move(file), layout, std::move(records)};
}

void RecordCollector::beginRecord()
{
    m_all.second.push_back({m_all.second.size() + 1, {}});
}

void RecordCollector::add(const std::string& name, const std::string& value)
{
    std::vector<std::string>& fields = m_all.second.back().fields;
    const std::size_t column = columnOf(name);
    if (fields.size() <= column)
        fields.resize(column + 1);
    if (fields[column].empty())
        fields[column] = value;
}

bool RecordCollector::has(const std::string& name) const
{
    const auto found = std::find(m_all.first.begin(), m_all.first.end(), name);
    const auto column = static_cast<std::size_t>(found - m_all.first.begin());
    const std::vector<std::string>& fields = m_all.second.back().fields;
    return found != m_all.first.end() && column < fields.size() && !fields[column].empty();
}

HeadedRecords RecordCollector::take()
{
    for (TextRecord& record : m_all.second)
        record.fields.resize(m_all.first.size());
    return std::move(m_all);
}

std::size_t RecordCollector::columnOf(const std::string& name)
{
    const auto found = std::find(m_all.first.begin(), m_all.first.end(), name);
    if (found == m_all.first.end()) {
        m_all.first.push_back(name);
        return m_all.first.size() - 1;
    }
    return static_cast<std::size_t>(found - m_all.first.begin());
}

} // namespace autorec

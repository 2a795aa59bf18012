// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/row_fields.h"

#include <algorithm>

namespace autorec {

namespace {

std::string_view withoutSpaces(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(" \t\r");
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(" \t\r") - begin + 1);
}

} // namespace

/// `rest` begins with a quote. Returns nothing, and leaves `rest` as it is, if that quote is not closed
/// before a separator or the end.
std::string_view RowFields::takeQuoted(std::string_view& rest)
{
    bool hasDoubled = false;
    for (std::size_t k = rest.find('"', 1); k < rest.size(); k = rest.find('"', k + 1)) {
        if (k + 1 < rest.size() && rest[k + 1] == '"') {
            hasDoubled = true;
            ++k;
            continue;
        }
        std::string_view behind = rest.substr(k + 1);
        while (behind.starts_with(' ') && m_separator != " ")
            behind.remove_prefix(1);
        if (!behind.empty() && !behind.starts_with(m_separator))
            continue;
        std::string_view field = rest.substr(1, k - 1);
        if (hasDoubled) {
            std::string& text = m_unescaped.emplace_back();
            for (std::size_t i = 0; i < field.size(); ++i) {
                text += field[i];
                i += field[i] == '"' && i + 1 < field.size() && field[i + 1] == '"' ? 1 : 0;
            }
            field = text;
        }
        rest = behind;
        return field;
    }
    return {};
}

void RowFields::split(std::string_view line)
{
    m_fields.clear();
    m_unescaped.clear();
    const bool isSpaced = m_separator == " ";
    std::string_view rest = isSpaced ? withoutSpaces(line) : line;
    while (true) {
        while (rest.starts_with(' '))
            rest.remove_prefix(1);
        const std::string_view before = rest;
        std::string_view field;
        if (m_separator.size() == 1 && rest.starts_with('"'))
            field = takeQuoted(rest);
        if (rest.size() == before.size()) {
            const std::size_t end = isSpaced ? rest.find_first_of(" \t") : rest.find(m_separator);
            field = withoutSpaces(rest.substr(0, end));
            rest.remove_prefix(std::min(end, rest.size()));
        }
        m_fields.push_back(field);
        if (rest.empty())
            return;
        rest.remove_prefix(isSpaced ? 1 : m_separator.size());
    }
}

bool RowFields::areEmpty() const
{
    return std::all_of(m_fields.begin(), m_fields.end(),
                       [](std::string_view field) { return field.empty(); });
}

void RowFields::dropEmptyEnd(std::size_t count)
{
    while (m_fields.size() > count && m_fields.back().empty())
        m_fields.pop_back();
}

} // namespace autorec

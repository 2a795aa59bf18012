// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/research/markdown_table.h"

#include <algorithm>
#include <cassert>

namespace autorec {

namespace {

/// Characters of UTF-8 text, all taken for one column wide.
std::size_t widthOf(const std::string& text)
{
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char character) {
        return (static_cast<unsigned char>(character) & 0xC0U) != 0x80U;
    }));
}

} // namespace

MarkdownTable::MarkdownTable(std::vector<std::string> titles)
    : m_rows{std::move(titles)}
{
}

void MarkdownTable::addRow(std::vector<std::string> cells)
{
    assert(cells.size() == m_rows.front().size());
    m_rows.push_back(std::move(cells));
}

std::string MarkdownTable::text() const
{
    std::vector<std::size_t> widths(m_rows.front().size());
    for (const std::vector<std::string>& row : m_rows) {
        for (std::size_t c = 0; c < row.size(); ++c)
            widths[c] = std::max(widths[c], widthOf(row[c]));
    }
    std::string text;
    for (std::size_t r = 0; r < m_rows.size(); ++r) {
        for (std::size_t c = 0; c < widths.size(); ++c)
            text.append("| ")
                .append(m_rows[r][c])
                .append(widths[c] - widthOf(m_rows[r][c]), ' ')
                .append(c + 1 == widths.size() ? " |\n" : " ");
        for (std::size_t c = 0; r == 0 && c < widths.size(); ++c)
            text.append("| ").append(widths[c], '-').append(c + 1 == widths.size() ? " |\n" : " ");
    }
    return text;
}

} // namespace autorec

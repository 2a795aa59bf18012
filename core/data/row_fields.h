// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace autorec {

/// Cuts lines into fields; keeps its memory from line to line.
class RowFields
{
public:
    /// A space stands for any number of spaces.
    explicit RowFields(std::string separator)
        : m_separator(std::move(separator))
    {
    }

    /// Takes the quotes and the spaces around the fields off. Fields live until the next call.
    void split(std::string_view line);

    std::size_t count() const { return m_fields.size(); }
    /// Empty if there is none in that column.
    std::string_view at(int column) const
    {
        return column >= 0 && static_cast<std::size_t>(column) < m_fields.size()
                   ? m_fields[static_cast<std::size_t>(column)]
                   : std::string_view();
    }
    bool areEmpty() const;
    /// Takes empty fields off the end as long as there are more fields than that.
    void dropEmptyEnd(std::size_t count);

private:
    std::string_view takeQuoted(std::string_view& rest);

    std::string m_separator;
    std::vector<std::string_view> m_fields;
    std::deque<std::string> m_unescaped; ///< fields with doubled quotes
};

} // namespace autorec

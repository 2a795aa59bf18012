// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace autorec {

/// A table that reads well as it is and as Markdown.
class MarkdownTable
{
public:
    explicit MarkdownTable(std::vector<std::string> titles);

    /// As many cells as there are titles.
    void addRow(std::vector<std::string> cells);
    std::string text() const;

private:
    std::vector<std::vector<std::string>> m_rows;
};

} // namespace autorec

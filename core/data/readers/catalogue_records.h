// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/readers/reader.h"

#include <functional>
#include <string>
#include <vector>

namespace autorec {

/// Puts the lines of a table together to records, whose quoted fields may hold line ends, and cuts them into
/// fields. The first line is the header and left out.
class CatalogueRecords
{
public:
    using Use = std::function<void(const std::vector<std::string>& fields, const FileLine& line)>;

    /// Records with fewer than `fewest` fields are counted in the builder.
    CatalogueRecords(std::string separator, std::size_t fewest, DatasetBuilder& builder, Use use);

    void take(const FileLine& line);
    /// Counts a record that has no end.
    void finish();

private:
    bool cut(std::string_view record);
    void skip();

    std::string m_separator;
    std::size_t m_fewest;
    DatasetBuilder& m_builder;
    Use m_use;
    std::vector<std::string> m_fields;
    std::string m_file; ///< of the last line
    std::size_t m_line = 0;
    std::string m_open; ///< the lines of a record that has not ended
    std::size_t m_openLines = 0;
    bool m_isBelowHeader = false;
};

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/readers/reader.h"

#include <functional>
#include <string>
#include <vector>

namespace autorec {

/// Puts the lines of a table together to records, whose quoted fields may hold line ends, and cuts them into
/// fields. A quote that is not closed nearby spoils its own line only. The first line is the header and left
/// out.
class CatalogueRecords
{
public:
    using Use = std::function<void(const std::vector<std::string>& fields)>;

    /// Records with fewer than `fewest` fields are counted in the builder.
    CatalogueRecords(const SourceFile& file, std::string separator, std::size_t fewest,
                     DatasetBuilder& builder, Use use);

    void take(const FileLine& line);
    /// Takes what is left at the end of the file.
    void finish();

private:
    struct Line
    {
        std::size_t number;
        std::string text;
    };

    void takeLine(Line line);
    bool cut(std::string_view record);
    void giveFirstUp();

    const SourceFile& m_file;
    std::string m_separator;
    std::size_t m_fewest;
    DatasetBuilder& m_builder;
    Use m_use;
    std::vector<std::string> m_fields;
    std::vector<Line> m_open; ///< the lines of a record that has not ended
    std::string m_record;     ///< the same lines as one text
    bool m_isBelowHeader = false;
};

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset_builder.h"

#include <map>
#include <string>
#include <string_view>
#include <unordered_map>

namespace autorec {

/// Counts the tags of each movie; case does not matter.
class TagCounts
{
public:
    void add(const SourceId& movieId, std::string_view tag);
    /// Gives each movie of the builder its most frequent tags.
    void handTo(DatasetBuilder& builder) const;

private:
    std::unordered_map<SourceId, std::map<std::string, std::size_t>> m_counts;
};

} // namespace autorec

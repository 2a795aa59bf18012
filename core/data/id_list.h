// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/source_id.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace autorec {

/// Ids in order, so numbers come first. A number takes eight bytes.
struct IdList
{
    std::vector<std::int64_t> numbers;
    std::vector<SourceId> texts;

    void reserve(std::size_t count) { numbers.reserve(count); }
    /// The id comes after all that are there.
    void add(const SourceId& id);

    std::size_t size() const { return numbers.size() + texts.size(); }
    SourceId operator[](std::size_t place) const
    {
        return place < numbers.size() ? SourceId(numbers[place]) : texts[place - numbers.size()];
    }
    std::optional<std::size_t> find(const SourceId& id) const;
};

} // namespace autorec

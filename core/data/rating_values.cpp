// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/rating_values.h"

#include <algorithm>

namespace autorec {

void RatingValues::keepPlace(Counted& entry, const LinePlace& place)
{
    if (place.line == 0)
        return;
    if (m_files.empty() || m_files.back() != place.file)
        m_files.emplace_back(place.file);
    entry.first[entry.count - 1] = {static_cast<std::uint32_t>(m_files.size() - 1), place.line};
}

std::vector<RatingValues::Counted> RatingValues::sorted() const
{
    std::vector<Counted> all;
    for (std::size_t half = 0; half < m_halves.size(); ++half) {
        if (m_halves[half].count == 0)
            continue;
        all.push_back(m_halves[half]);
        all.back().value = static_cast<float>(static_cast<int>(half) + LowestHalf) / 2.0F;
    }
    for (const auto& [value, counted] : m_others) {
        all.push_back(counted);
        all.back().value = value;
    }
    std::sort(all.begin(), all.end(), [](const Counted& a, const Counted& b) { return a.value < b.value; });
    return all;
}

} // namespace autorec

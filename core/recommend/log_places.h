// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <span>
#include <vector>

namespace autorec {

/// ln(N ⁄ place) of each of N values when they are ordered by falling value; equal values share the first
/// place. Makes orders of different units comparable: 0 for the last, most for the first.
template <class Value> std::vector<double> logPlaces(std::span<const Value> values)
{
    const std::size_t count = values.size();
    std::vector<std::uint32_t> order(count);
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(),
              [&](std::uint32_t a, std::uint32_t b) { return values[a] > values[b]; });
    std::vector<double> places(count);
    std::size_t place = 0;
    for (std::size_t k = 0; k < count; ++k) {
        if (k == 0 || values[order[k]] < values[order[k - 1]])
            place = k + 1;
        places[order[k]] = std::log(static_cast<double>(count) / static_cast<double>(place));
    }
    return places;
}

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/row_order.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>

namespace autorec {
namespace {

constexpr int PlaceBits = 32;

/// Ordered as the numbers are: IEEE 754 orders positive ones like integers, and negative ones backwards.
std::uint32_t orderedBits(float number)
{
    constexpr std::uint32_t Sign = 1U << 31;
    const auto bits = std::bit_cast<std::uint32_t>(number + 0.0F); // one zero of the two
    return (bits & Sign) != 0 ? ~bits : bits | Sign;
}

std::uint32_t sortBits(float key, bool descending)
{
    if (std::isnan(key))
        return std::numeric_limits<std::uint32_t>::max();
    return descending ? ~orderedBits(key) : orderedBits(key);
}

} // namespace

std::vector<std::uint32_t> orderedPlaces(std::span<const float> keys, bool descending)
{
    std::vector<std::uint64_t> sorted(keys.size());
    for (std::size_t place = 0; place < keys.size(); ++place)
        sorted[place] = std::uint64_t{sortBits(keys[place], descending)} << PlaceBits | place;
    std::sort(sorted.begin(), sorted.end());
    std::vector<std::uint32_t> places(keys.size());
    std::transform(sorted.begin(), sorted.end(), places.begin(),
                   [](std::uint64_t entry) { return static_cast<std::uint32_t>(entry); });
    return places;
}

} // namespace autorec

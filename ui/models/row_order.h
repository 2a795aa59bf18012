// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace autorec {

/// Sorts the places 0 to n - 1 by their keys; those without one (NaN) come last in either direction. Places
/// with equal keys stay in order. Sorts integers made of key and place: 90,000 in a few milliseconds.
std::vector<std::uint32_t> orderedPlaces(std::span<const float> keys, bool descending);

} // namespace autorec

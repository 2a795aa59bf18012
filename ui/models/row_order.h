// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace autorec {

/// The places 0 to n - 1 in order of their keys, those without one (NaN) last in either direction. Places
/// with equal keys stay in order. Sorts integers made of key and place: 90,000 in a few milliseconds.
std::vector<std::uint32_t> orderedPlaces(std::span<const float> keys, bool descending);

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>

namespace autorec {

// The share of a pass that one thread works on at a time. The sizes change which threads do what, never a
// result.

/// Rows of ratings differ in length a hundredfold; few at a time keep the threads evenly busy.
constexpr std::size_t SparseRowsPerChunk = 1;
constexpr std::size_t ColumnsPerChunk = 16;
constexpr std::size_t OutputsPerChunk = 512;

/// Units of a dense layer: a multiple of what the product's inner loop takes, and enough chunks for eight
/// threads where the layer is large.
constexpr std::size_t denseChunk(std::size_t units)
{
    return std::clamp<std::size_t>(units / 8 / 32 * 32, 32, 128);
}

} // namespace autorec

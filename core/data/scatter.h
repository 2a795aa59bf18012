// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/parallel.h"
#include "core/base/progress.h"

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <span>
#include <vector>

namespace autorec {

/// The offset at which each key's run begins once `keys` are sorted, and the end of the last run. Keys are
/// Index types below `count`.
template <class Key> std::vector<std::size_t> runOffsets(std::span<const Key> keys, std::size_t count)
{
    std::vector<std::size_t> offsets(count + 1);
    for (const Key key : keys)
        ++offsets[key.value() + 1];
    std::partial_sum(offsets.begin(), offsets.end(), offsets.begin());
    return offsets;
}

/// A stable counting sort that only computes positions: calls `place(k, position)` for every k, where
/// position is that of key k in sorted order. Ranges of keys run in parallel and are narrow enough for their
/// positions to stay in the processor's cache.
template <class Key, class Place>
void scatterByKey(std::span<const Key> keys, const std::vector<std::size_t>& offsets, const WorkContext& work,
                  const Place& place)
{
    constexpr std::size_t BetweenLooks = std::size_t{1} << 20;
    constexpr std::size_t KeysAtATime = std::size_t{1} << 15;
    const std::size_t count = offsets.size() - 1;
    const std::size_t ranges = std::max<std::size_t>(2, (count + KeysAtATime - 1) / KeysAtATime);
    parallelChunks(count, count / ranges + 1, [&](std::size_t begin, std::size_t end) {
        std::vector<std::size_t> next(offsets.begin() + static_cast<std::ptrdiff_t>(begin),
                                      offsets.begin() + static_cast<std::ptrdiff_t>(end));
        for (std::size_t k = 0; k < keys.size(); ++k) {
            if (k % BetweenLooks == 0)
                work.throwIfStopped();
            const std::size_t key = keys[k].value() - begin;
            if (key < next.size())
                place(k, next[key]++);
        }
    });
}

} // namespace autorec

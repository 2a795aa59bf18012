// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/rating_blocks.h"

#include "core/base/random.h"

namespace autorec {

namespace {

/// The side of each of `count` rows, all of nearly the same size.
std::vector<std::uint8_t> dealOut(std::size_t count, RandomStream random)
{
    std::vector<std::uint8_t> sides(count);
    const std::vector<std::uint32_t> order = shuffledIndices(count, random);
    for (std::size_t k = 0; k < count; ++k)
        sides[order[k]] = static_cast<std::uint8_t>(k % RatingBlocks::PerSide);
    return sides;
}

} // namespace

RatingBlocks::RatingBlocks(std::span<const RatingEntry> entries, std::size_t users, std::size_t movies,
                           std::uint64_t seed, std::uint64_t epoch)
    : m_entries(PerSide * PerSide)
    , m_movies(PerSide)
{
    const auto userSides = dealOut(users, RandomStream(seed, RandomPurpose::Shuffle, epoch, 1));
    const auto movieSides = dealOut(movies, RandomStream(seed, RandomPurpose::Shuffle, epoch, 2));
    for (std::size_t m = 0; m < movies; ++m)
        m_movies[movieSides[m]].emplace_back(m);
    for (const RatingEntry& entry : entries)
        m_entries[userSides[entry.user.value()] * PerSide + movieSides[entry.movie.value()]].push_back(entry);
    parallelFor(m_entries.size(), 1, [&](std::size_t block) {
        std::vector<RatingEntry>& some = m_entries[block];
        RandomStream random(seed, RandomPurpose::Shuffle, epoch, 3 + block);
        for (std::size_t k = some.size(); k > 1; --k)
            std::swap(some[k - 1], some[random.below(k)]);
    });
}

} // namespace autorec

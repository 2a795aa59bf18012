// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/parallel.h"
#include "core/data/rating_matrix.h"

#include <cstdint>
#include <span>
#include <vector>

namespace autorec {

/// Ratings cut by user and by movie into blocks of which those of one stratum share neither a user nor a
/// movie, so that several threads may learn from them at a time (Gemulla et al., "Large-scale matrix
/// factorization with distributed stochastic gradient descent", 2011). Every epoch assigns users and movies
/// to blocks anew and shuffles the ratings of each block.
class RatingBlocks
{
public:
    static constexpr std::size_t PerSide = 8;

    /// The result depends on the order of `entries`, which must be the same in every call.
    RatingBlocks(std::span<const RatingEntry> entries, std::size_t users, std::size_t movies,
                 std::uint64_t seed, std::uint64_t epoch);

    /// Calls `learn(entries, movies, block)` for every block, those of a stratum side by side: its ratings,
    /// all movies of its side, and its number. Blocks until all are done.
    template <class Learn> void forEach(const Learn& learn) const
    {
        for (std::size_t stratum = 0; stratum < PerSide; ++stratum) {
            parallelFor(PerSide, 1, [&](std::size_t side) {
                const std::size_t movieSide = (side + stratum) % PerSide;
                const std::size_t block = side * PerSide + movieSide;
                learn(std::span<const RatingEntry>(m_entries[block]),
                      std::span<const MovieIndex>(m_movies[movieSide]), block);
            });
        }
    }

private:
    std::vector<std::vector<RatingEntry>> m_entries;
    std::vector<std::vector<MovieIndex>> m_movies;
};

} // namespace autorec

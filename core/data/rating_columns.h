// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/progress.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace autorec {

/// One rating. `time` is in seconds since 1970, 0 if unknown.
struct RatingEntry
{
    UserIndex user;
    MovieIndex movie;
    float stars = 0.0F;
    std::uint32_t time = 0;
};

/// Many ratings, a column for each of their parts: 16 bytes a rating.
struct RatingColumns
{
    std::vector<UserIndex> users;
    std::vector<MovieIndex> movies;
    std::vector<float> stars;
    std::vector<std::uint32_t> times;

    RatingColumns() = default;
    explicit RatingColumns(std::span<const RatingEntry> entries);

    std::size_t size() const { return users.size(); }
    RatingEntry at(std::size_t k) const { return {users[k], movies[k], stars[k], times[k]}; }
    void add(const RatingEntry& entry)
    {
        users.push_back(entry.user);
        movies.push_back(entry.movie);
        stars.push_back(entry.stars);
        times.push_back(entry.time);
    }
    void set(std::size_t k, const RatingEntry& entry)
    {
        users[k] = entry.user;
        movies[k] = entry.movie;
        stars[k] = entry.stars;
        times[k] = entry.time;
    }
    void reserve(std::size_t count);
    void resize(std::size_t count);
};

/// Orders ratings by user, then movie; stable. Linear in their number, on the threads of the enclosing
/// `withThreads`. Throws Error(Cancelled).
RatingColumns orderedByUserAndMovie(RatingColumns ratings, std::size_t userCount, std::size_t movieCount,
                                    const WorkContext& work = {});

} // namespace autorec

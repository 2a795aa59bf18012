// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/rating_columns.h"

#include "core/data/scatter.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace autorec {

namespace {

/// By user, then movie; pairs may occur more than once.
bool isOrdered(const RatingColumns& ratings)
{
    const auto pair = [&](std::size_t k) { return std::pair(ratings.users[k], ratings.movies[k]); };
    for (std::size_t k = 1; k < ratings.size(); ++k) {
        if (pair(k) < pair(k - 1))
            return false;
    }
    return true;
}

/// Ratings by buckets of neighbouring users, in their order within each.
struct Buckets
{
    static constexpr std::size_t Users = 4096;

    std::vector<RatingEntry> entries;
    std::vector<std::size_t> begins; ///< one more for the end
};

/// Spreads chunks in parallel: the counts of all chunks determine where each one's share of every bucket
/// begins.
Buckets spreadByUser(const RatingColumns& ratings, std::size_t userCount, const WorkContext& work)
{
    constexpr std::size_t Chunks = 16;
    const std::size_t bucketCount = userCount / Buckets::Users + 1;
    const std::size_t chunk = ratings.size() / Chunks + 1;
    const auto bucketOf = [&](std::size_t k) { return ratings.users[k].value() / Buckets::Users; };
    std::vector<std::vector<std::size_t>> next(Chunks, std::vector<std::size_t>(bucketCount));
    parallelChunks(ratings.size(), chunk, [&](std::size_t begin, std::size_t end) {
        work.throwIfStopped();
        std::vector<std::size_t>& counts = next[begin / chunk];
        for (std::size_t k = begin; k < end; ++k)
            ++counts[bucketOf(k)];
    });
    Buckets buckets;
    std::size_t position = 0;
    for (std::size_t bucket = 0; bucket < bucketCount; ++bucket) {
        buckets.begins.push_back(position);
        for (std::vector<std::size_t>& counts : next)
            position += std::exchange(counts[bucket], position);
    }
    buckets.begins.push_back(position);
    buckets.entries.resize(ratings.size());
    parallelChunks(ratings.size(), chunk, [&](std::size_t begin, std::size_t end) {
        work.throwIfStopped();
        std::vector<std::size_t>& places = next[begin / chunk];
        for (std::size_t k = begin; k < end; ++k)
            buckets.entries[places[bucketOf(k)]++] = ratings.at(k);
    });
    return buckets;
}

/// Orders the entries of a bucket by user into the same places of the columns.
void orderBucket(const Buckets& buckets, std::size_t bucket, RatingColumns& ordered)
{
    const std::size_t begin = buckets.begins[bucket];
    const std::size_t end = buckets.begins[bucket + 1];
    const auto keyOf = [&](std::size_t k) { return buckets.entries[k].user.value() % Buckets::Users; };
    std::vector<std::size_t> next(Buckets::Users + 1);
    for (std::size_t k = begin; k < end; ++k)
        ++next[keyOf(k) + 1];
    next.front() = begin;
    std::partial_sum(next.begin(), next.end(), next.begin());
    for (std::size_t k = begin; k < end; ++k)
        ordered.set(next[keyOf(k)]++, buckets.entries[k]);
}

/// A stable counting sort in two steps, so that the memory written to fits in the processor's cache.
RatingColumns orderedByUser(RatingColumns ratings, std::size_t userCount, const WorkContext& work)
{
    const Buckets buckets = spreadByUser(ratings, userCount, work);
    parallelFor(buckets.begins.size() - 1, 1, [&](std::size_t bucket) {
        work.throwIfStopped();
        orderBucket(buckets, bucket, ratings);
    });
    return ratings;
}

RatingColumns orderedByMovie(const RatingColumns& ratings, std::size_t movieCount, const WorkContext& work)
{
    RatingColumns ordered;
    ordered.resize(ratings.size());
    const std::span<const MovieIndex> movies(ratings.movies);
    scatterByKey(movies, runOffsets(movies, movieCount), work,
                 [&](std::size_t k, std::size_t position) { ordered.set(position, ratings.at(k)); });
    return ordered;
}

} // namespace

RatingColumns::RatingColumns(std::span<const RatingEntry> entries)
{
    reserve(entries.size());
    for (const RatingEntry& entry : entries)
        add(entry);
}

void RatingColumns::reserve(std::size_t count)
{
    users.reserve(count);
    movies.reserve(count);
    stars.reserve(count);
    times.reserve(count);
}

void RatingColumns::resize(std::size_t count)
{
    users.resize(count);
    movies.resize(count);
    stars.resize(count);
    times.resize(count);
}

RatingColumns orderedByUserAndMovie(RatingColumns ratings, std::size_t userCount, std::size_t movieCount,
                                    const WorkContext& work)
{
    if (isOrdered(ratings))
        return ratings;
    if (!std::is_sorted(ratings.movies.begin(), ratings.movies.end()))
        ratings = orderedByMovie(ratings, movieCount, work);
    return orderedByUser(std::move(ratings), userCount, work);
}

} // namespace autorec

#include "core/data/rating_columns.h"

#include "core/data/scatter.h"

#include <algorithm>
#include <atomic>

namespace autorec {

namespace {

constexpr std::size_t Chunk = std::size_t{1} << 18;

template <class Key> bool isAscending(const std::vector<Key>& keys)
{
    return std::is_sorted(keys.begin(), keys.end());
}

template <class Key>
RatingColumns orderedBy(const std::vector<Key>& keys, std::size_t count, const RatingColumns& ratings)
{
    RatingColumns ordered;
    ordered.resize(ratings.size());
    const std::span<const Key> all(keys);
    scatterByKey(all, runOffsets(all, count),
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

bool isOrdered(const RatingColumns& ratings)
{
    std::atomic<bool> ordered = true;
    parallelChunks(ratings.size(), Chunk, [&](std::size_t begin, std::size_t end) {
        for (std::size_t k = std::max<std::size_t>(begin, 1); k < end; ++k) {
            const bool isAfter =
                ratings.users[k - 1] < ratings.users[k] ||
                (ratings.users[k - 1] == ratings.users[k] && ratings.movies[k - 1] <= ratings.movies[k]);
            if (!isAfter) {
                ordered = false;
                return;
            }
        }
    });
    return ordered;
}

RatingColumns orderedByUserAndMovie(RatingColumns ratings, std::size_t userCount, std::size_t movieCount)
{
    if (isOrdered(ratings))
        return ratings;
    if (!isAscending(ratings.movies))
        ratings = orderedBy(ratings.movies, movieCount, ratings);
    return orderedBy(ratings.users, userCount, ratings);
}

} // namespace autorec

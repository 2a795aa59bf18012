#include "core/data/rating_matrix.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace autorec {

namespace {

/// Positions of `entries` ordered by `key`, stable, and where each key's run begins.
template <class Key>
std::vector<std::uint32_t> countingSort(std::span<const RatingEntry> entries,
                                        std::span<const std::uint32_t> order,
                                        std::vector<std::size_t>& offsets, const Key& key)
{
    for (const RatingEntry& entry : entries)
        ++offsets[key(entry) + 1];
    std::partial_sum(offsets.begin(), offsets.end(), offsets.begin());
    std::vector<std::size_t> next(offsets.begin(), offsets.end() - 1);
    std::vector<std::uint32_t> sorted(entries.size());
    for (const std::uint32_t position : order)
        sorted[next[key(entries[position])]++] = position;
    return sorted;
}

} // namespace

RatingMatrix::RatingMatrix(std::span<const RatingEntry> entries, std::size_t userCount,
                           std::size_t movieCount, const RatingScale& scale)
    : m_scale(scale)
    , m_userOffsets(userCount + 1)
    , m_movieOffsets(movieCount + 1)
{
    const auto userOf = [](const RatingEntry& entry) { return entry.user.value(); };
    const auto movieOf = [](const RatingEntry& entry) { return entry.movie.value(); };
    const std::vector<std::uint32_t> byUser = [&] {
        std::vector<std::uint32_t> given(entries.size());
        std::iota(given.begin(), given.end(), 0U);
        const auto isBefore = [](const RatingEntry& a, const RatingEntry& b) {
            return std::tie(a.user, a.movie) < std::tie(b.user, b.movie);
        };
        std::vector<std::size_t> movieOffsets(movieCount + 1);
        if (!std::is_sorted(entries.begin(), entries.end(), isBefore))
            given = countingSort(entries, given, movieOffsets, movieOf);
        return countingSort(entries, given, m_userOffsets, userOf);
    }();
    const std::vector<std::uint32_t> byMovie = countingSort(entries, byUser, m_movieOffsets, movieOf);

    m_movies.reserve(entries.size());
    m_levelsByUser.reserve(entries.size());
    m_times.reserve(entries.size());
    for (const std::uint32_t position : byUser) {
        m_movies.push_back(entries[position].movie);
        m_levelsByUser.push_back(scale.level(entries[position].stars));
        m_times.push_back(entries[position].time);
    }
    m_users.reserve(entries.size());
    m_levelsByMovie.reserve(entries.size());
    for (const std::uint32_t position : byMovie) {
        m_users.push_back(entries[position].user);
        m_levelsByMovie.push_back(scale.level(entries[position].stars));
    }
}

RatingRow<MovieIndex> RatingMatrix::byUser(UserIndex user) const
{
    const std::size_t begin = m_userOffsets[user.value()];
    const std::size_t end = m_userOffsets[user.value() + 1];
    return {std::span(m_movies).subspan(begin, end - begin), m_levelsByUser.data() + begin, m_scale};
}

RatingRow<UserIndex> RatingMatrix::byMovie(MovieIndex movie) const
{
    const std::size_t begin = m_movieOffsets[movie.value()];
    const std::size_t end = m_movieOffsets[movie.value() + 1];
    return {std::span(m_users).subspan(begin, end - begin), m_levelsByMovie.data() + begin, m_scale};
}

std::span<const std::uint32_t> RatingMatrix::times(UserIndex user) const
{
    const std::size_t begin = m_userOffsets[user.value()];
    return std::span(m_times).subspan(begin, m_userOffsets[user.value() + 1] - begin);
}

std::vector<ProfileEntry> RatingMatrix::profile(UserIndex user) const
{
    const RatingRow<MovieIndex> row = byUser(user);
    std::vector<ProfileEntry> entries;
    entries.reserve(row.size());
    for (std::size_t k = 0; k < row.size(); ++k)
        entries.push_back({row.id(k), row.stars(k)});
    return entries;
}

std::vector<RatingEntry> RatingMatrix::entries() const
{
    std::vector<RatingEntry> all;
    all.reserve(ratingCount());
    for (std::size_t u = 0; u < userCount(); ++u) {
        const UserIndex user(u);
        const RatingRow<MovieIndex> row = byUser(user);
        for (std::size_t k = 0; k < row.size(); ++k)
            all.push_back({user, row.id(k), row.stars(k), times(user)[k]});
    }
    return all;
}

} // namespace autorec

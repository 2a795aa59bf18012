// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/rating_matrix.h"

#include "core/data/scatter.h"

namespace autorec {

RatingMatrix::RatingMatrix(std::span<const RatingEntry> entries, std::size_t userCount,
                           std::size_t movieCount, const RatingScale& scale)
    : RatingMatrix(scale, orderedByUserAndMovie(RatingColumns(entries), userCount, movieCount), userCount,
                   movieCount, {})
{
}

RatingMatrix RatingMatrix::ofOrdered(RatingColumns ratings, std::size_t userCount, std::size_t movieCount,
                                     const RatingScale& scale, const WorkContext& work)
{
    return RatingMatrix(scale, std::move(ratings), userCount, movieCount, work);
}

RatingMatrix::RatingMatrix(const RatingScale& scale, RatingColumns ordered, std::size_t userCount,
                           std::size_t movieCount, const WorkContext& work)
    : m_scale(scale)
    , m_userOffsets(runOffsets(std::span<const UserIndex>(ordered.users), userCount))
    , m_movies(std::move(ordered.movies))
    , m_levelsByUser(ordered.size())
    , m_times(std::move(ordered.times))
    , m_movieOffsets(runOffsets(std::span<const MovieIndex>(m_movies), movieCount))
    , m_users(ordered.size())
    , m_levelsByMovie(ordered.size())
{
    constexpr std::size_t Chunk = std::size_t{1} << 18;
    parallelChunks(ordered.size(), Chunk, [&](std::size_t begin, std::size_t end) {
        work.throwIfStopped();
        for (std::size_t k = begin; k < end; ++k)
            m_levelsByUser[k] = scale.level(ordered.stars[k]);
    });
    scatterByKey(std::span<const MovieIndex>(m_movies), m_movieOffsets, work,
                 [&](std::size_t k, std::size_t position) {
                     m_users[position] = ordered.users[k];
                     m_levelsByMovie[position] = m_levelsByUser[k];
                 });
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

std::vector<UserIndex> RatingMatrix::usersWithRatings() const
{
    std::vector<UserIndex> users;
    for (std::size_t u = 0; u < userCount(); ++u) {
        if (m_userOffsets[u] < m_userOffsets[u + 1])
            users.emplace_back(u);
    }
    return users;
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

std::size_t RatingMatrix::memoryBytes() const
{
    const auto bytesOf = [](const auto& values) {
        return values.capacity() * sizeof(typename std::decay_t<decltype(values)>::value_type);
    };
    return bytesOf(m_userOffsets) + bytesOf(m_movies) + bytesOf(m_levelsByUser) + bytesOf(m_times) +
           bytesOf(m_movieOffsets) + bytesOf(m_users) + bytesOf(m_levelsByMovie);
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

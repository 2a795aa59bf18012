// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/data/profile.h"
#include "core/data/rating_columns.h"
#include "core/data/rating_scale.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace autorec {

/// The ratings of one user (Id = MovieIndex) or of one movie (Id = UserIndex), in order of id.
template <class Id> class RatingRow
{
public:
    RatingRow(std::span<const Id> ids, const std::uint8_t* levels, const RatingScale& scale)
        : m_ids(ids)
        , m_levels(levels)
        , m_scale(&scale)
    {
    }

    std::size_t size() const { return m_ids.size(); }
    Id id(std::size_t k) const { return m_ids[k]; }
    float stars(std::size_t k) const { return m_scale->stars(m_levels[k]); }
    std::span<const Id> ids() const { return m_ids; }

private:
    std::span<const Id> m_ids;
    const std::uint8_t* m_levels;
    const RatingScale* m_scale;
};

/// Immutable sparse ratings, compressed by user and by movie: 14 bytes a rating. Stores no missing ratings.
/// Safe to read from any thread.
class RatingMatrix
{
public:
    RatingMatrix() = default;
    /// Entries in any order, each (user, movie) pair at most once.
    RatingMatrix(std::span<const RatingEntry> entries, std::size_t userCount, std::size_t movieCount,
                 const RatingScale& scale);
    /// A matrix of columns ordered by user, then movie; takes over their memory. On the threads of the
    /// enclosing `withThreads`. Throws Error(Cancelled).
    static RatingMatrix ofOrdered(RatingColumns ratings, std::size_t userCount, std::size_t movieCount,
                                  const RatingScale& scale, const WorkContext& work = {});

    std::size_t userCount() const { return m_userOffsets.size() - 1; }
    std::size_t movieCount() const { return m_movieOffsets.size() - 1; }
    std::size_t ratingCount() const { return m_movies.size(); }
    const RatingScale& scale() const { return m_scale; }

    RatingRow<MovieIndex> byUser(UserIndex user) const;
    RatingRow<UserIndex> byMovie(MovieIndex movie) const;
    /// Times of `byUser(user)`, entry by entry.
    std::span<const std::uint32_t> times(UserIndex user) const;
    std::vector<ProfileEntry> profile(UserIndex user) const;
    std::vector<UserIndex> usersWithRatings() const;

    /// All ratings, ordered by user, then movie.
    std::vector<RatingEntry> entries() const;

    std::size_t memoryBytes() const;

    /// Passes every part of a matrix to `transfer` in a fixed order, to be written or read.
    template <class Matrix, class Transfer> static void forEachPart(Matrix& matrix, const Transfer& transfer)
    {
        transfer(matrix.m_scale);
        transfer(matrix.m_userOffsets);
        transfer(matrix.m_movies);
        transfer(matrix.m_levelsByUser);
        transfer(matrix.m_times);
        transfer(matrix.m_movieOffsets);
        transfer(matrix.m_users);
        transfer(matrix.m_levelsByMovie);
    }

private:
    RatingMatrix(const RatingScale& scale, RatingColumns ordered, std::size_t userCount,
                 std::size_t movieCount, const WorkContext& work);

    RatingScale m_scale;
    std::vector<std::size_t> m_userOffsets{0};
    std::vector<MovieIndex> m_movies;
    std::vector<std::uint8_t> m_levelsByUser;
    std::vector<std::uint32_t> m_times;
    std::vector<std::size_t> m_movieOffsets{0};
    std::vector<UserIndex> m_users;
    std::vector<std::uint8_t> m_levelsByMovie;
};

} // namespace autorec

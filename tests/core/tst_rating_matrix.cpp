// SPDX-License-Identifier: GPL-3.0-or-later
// Against brute force over random ratings.

#include "core/base/random.h"
#include "core/data/rating_matrix.h"
#include "tests/core/support/print.h"
#include "tests/core/support/small_dataset.h"

#include <algorithm>
#include <map>

using namespace autorec;

namespace {

constexpr std::size_t Users = 37;
constexpr std::size_t Movies = 23;

using Cell = std::pair<std::uint32_t, std::uint32_t>; // user, movie

/// Shuffled; some users and movies have no ratings.
std::vector<RatingEntry> randomEntries()
{
    std::vector<RatingEntry> entries;
    RandomStream random(3, RandomPurpose::Sampling);
    for (std::size_t user = 0; user < Users; ++user) {
        for (std::size_t movie = 0; movie < Movies; ++movie) {
            if (user % 7 == 3 || movie % 11 == 5 || random.uniform() > 0.3)
                continue;
            const float stars = 0.5F * static_cast<float>(1 + random.below(10));
            entries.push_back(
                {UserIndex(user), MovieIndex(movie), stars, static_cast<std::uint32_t>(random.next())});
        }
    }
    std::vector<RatingEntry> shuffled;
    for (const std::uint32_t position :
         shuffledIndices(entries.size(), RandomStream(4, RandomPurpose::Sampling)))
        shuffled.push_back(entries[position]);
    return shuffled;
}

} // namespace

class TestRatingMatrix : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const RatingEntry& entry : m_entries)
            m_cells[{entry.user.value(), entry.movie.value()}] = entry;
        QVERIFY(m_cells.size() > 100);
    }

    void sizes()
    {
        QCOMPARE(m_matrix.userCount(), Users);
        QCOMPARE(m_matrix.movieCount(), Movies);
        QCOMPARE(m_matrix.ratingCount(), m_entries.size());
        QCOMPARE(m_matrix.scale().step(), 0.5F);
        const RatingMatrix nothing;
        QCOMPARE(nothing.userCount() + nothing.movieCount() + nothing.ratingCount(), std::size_t{0});
    }

    void byUser()
    {
        for (std::uint32_t user = 0; user < Users; ++user) {
            const RatingRow<MovieIndex> row = m_matrix.byUser(UserIndex(user));
            const auto times = m_matrix.times(UserIndex(user));
            std::size_t k = 0;
            for (std::uint32_t movie = 0; movie < Movies; ++movie) {
                const auto found = m_cells.find({user, movie});
                if (found == m_cells.end())
                    continue;
                QVERIFY(k < row.size());
                QCOMPARE(row.id(k), MovieIndex(movie));
                QCOMPARE(row.ids()[k], MovieIndex(movie));
                QCOMPARE(row.stars(k), found->second.stars);
                QCOMPARE(times[k], found->second.time);
                ++k;
            }
            QCOMPARE(row.size(), k);
            QCOMPARE(times.size(), k);
        }
    }

    void byMovie()
    {
        for (std::uint32_t movie = 0; movie < Movies; ++movie) {
            const RatingRow<UserIndex> row = m_matrix.byMovie(MovieIndex(movie));
            std::size_t k = 0;
            for (std::uint32_t user = 0; user < Users; ++user) {
                const auto found = m_cells.find({user, movie});
                if (found == m_cells.end())
                    continue;
                QVERIFY(k < row.size());
                QCOMPARE(row.id(k).value(), user);
                QCOMPARE(row.stars(k), found->second.stars);
                ++k;
            }
            QCOMPARE(row.size(), k);
        }
    }

    void profiles()
    {
        for (std::uint32_t user = 0; user < Users; ++user) {
            std::vector<ProfileEntry> expected;
            for (const auto& [cell, entry] : m_cells) {
                if (cell.first == user)
                    expected.push_back({entry.movie, entry.stars});
            }
            QVERIFY(m_matrix.profile(UserIndex(user)) == expected);
        }
    }

    void entriesComeBackInOrder()
    {
        const std::vector<RatingEntry> all = m_matrix.entries();
        QCOMPARE(all.size(), m_cells.size());
        auto expected = m_cells.begin();
        for (const RatingEntry& entry : all) {
            QCOMPARE(entry.user, expected->second.user);
            QCOMPARE(entry.movie, expected->second.movie);
            QCOMPARE(entry.stars, expected->second.stars);
            QCOMPARE(entry.time, expected->second.time);
            ++expected;
        }
    }

    void copiesAndMovesStandAlone()
    {
        auto original =
            std::make_unique<RatingMatrix>(m_entries, Users, Movies, RatingScale(0.5F, 5.0F, 0.5F));
        const RatingMatrix copy = *original;
        const RatingMatrix moved = std::move(*original);
        original.reset();
        for (std::uint32_t user = 0; user < Users; ++user) {
            QVERIFY(copy.profile(UserIndex(user)) == m_matrix.profile(UserIndex(user)));
            QVERIFY(moved.profile(UserIndex(user)) == m_matrix.profile(UserIndex(user)));
        }
    }

private:
    const std::vector<RatingEntry> m_entries = randomEntries();
    const RatingMatrix m_matrix{m_entries, Users, Movies, RatingScale(0.5F, 5.0F, 0.5F)};
    std::map<Cell, RatingEntry> m_cells;
};

QTEST_GUILESS_MAIN(TestRatingMatrix)
#include "tst_rating_matrix.moc"

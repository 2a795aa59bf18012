// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recommend/pair_taste.h"
#include "tests/core/support/fixed_recommender.h"
#include "tests/core/support/print.h"
#include "tests/core/support/small_dataset.h"

#include <cmath>

using namespace autorec;

namespace {

using Entries = std::vector<ProfileEntry>;

constexpr std::size_t FilmCount = 12;

Dataset twelveFilms()
{
    std::vector<Movie> movies;
    std::vector<test::Rated> ratings;
    for (std::int64_t id = 1; id <= static_cast<std::int64_t>(FilmCount); ++id) {
        movies.push_back(test::movieOf(id, "Film " + std::to_string(id)));
        ratings.push_back({1, id, id % 2 == 0 ? 0.5F : 5.0F});
    }
    return test::datasetOf(movies, ratings);
}

/// Ratings of the first films.
Entries profileOf(const std::vector<float>& stars)
{
    Entries profile;
    for (std::size_t m = 0; m < stars.size(); ++m)
        profile.push_back({MovieIndex(m), stars[m]});
    return profile;
}

std::vector<std::size_t> positionsOf(const std::vector<FilmOfBoth>& films)
{
    std::vector<std::size_t> positions;
    for (const FilmOfBoth& film : films)
        positions.push_back(film.movie.value());
    return positions;
}

} // namespace

class TestPairTaste : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// 0 1 2 … 9 and 0 0 1 1 … 4 4: r = √(32 ⁄ 33), by hand.
    void correlatesRatings()
    {
        Entries first;
        Entries second;
        for (std::size_t m = 0; m < PairTaste::EnoughFilms; ++m) {
            first.push_back({MovieIndex(m), 0.5F * static_cast<float>(m + 1)});
            second.push_back({MovieIndex(m), 0.5F * static_cast<float>(m / 2 + 1)});
        }
        const test::FixedRecommender model(ScoreKind::Rank, std::vector<float>(FilmCount, 1.0F));
        const PairTaste taste = comparePair(m_dataset, model, first, second);
        QCOMPARE(taste.films, PairTaste::EnoughFilms);
        QVERIFY(!taste.isPredicted);
        QVERIFY(std::abs(*taste.correlation - std::sqrt(32.0 / 33.0)) < 1e-12);
        for (ProfileEntry& entry : second)
            entry.stars = 5.5F - entry.stars;
        QVERIFY(std::abs(*comparePair(m_dataset, model, first, second).correlation + std::sqrt(32.0 / 33.0)) <
                1e-12);
    }

    /// What the model predicts for anybody, the quality of films, counts for nothing.
    void fewRatingsGoByPredictions()
    {
        const auto scores = [](Profile profile, std::optional<UserIndex>) {
            std::vector<float> stars(FilmCount);
            for (std::size_t m = 0; m < FilmCount; ++m) {
                const float taste = profile.empty() ? 0.0F : profile.front().stars - 3.0F;
                stars[m] = static_cast<float>(m) + (m % 2 == 0 ? taste : -taste);
            }
            return stars;
        };
        const test::FixedRecommender model(ScoreKind::Stars, FilmCount, scores);
        const Entries fan = profileOf({5.0F, 1.0F});
        const Entries friendly = profileOf({4.0F});
        const Entries foe = profileOf({1.0F, 5.0F});
        const PairTaste alike = comparePair(m_dataset, model, fan, friendly);
        QCOMPARE(alike.films, std::size_t{1});
        QVERIFY(alike.isPredicted);
        QVERIFY(std::abs(*alike.correlation - 1.0) < 1e-6);
        QVERIFY(std::abs(*comparePair(m_dataset, model, fan, foe).correlation + 1.0) < 1e-6);
        QVERIFY(!comparePair(m_dataset, model, fan, {}).correlation); // no taste
        const test::FixedRecommender ranks(ScoreKind::Rank, FilmCount, scores);
        QVERIFY(!comparePair(m_dataset, ranks, fan, foe).correlation);
    }

    void namesLovedAndDisputedFilms()
    {
        const test::FixedRecommender model(ScoreKind::Rank, std::vector<float>(FilmCount, 1.0F));
        const Entries first = profileOf({4.0F, 5.0F, 5.0F, 4.5F, 3.0F, 5.0F, 1.0F, 2.0F});
        const Entries second = profileOf({4.0F, 3.5F, 5.0F, 4.5F, 3.0F, 1.0F, 4.5F, 3.5F});
        const PairTaste taste = comparePair(m_dataset, model, first, second, 2);
        QCOMPARE(positionsOf(taste.loved), (std::vector<std::size_t>{2, 3}));
        QCOMPARE(positionsOf(taste.disputed), (std::vector<std::size_t>{5, 6}));
        QCOMPARE(taste.disputed.front(), (FilmOfBoth{MovieIndex(5), 5.0F, 1.0F}));
        const PairTaste all = comparePair(m_dataset, model, first, second, 9);
        QCOMPARE(positionsOf(all.loved), (std::vector<std::size_t>{2, 3, 0}));
        QCOMPARE(positionsOf(all.disputed), (std::vector<std::size_t>{5, 6, 1, 7}));
        const PairTaste strangers = comparePair(m_dataset, model, first, {});
        QCOMPARE(strangers.films, std::size_t{0});
        QVERIFY(strangers.loved.empty() && strangers.disputed.empty() && !strangers.correlation);
    }

private:
    const Dataset m_dataset = twelveFilms();
};

QTEST_GUILESS_MAIN(TestPairTaste)
#include "tst_pair_taste.moc"

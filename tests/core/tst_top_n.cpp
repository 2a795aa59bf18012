// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/recommend/top_n.h"
#include "tests/core/support/fixed_recommender.h"
#include "tests/core/support/print.h"
#include "tests/core/support/small_dataset.h"

#include <algorithm>

using namespace autorec;

namespace {

using Positions = std::vector<int>;

/// Every film has the same number of ratings, so that stars and rank scores order them alike.
Dataset eightFilms()
{
    const std::vector<Movie> movies{test::movieOf(1, "Alien", 1979, {"Horror", "Sci-Fi"}),
                                    test::movieOf(2, "Brazil", 1985, {"Comedy", "Sci-Fi"}),
                                    test::movieOf(3, "unknown", 1990, {"Drama"}),
                                    test::movieOf(4, "Casablanca", 1942, {"Drama", "Romance"}),
                                    test::movieOf(5, "Duel", 1971, {"Thriller"}),
                                    test::movieOf(6, "Undated", 0, {"Drama"}),
                                    test::movieOf(7, "Fargo", 1996, {"Crime", "Drama"}),
                                    test::movieOf(8, "Plain", 2001)};
    std::vector<test::Rated> ratings;
    for (std::int64_t movie = 1; movie <= 8; ++movie)
        ratings.push_back({1, movie, movie % 2 == 0 ? 4.5F : 3.0F});
    return test::datasetOf(movies, ratings);
}

const std::vector<float> Scores{3.0F, 7.0F, 6.0F, 5.0F, 3.0F, 4.5F, 0.1F, 2.0F};

Positions positionsOf(const std::vector<Recommendation>& list)
{
    Positions positions;
    for (const Recommendation& place : list)
        positions.push_back(static_cast<int>(place.movie.value()));
    return positions;
}

const std::vector<ProfileEntry> Nobody;
const std::vector<ProfileEntry> Two{{MovieIndex(1), 5.0F}, {MovieIndex(4), 1.0F}};

} // namespace

class TestTopN : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filters_data()
    {
        QTest::addColumn<ListOptions>("options");
        QTest::addColumn<Positions>("expected");
        const auto row = [](const char* name, const Positions& expected, const auto& set) {
            ListOptions options;
            set(options);
            QTest::newRow(name) << options << expected;
        };
        using Options = ListOptions&;
        row("none", {1, 3, 5, 0, 4, 7, 6}, [](Options) {});
        row("short", {1, 3}, [](Options o) { o.length = 2; });
        row("nothing wanted", {}, [](Options o) { o.length = 0; });
        row("unknown titles", {1, 2, 3, 5, 0, 4, 7, 6}, [](Options o) { o.unknownTitles = true; });
        row("genre", {3, 5, 6}, [](Options o) { o.genres.wanted = {"Drama"}; });
        row("two genres", {0, 6}, [](Options o) { o.genres.wanted = {"Crime", "Horror"}; });
        row("excluded genres", {4, 7}, [](Options o) { o.genres.excluded = {"Drama", "Sci-Fi"}; });
        row("wanted and excluded", {0},
            [](Options o) { o.genres = {{"Sci-Fi", "Drama"}, {"Comedy", "Drama"}}; });
        row("genre of no film", {}, [](Options o) { o.genres.wanted = {"Western"}; });
        row("from a year", {1, 0, 7, 6}, [](Options o) { o.firstYear = 1979; });
        row("to a year", {3, 0, 4}, [](Options o) { o.lastYear = 1979; });
        row("between years", {1, 0, 4}, [](Options o) {
            o.firstYear = 1971;
            o.lastYear = 1985;
        });
        row("excluded", {3, 5, 4, 6},
            [](Options o) { o.excluded = {MovieIndex(0), MovieIndex(1), MovieIndex(7)}; });
        row("among", {3, 5}, [](Options o) { o.among = {MovieIndex(2), MovieIndex(3), MovieIndex(5)}; });
        row("all together", {3}, [](Options o) {
            o.length = 1;
            o.genres.wanted = {"Sci-Fi", "Drama"};
            o.firstYear = 1940;
            o.lastYear = 1996;
            o.excluded = {MovieIndex(1)};
        });
    }
    void filters()
    {
        QFETCH(ListOptions, options);
        QFETCH(Positions, expected);
        for (const ScoreKind kind : {ScoreKind::Rank, ScoreKind::Stars}) {
            const test::FixedRecommender model(kind, Scores);
            QCOMPARE(positionsOf(recommend(m_dataset, model, Nobody, std::nullopt, options)), expected);
        }
    }

    void filmsOfTheProfileAreLeftOut()
    {
        const test::FixedRecommender model(ScoreKind::Rank, Scores);
        QCOMPARE(positionsOf(recommend(m_dataset, model, Two)), (Positions{3, 5, 0, 7, 6}));
    }

    void starsOnlyForStarModels()
    {
        const std::vector<Recommendation> stars =
            recommend(m_dataset, test::FixedRecommender(ScoreKind::Stars, Scores), Nobody);
        QCOMPARE(stars[0].stars, std::optional(5.0F)); // clipped from 7
        QCOMPARE(stars[2].stars, std::optional(4.5F));
        QCOMPARE(stars.back().stars, std::optional(0.5F)); // clipped from 0.1
        QVERIFY(
            std::is_sorted(stars.begin(), stars.end(), [](const Recommendation& a, const Recommendation& b) {
                return a.rankScore > b.rankScore;
            }));
        for (const Recommendation& place :
             recommend(m_dataset, test::FixedRecommender(ScoreKind::Rank, Scores), Nobody)) {
            QVERIFY(!place.stars);
            QCOMPARE(place.rankScore, Scores[place.movie.value()]);
        }
    }

    void whyHoldsOnlyWhatRaisesTheScore()
    {
        // The first film of the profile raises the scores of every second film; the other lowers all of them.
        const test::FixedRecommender model(
            ScoreKind::Rank, Scores.size(), [](Profile profile, std::optional<UserIndex>) {
                std::vector<float> scores = Scores;
                for (const ProfileEntry& entry : profile) {
                    for (std::size_t m = 0; m < scores.size(); ++m) {
                        const bool isRaised = entry.movie == MovieIndex(1);
                        scores[m] += !isRaised ? -1.0F : m % 2 == 0 ? entry.stars : 0.0F;
                    }
                }
                return scores;
            });
        const std::vector<Recommendation> list = recommend(m_dataset, model, Two);
        QCOMPARE(positionsOf(list), (Positions{0, 6, 3, 5, 7}));
        for (const Recommendation& place : list) {
            const bool isRaised = place.movie.value() % 2 == 0;
            QCOMPARE(place.why.size(), std::size_t{isRaised ? 1U : 0U});
            if (!isRaised)
                continue;
            QCOMPARE(place.why[0].movie, MovieIndex(1));
            QCOMPARE(place.why[0].stars, 5.0F);
            QVERIFY(std::abs(place.why[0].effect - 5.0F) < 1e-5F);
            QVERIFY(std::abs(place.why[0].lift - 2.5F) < 1e-5F);
        }
        ListOptions unexplained;
        unexplained.explain = false;
        for (const Recommendation& place : recommend(m_dataset, model, Two, std::nullopt, unexplained))
            QVERIFY(place.why.empty());
    }

    /// A model that takes every rating for praise, as many do.
    void whyPraisesNoRatingBelowTheMean()
    {
        const test::FixedRecommender model(
            ScoreKind::Rank, Scores.size(), [](Profile profile, std::optional<UserIndex>) {
                std::vector<float> scores = Scores;
                for (const ProfileEntry& entry : profile)
                    scores[(entry.movie.value() + 1) % scores.size()] += 10.0F - entry.stars;
                return scores;
            });
        const std::vector<ProfileEntry> profile{
            {MovieIndex(0), 1.0F}, {MovieIndex(2), 4.0F}, {MovieIndex(5), 4.5F}};
        const std::vector<Recommendation> list = recommend(m_dataset, model, profile);
        QVERIFY(std::any_of(list.begin(), list.end(), [](const auto& place) { return !place.why.empty(); }));
        for (const Recommendation& place : list) {
            for (const Contribution& reason : place.why)
                QVERIFY(reason.stars >= 4.0F);
        }
    }

    void knownUserIsHandedOn()
    {
        const test::FixedRecommender model(ScoreKind::Rank, Scores.size(),
                                           [](Profile, std::optional<UserIndex> user) {
                                               return std::vector<float>(Scores.size(), user ? 1.0F : 0.0F);
                                           });
        QCOMPARE(recommend(m_dataset, model, Nobody, UserIndex(0)).front().rankScore, 1.0F);
        QCOMPARE(recommend(m_dataset, model, Nobody).front().rankScore, 0.0F);
        QCOMPARE(positionsOf(recommend(m_dataset, model, Nobody)),
                 (Positions{0, 1, 3, 4, 5, 6, 7})); // ties in order of movie
    }

private:
    const Dataset m_dataset = eightFilms();
};

QTEST_GUILESS_MAIN(TestTopN)
#include "tst_top_n.moc"

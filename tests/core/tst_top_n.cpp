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
    const std::vector<Movie> movies{test::movieOf(1, "Alien", 1979, {"Horror", "Sci-Fi"}), test::movieOf(2, "Brazil", 1985, {"Comedy", "Sci-Fi"}),
                                    test::movieOf(3, "unknown", 1990, {"Drama"}),         test::movieOf(4, "Casablanca", 1942, {"Drama", "Romance"}),
                                    test::movieOf(5, "Duel", 1971, {"Thriller"}),         test::movieOf(6, "Undated", 0, {"Drama"}),
                                    test::movieOf(7, "Fargo", 1996, {"Crime", "Drama"}),  test::movieOf(8, "Plain", 2001)};
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
        const auto row = [](const char* name, const ListOptions& options, const Positions& expected) { QTest::newRow(name) << options << expected; };
        row("none", {}, {1, 3, 5, 0, 4, 7, 6});
        row("short", {.length = 2}, {1, 3});
        row("nothing wanted", {.length = 0}, {});
        row("unknown titles", {.unknownTitles = true}, {1, 2, 3, 5, 0, 4, 7, 6});
        row("genre", {.genres = {"Drama"}}, {3, 5, 6});
        row("two genres", {.genres = {"Crime", "Horror"}}, {0, 6});
        row("genre of no film", {.genres = {"Western"}}, {});
        row("from a year", {.firstYear = 1979}, {1, 0, 7, 6});
        row("to a year", {.lastYear = 1979}, {3, 0, 4});
        row("between years", {.firstYear = 1971, .lastYear = 1985}, {1, 0, 4});
        row("one year", {.firstYear = 1996, .lastYear = 1996}, {6});
        row("excluded", {.excluded = {MovieIndex(0), MovieIndex(1), MovieIndex(7)}}, {3, 5, 4, 6});
        row("all together", {.length = 1, .genres = {"Sci-Fi", "Drama"}, .firstYear = 1940, .lastYear = 1996, .excluded = {MovieIndex(1)}}, {3});
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
        const std::vector<Recommendation> stars = recommend(m_dataset, test::FixedRecommender(ScoreKind::Stars, Scores), Nobody);
        QCOMPARE(stars[0].stars, std::optional(5.0F)); // clipped from 7
        QCOMPARE(stars[2].stars, std::optional(4.5F));
        QCOMPARE(stars.back().stars, std::optional(0.5F)); // clipped from 0.1
        QVERIFY(std::is_sorted(stars.begin(), stars.end(),
                               [](const Recommendation& a, const Recommendation& b) { return a.rankScore > b.rankScore; }));
        for (const Recommendation& place : recommend(m_dataset, test::FixedRecommender(ScoreKind::Rank, Scores), Nobody)) {
            QVERIFY(!place.stars);
            QCOMPARE(place.rankScore, Scores[place.movie.value()]);
        }
    }

    void whyHoldsOnlyWhatRaisesTheScore()
    {
        // The first film of the profile raises every score by its stars; the other lowers it.
        const test::FixedRecommender model(ScoreKind::Rank, Scores.size(), [](Profile profile, std::optional<UserIndex>) {
            std::vector<float> scores = Scores;
            for (const ProfileEntry& entry : profile) {
                for (float& score : scores)
                    score += entry.movie == MovieIndex(1) ? entry.stars : -entry.stars;
            }
            return scores;
        });
        const std::vector<Recommendation> list = recommend(m_dataset, model, Two);
        QCOMPARE(list.size(), std::size_t{5});
        for (const Recommendation& place : list) {
            QCOMPARE(place.why.size(), std::size_t{1});
            QCOMPARE(place.why[0].movie, MovieIndex(1));
            QCOMPARE(place.why[0].stars, 5.0F);
            QVERIFY(std::abs(place.why[0].effect - 5.0F) < 1e-5F);
        }
        for (const Recommendation& place : recommend(m_dataset, model, Two, std::nullopt, {.explain = false}))
            QVERIFY(place.why.empty());
    }

    void knownUserIsHandedOn()
    {
        const test::FixedRecommender model(ScoreKind::Rank, Scores.size(), [](Profile, std::optional<UserIndex> user) {
            return std::vector<float>(Scores.size(), user ? 1.0F : 0.0F);
        });
        QCOMPARE(recommend(m_dataset, model, Nobody, UserIndex(0)).front().rankScore, 1.0F);
        QCOMPARE(recommend(m_dataset, model, Nobody).front().rankScore, 0.0F);
        QCOMPARE(positionsOf(recommend(m_dataset, model, Nobody)), (Positions{0, 1, 3, 4, 5, 6, 7})); // ties in order of movie
    }

private:
    const Dataset m_dataset = eightFilms();
};

QTEST_GUILESS_MAIN(TestTopN)
#include "tst_top_n.moc"

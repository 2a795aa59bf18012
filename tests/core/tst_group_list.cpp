// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recommend/group_list.h"
#include "tests/core/support/fixed_recommender.h"
#include "tests/core/support/print.h"
#include "tests/core/support/small_dataset.h"

using namespace autorec;

namespace {

using Positions = std::vector<int>;
using Entries = std::vector<ProfileEntry>;

constexpr std::size_t FilmCount = 18;

/// The films 0 to 5, the two that the people rated, a copy of the first, and nine that nobody wants.
Dataset eighteenFilms()
{
    std::vector<Movie> movies;
    for (std::int64_t id = 1; id <= 8; ++id)
        movies.push_back(test::movieOf(id, "Film " + std::to_string(id), 1970 + static_cast<int>(id),
                                       {id % 2 == 0 ? "Drama" : "Comedy"}));
    movies.push_back(test::movieOf(9, "Film 1", 1971, {"Comedy"}));
    for (std::int64_t id = 10; id <= static_cast<std::int64_t>(FilmCount); ++id)
        movies.push_back(test::movieOf(id, "Film " + std::to_string(id), 2000));
    std::vector<test::Rated> ratings{{1, 1, 4.0F}, {2, 1, 3.0F}};
    for (std::int64_t movie = 2; movie <= static_cast<std::int64_t>(FilmCount); ++movie)
        ratings.push_back({1, movie, 3.0F});
    return test::datasetOf(movies, ratings);
}

Positions positionsOf(const std::vector<MovieIndex>& movies)
{
    Positions positions;
    for (const MovieIndex movie : movies)
        positions.push_back(static_cast<int>(movie.value()));
    return positions;
}

/// Scores of the first nine films, and lower ones of the others.
std::vector<float> withRest(std::vector<float> scores)
{
    for (float score = -1.0F; scores.size() < FilmCount; score -= 1.0F)
        scores.push_back(score);
    return scores;
}

/// Scores people by the first film that they rated: the film 6 for one, the film 7 for the other.
test::FixedRecommender modelFor(ScoreKind kind, const std::vector<float>& first,
                                const std::vector<float>& second)
{
    return {kind, FilmCount, [=](Profile profile, std::optional<UserIndex>) {
                return profile.empty() || profile.front().movie == MovieIndex(6) ? first : second;
            }};
}

// The one loves the films 0 to 5 in that order, the other in the order 5, 3, 1, 4, 2, 0; a list has a wish of
// ln(6 ⁄ place) for each.
const std::vector<float> FirstScores = withRest({9.0F, 8.0F, 7.0F, 6.0F, 5.0F, 4.0F, 1.0F, 1.0F, 9.0F});
const std::vector<float> SecondScores =
    withRest({40.0F, 70.0F, 50.0F, 80.0F, 60.0F, 90.0F, 1.0F, 1.0F, 40.0F});
const Entries First{{MovieIndex(6), 4.0F}};
const Entries Second{{MovieIndex(7), 4.0F}};

GroupOptions optionsOf(GroupStrategy strategy)
{
    GroupOptions options;
    options.strategy = strategy;
    options.list.explain = false;
    return options;
}

} // namespace

Q_DECLARE_METATYPE(GroupStrategy)

class TestGroupList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Places of the one: 1 2 3 4 5 6, of the other: 6 3 5 2 4 1. Products: 6 6 15 8 20 6; worst: 6 3 5 4
    /// 5 6.
    void ordersByTheStrategy_data()
    {
        QTest::addColumn<GroupStrategy>("strategy");
        QTest::addColumn<Positions>("expected");
        QTest::addColumn<Positions>("turns");
        QTest::newRow("mean") << GroupStrategy::Mean << Positions{0, 1, 5, 3, 2, 4} << Positions{};
        QTest::newRow("least misery")
            << GroupStrategy::LeastMisery << Positions{1, 3, 2, 4, 0, 5} << Positions{};
        QTest::newRow("turns") << GroupStrategy::Turns << Positions{0, 5, 1, 3, 2, 4}
                               << Positions{0, 1, 0, 1, 0, 1};
    }
    void ordersByTheStrategy()
    {
        QFETCH(GroupStrategy, strategy);
        QFETCH(Positions, expected);
        QFETCH(Positions, turns);
        const test::FixedRecommender model = modelFor(ScoreKind::Rank, FirstScores, SecondScores);
        const GroupList list = recommendTogether(m_dataset, model, m_both, optionsOf(strategy));
        QCOMPARE(positionsOf(list.films), expected);
        QCOMPARE(Positions(list.chosenBy.begin(), list.chosenBy.end()), turns);
        QCOMPARE(list.forMember.size(), std::size_t{2});
        QCOMPARE(list.forMember[1].front().rankScore, SecondScores[list.films.front().value()]);
        QVERIFY(!list.forMember[0].front().stars);
    }

    void aGroupOfOneHasItsOwnOrder()
    {
        const test::FixedRecommender model = modelFor(ScoreKind::Rank, FirstScores, SecondScores);
        for (const GroupStrategy strategy :
             {GroupStrategy::Mean, GroupStrategy::LeastMisery, GroupStrategy::Turns})
            QCOMPARE(
                positionsOf(recommendTogether(m_dataset, model, {m_both + 1, 1}, optionsOf(strategy)).films),
                (Positions{5, 3, 1, 4, 2, 0, 6}));
        QVERIFY(recommendTogether(m_dataset, model, {}, {}).films.empty());
    }

    /// No film that somebody hid, rated low, is predicted to dislike, or has seen: whichever copy is meant.
    void nobodysDislikes_data()
    {
        QTest::addColumn<Entries>("rated");
        QTest::addColumn<std::vector<MovieIndex>>("hidden");
        QTest::addColumn<bool>("seenBySome");
        QTest::addColumn<Positions>("expected");
        const auto row = [](const char* name, const Entries& rated, const std::vector<MovieIndex>& hidden,
                            bool seenBySome, const Positions& expected) {
            Entries profile = rated;
            profile.push_back({MovieIndex(7), 4.0F});
            QTest::newRow(name) << profile << hidden << seenBySome << expected;
        };
        row("all", {}, {}, false, {0, 1, 2, 3, 4, 5});
        row("seen", {{MovieIndex(2), 5.0F}}, {}, false, {0, 1, 3, 4, 5});
        row("rated low", {{MovieIndex(2), 2.5F}}, {}, true, {0, 1, 3, 4, 5, 6, 7});
        row("rated middling", {{MovieIndex(2), 3.0F}}, {}, true, {0, 1, 2, 3, 4, 5, 6, 7});
        row("seen by both", {{MovieIndex(6), 5.0F}}, {}, true, {0, 1, 2, 3, 4, 5, 7});
        row("hidden", {}, {MovieIndex(1), MovieIndex(4)}, true, {0, 2, 3, 5, 6, 7});
        row("hidden copy", {}, {MovieIndex(8)}, false, {1, 2, 3, 4, 5});
        row("low copy", {{MovieIndex(0), 1.0F}}, {}, true, {1, 2, 3, 4, 5, 6, 7});
    }
    void nobodysDislikes()
    {
        QFETCH(Entries, rated);
        QFETCH(std::vector<MovieIndex>, hidden);
        QFETCH(bool, seenBySome);
        QFETCH(Positions, expected);
        const std::vector<float> same(FilmCount, 4.0F); // ties in order of movie
        const test::FixedRecommender model(ScoreKind::Stars, same);
        const GroupMember members[] = {{First, {}}, {rated, hidden}};
        GroupOptions options = optionsOf(GroupStrategy::Mean);
        options.seenBySome = seenBySome;
        options.list.lastYear = 1999;
        const GroupList list = recommendTogether(m_dataset, model, members, options);
        Positions films = positionsOf(list.films);
        std::sort(films.begin(), films.end());
        QCOMPARE(films, expected);
    }

    /// Below 60% of the scale and below one's own mean.
    void predictedDislikesAreLeftOut()
    {
        const std::vector<float> stars = withRest({4.0F, 2.9F, 3.1F, 2.2F, 3.0F, 5.0F, 4.0F, 4.0F, 4.0F});
        const std::vector<float> fine(FilmCount, 4.0F);
        const test::FixedRecommender model = modelFor(ScoreKind::Stars, fine, stars);
        const auto films = [&](float usual) {
            const Entries grumpy{{MovieIndex(7), usual}};
            const GroupMember members[] = {{First, {}}, {grumpy, {}}};
            GroupOptions options = optionsOf(GroupStrategy::Turns);
            Positions positions = positionsOf(recommendTogether(m_dataset, model, members, options).films);
            std::sort(positions.begin(), positions.end());
            return positions;
        };
        QCOMPARE(films(4.0F), (Positions{0, 2, 4, 5}));
        QCOMPARE(films(2.5F), (Positions{0, 1, 2, 4, 5}));
    }

    /// Whoever has seen a film has no wish for it; the wish of the other decides.
    void seenFilmsGoByTheOthers()
    {
        const Entries first{{MovieIndex(0), 5.0F}, {MovieIndex(6), 4.0F}};
        const test::FixedRecommender model(
            ScoreKind::Rank, FilmCount, [](Profile profile, std::optional<UserIndex>) {
                return profile.front().movie == MovieIndex(0) ? FirstScores : SecondScores;
            });
        const GroupMember members[] = {{first, {}}, {Second, {}}};
        GroupOptions options = optionsOf(GroupStrategy::LeastMisery);
        options.seenBySome = true;
        const GroupList list = recommendTogether(m_dataset, model, members, options);
        const auto place = std::find(list.films.begin(), list.films.end(), MovieIndex(0));
        QCOMPARE(place - list.films.begin(), std::ptrdiff_t{5}); // the last wish of the second
        QCOMPARE(list.given[0][static_cast<std::size_t>(place - list.films.begin())], std::optional(5.0F));
        QVERIFY(!list.given[1][static_cast<std::size_t>(place - list.films.begin())]);
    }

    void filtersAndLength()
    {
        const test::FixedRecommender model = modelFor(ScoreKind::Rank, FirstScores, SecondScores);
        GroupOptions options = optionsOf(GroupStrategy::Turns);
        options.list.genres.wanted = {"Drama"};
        QCOMPARE(positionsOf(recommendTogether(m_dataset, model, m_both, options).films),
                 (Positions{1, 5, 3}));
        options.list.length = 2;
        QCOMPARE(positionsOf(recommendTogether(m_dataset, model, m_both, options).films), (Positions{1, 5}));
        options.list.length = 0;
        QVERIFY(recommendTogether(m_dataset, model, m_both, options).films.empty());
    }

    /// Everybody's reasons are those of a list of their own.
    void reasonsAreEachMembersOwn()
    {
        const test::FixedRecommender model(ScoreKind::Rank, FilmCount,
                                           [](Profile profile, std::optional<UserIndex>) {
                                               std::vector<float> scores = FirstScores;
                                               for (const ProfileEntry& entry : profile)
                                                   scores[entry.movie.value() - 5] += entry.stars;
                                               return scores;
                                           });
        GroupOptions options = optionsOf(GroupStrategy::Mean);
        options.list.explain = true;
        const GroupList list = recommendTogether(m_dataset, model, m_both, options);
        for (std::size_t place = 0; place < list.films.size(); ++place) {
            const auto film = list.films[place];
            QCOMPARE(list.forMember[0][place].why.size(), std::size_t{film == MovieIndex(1) ? 1U : 0U});
            QCOMPARE(list.forMember[1][place].why.size(), std::size_t{film == MovieIndex(2) ? 1U : 0U});
        }
    }

private:
    const Dataset m_dataset = eighteenFilms();
    const GroupMember m_both[2] = {{First, {}}, {Second, {}}};
};

QTEST_GUILESS_MAIN(TestGroupList)
#include "tst_group_list.moc"

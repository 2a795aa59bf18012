// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recommend/shelves.h"
#include "tests/core/support/fixed_recommender.h"
#include "tests/core/support/print.h"
#include "tests/core/support/small_dataset.h"

#include <algorithm>
#include <numeric>
#include <set>

using namespace autorec;

namespace {

using Positions = std::vector<int>;

constexpr int Films = 24;

/// Film k, from 0: of 1960 + k; dramas at even k, westerns at k divisible by 3; k % 6 + 1 ratings.
Dataset twoDozenFilms()
{
    std::vector<Movie> movies;
    std::vector<test::Rated> ratings;
    for (int k = 0; k < Films; ++k) {
        std::vector<std::string> genres;
        if (k % 3 == 0)
            genres.emplace_back("Western");
        if (k % 2 == 0)
            genres.emplace_back("Drama");
        movies.push_back(
            test::movieOf(k + 1, k == 23 ? "unknown" : "Film " + std::to_string(k), 1960 + k, genres));
        for (int user = 1; user <= k % 6 + 1; ++user)
            ratings.push_back({user, k + 1, user % 2 == 0 ? 4.0F : 5.0F});
    }
    ratings.push_back({7, 1, 0.5F});
    return test::datasetOf(movies, ratings);
}

Positions positionsOf(const std::vector<Recommendation>& films)
{
    Positions positions;
    for (const Recommendation& film : films)
        positions.push_back(static_cast<int>(film.movie.value()));
    return positions;
}

std::vector<MovieIndex> moviesAt(const Positions& positions)
{
    std::vector<MovieIndex> movies;
    for (const int position : positions)
        movies.emplace_back(static_cast<std::size_t>(position));
    return movies;
}

/// Scores fall from 5 by film.
std::vector<float> fallingScores()
{
    std::vector<float> scores;
    for (int k = 0; k < Films; ++k)
        scores.push_back(5.0F - 0.1F * static_cast<float>(k));
    return scores;
}

const std::vector<ProfileEntry> Nobody;
const std::vector<ProfileEntry> Rated{{MovieIndex(0), 5.0F}, {MovieIndex(1), 1.0F}};

/// Says how likely stars are.
class SureRecommender : public test::FixedRecommender
{
public:
    using FixedRecommender::FixedRecommender;
    std::vector<std::optional<StarDistribution>> starDistributions(Profile, std::optional<UserIndex>,
                                                                   std::span<const MovieIndex> movies,
                                                                   const RatingScale&) const override
    {
        return {movies.size(), StarDistribution{{3.0F, 5.0F}, {0.5F, 0.5F}}};
    }
};

} // namespace

class TestShelves : public QObject
{
    Q_OBJECT

private:
    Shelves arranged(const ShelfSources& sources, const ShelfOptions& options = {.length = 4},
                     Profile profile = Rated, ScoreKind kind = ScoreKind::Rank) const
    {
        const SureRecommender model(kind, fallingScores());
        return arrangeShelves(m_dataset, model, profile, {fallingScores(), fallingScores()}, sources,
                              options);
    }

private Q_SLOTS:
    void shelvesFollowEachOtherBestFilmsFirst()
    {
        const Shelves made = arranged({.loved = {{Rated.front(), moviesAt({20, 7, 2, 9, 8})}},
                                       .watchlist = moviesAt({22, 3, 21}),
                                       .excluded = moviesAt({4}),
                                       .fewRatings = 100});
        QCOMPARE(positionsOf(made.pick), Positions{2});
        QCOMPARE(made.shelves.size(), std::size_t{4});
        QCOMPARE(made.shelves[0].kind, ShelfKind::TopPicks);
        QCOMPARE(positionsOf(made.shelves[0].films), (Positions{3, 5, 6, 7}));
        QVERIFY(made.shelves[0].among.empty());
        QCOMPARE(made.shelves[1].kind, ShelfKind::BecauseLoved);
        QCOMPARE(made.shelves[1].loved, Rated.front());
        QCOMPARE(positionsOf(made.shelves[1].films), (Positions{8, 9, 20}));
        QCOMPARE(made.shelves[1].among, moviesAt({2, 7, 8, 9, 20}));
        QCOMPARE(made.shelves[2].kind, ShelfKind::HiddenGems);
        QCOMPARE(positionsOf(made.shelves[2].films), (Positions{10, 11, 16, 17})); // five ratings or six
        QCOMPARE(made.shelves[3].kind, ShelfKind::Watchlist);
        QCOMPARE(positionsOf(made.shelves[3].films), (Positions{21, 22}));
        QCOMPARE(made.shelves[3].among, moviesAt({3, 21, 22}));
    }

    void noFilmStandsTwice()
    {
        std::vector<ProfileEntry> rated;
        for (std::size_t k = 0; k < 7; ++k)
            rated.push_back({MovieIndex(k), k % 3 == 0 ? 5.0F : 2.0F});
        const Shelves made = arranged({.loved = {{rated[0], moviesAt({6, 7, 8, 9, 10, 11, 12})},
                                                 {rated[3], moviesAt({9, 10, 11, 12, 13, 14, 0, 3})}},
                                       .watchlist = moviesAt({6, 9, 12, 15, 18}),
                                       .excluded = {},
                                       .fewRatings = 100},
                                      {.length = 3, .fewestFilms = 1, .gemRatings = 1}, rated);
        std::set<MovieIndex> seen{made.pick.front().movie};
        for (const Shelf& shelf : made.shelves) {
            QVERIFY(!shelf.films.empty() && shelf.films.size() <= 3);
            QVERIFY(std::is_sorted(shelf.films.begin(), shelf.films.end(),
                                   [](const auto& a, const auto& b) { return a.rankScore > b.rankScore; }));
            for (const Recommendation& film : shelf.films) {
                QVERIFY(seen.insert(film.movie).second);
                QVERIFY(film.movie.value() >= rated.size());
                QVERIFY(film.movie != MovieIndex(23)); // its title is unknown
            }
        }
        QCOMPARE(made.shelves.back().kind, ShelfKind::Genre);
        QCOMPARE(made.shelves.back().genre, std::string("Western"));
    }

    void copiesAreOneFilm()
    {
        std::vector<Movie> movies;
        std::vector<test::Rated> ratings;
        for (int k = 0; k < 8; ++k) {
            movies.push_back(test::movieOf(k + 1, "Film " + std::to_string(k / 2), 1990));
            ratings.push_back({1, k + 1, 4.0F});
        }
        const Dataset twins = test::datasetOf(movies, ratings);
        const std::vector<float> scores{8, 7, 6, 5, 4, 3, 2, 1};
        const std::vector<ProfileEntry> rated{{MovieIndex(1), 5.0F}};
        const Shelves made = arrangeShelves(
            twins, test::FixedRecommender(ScoreKind::Rank, scores), rated, {scores, scores},
            {.loved = {}, .watchlist = moviesAt({3, 7}), .excluded = {}, .fewRatings = 0}, {.length = 1});
        QCOMPARE(positionsOf(made.pick), Positions{2});
        QCOMPARE(positionsOf(made.shelves.front().films), Positions{4});
        QCOMPARE(positionsOf(made.shelves.back().films), Positions{7});
        QCOMPARE(made.shelves.size(), std::size_t{2});
    }

    void emptyShelvesAreLeftOut()
    {
        const Shelves none = arranged({.loved = {{Rated.front(), moviesAt({0, 1})}, {Rated.front(), {}}},
                                       .watchlist = moviesAt({0}),
                                       .excluded = {},
                                       .fewRatings = 0});
        QCOMPARE(none.shelves.size(), std::size_t{1});
        QCOMPARE(none.shelves.front().kind, ShelfKind::TopPicks);
        Positions all(Films);
        std::iota(all.begin(), all.end(), 0);
        const Shelves nothing = arranged({.loved = {}, .watchlist = {}, .excluded = moviesAt(all)});
        QVERIFY(nothing.pick.empty() && nothing.shelves.empty());
        const Shelves newcomer = arranged({}, {.length = 4}, Nobody);
        QCOMPARE(positionsOf(newcomer.pick), Positions{0});
        QCOMPARE(newcomer.shelves.size(), std::size_t{1});
    }

    void gemsHaveFewRatingsAndManyStars()
    {
        const ShelfSources sources{.loved = {}, .watchlist = {}, .excluded = {}, .fewRatings = 3};
        const ShelfOptions options{.length = 30, .fewestFilms = 1, .gemRatings = 2};
        const std::vector<ProfileEntry> rated{{MovieIndex(0), 4.0F}, {MovieIndex(1), 4.0F}};
        // All films that are left are on the first shelf, so that it has to be short.
        const Shelves made =
            arranged(sources, {.length = 5, .fewestFilms = 1, .gemRatings = 2}, rated, ScoreKind::Stars);
        const auto gems = std::find_if(made.shelves.begin(), made.shelves.end(), [](const Shelf& shelf) {
            return shelf.kind == ShelfKind::HiddenGems;
        });
        QVERIFY(gems != made.shelves.end());
        QCOMPARE(positionsOf(gems->films), (Positions{8})); // 13 and beyond are predicted fewer than 4 stars
        QCOMPARE(arranged(sources, options, rated, ScoreKind::Stars).shelves.size(), std::size_t{1});
    }

    void starsComeWithHowLikelyTheyAre()
    {
        Shelves made =
            arranged({.loved = {}, .watchlist = moviesAt({20})}, {.length = 2}, Rated, ScoreKind::Stars);
        for (const Shelf& shelf : made.shelves) {
            for (const Recommendation& film : shelf.films) {
                QCOMPARE(film.stars, std::optional(fallingScores()[film.movie.value()]));
                QCOMPARE(film.distribution->deviation(), 1.0F);
            }
        }
        forgetStars(made);
        QVERIFY(!made.pick.front().stars && !made.pick.front().distribution);
        QVERIFY(!made.shelves.back().films.front().stars);
    }

    void lovedFilmsAreTheBestRatedOfDifferentKinds()
    {
        std::vector<ProfileEntry> rated;
        for (const auto& [position, stars] : {std::pair(0, 4.5F), std::pair(2, 5.0F), std::pair(3, 5.0F),
                                              std::pair(4, 5.0F), std::pair(5, 2.0F), std::pair(9, 4.0F)})
            rated.push_back({MovieIndex(static_cast<std::size_t>(position)), stars});
        Positions loved;
        for (const ProfileEntry& entry : lovedFilms(m_dataset, rated, 3))
            loved.push_back(static_cast<int>(entry.movie.value()));
        // Film 4 has more ratings than 3 and 2; 2 is a drama as 4 is, and comes last.
        QCOMPARE(loved, (Positions{4, 3, 2}));
        QVERIFY(lovedFilms(m_dataset, Nobody, 3).empty());
        const std::vector<ProfileEntry> same{{MovieIndex(0), 5.0F}, {MovieIndex(1), 5.0F}};
        QVERIFY(lovedFilms(m_dataset, same, 3).empty()); // nothing is loved more than anything else
    }

    void favouritesNeedThreeFilms()
    {
        const std::vector<ProfileEntry> two{
            {MovieIndex(0), 5.0F}, {MovieIndex(1), 1.0F}, {MovieIndex(3), 5.0F}};
        QCOMPARE(favouriteGenre(m_dataset, two), std::string());
        QCOMPARE(favouriteDecade(m_dataset, two), 0);
        std::vector<ProfileEntry> more;
        for (std::size_t k = 0; k < 14; ++k)
            more.push_back({MovieIndex(k), k % 3 == 0 || k >= 10 ? 5.0F : 3.0F});
        QCOMPARE(favouriteGenre(m_dataset, more), std::string("Western"));
        QCOMPARE(favouriteDecade(m_dataset, more), 1970);
    }

    void fewRatingsIsWhereTheTailBegins()
    {
        QCOMPARE(fewRatingsOf(std::vector<std::size_t>{60, 20, 10, 5, 5}), std::size_t{10});
        QCOMPARE(fewRatingsOf(std::vector<std::size_t>{}), std::size_t{0});
        QCOMPARE(fewRatingsOf(std::vector<std::size_t>{3}), std::size_t{0});
    }

private:
    const Dataset m_dataset = twoDozenFilms();
};

QTEST_GUILESS_MAIN(TestShelves)
#include "tst_shelves.moc"

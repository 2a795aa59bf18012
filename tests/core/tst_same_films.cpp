// SPDX-License-Identifier: GPL-3.0-or-later
// A film that a data set lists more than once is one film in lists, exclusion and similar films.

#include "core/data/open_dataset.h"
#include "core/recommend/similar.h"
#include "core/recommend/taste_space.h"
#include "core/recommend/top_n.h"
#include "tests/core/support/errors.h"
#include "tests/core/support/files.h"
#include "tests/core/support/fixed_recommender.h"
#include "tests/core/support/print.h"
#include "tests/core/support/small_dataset.h"

#include <algorithm>

using namespace autorec;

namespace {

using Groups = std::vector<std::vector<int>>;

Movie filmOf(const char* title, int year, const char* imdb = "", const char* tmdb = "")
{
    Movie movie;
    movie.title = title;
    movie.year = year;
    movie.imdbId = imdb;
    movie.tmdbId = tmdb;
    return movie;
}

Groups positionsOf(const SameFilms& films)
{
    Groups all;
    for (const std::vector<MovieIndex>& group : films.groups()) {
        all.emplace_back();
        for (const MovieIndex movie : group)
            all.back().push_back(static_cast<int>(movie.value()));
    }
    return all;
}

/// Alien stands twice, at positions 0 and 3.
Dataset withAlienTwice()
{
    const std::vector<Movie> movies{
        test::movieOf(1, "Alien", 1979, {"Horror"}), test::movieOf(2, "Brazil", 1985, {"Comedy"}),
        test::movieOf(3, "Duel", 1971, {"Thriller"}), test::movieOf(4, "Alien", 1979, {"Horror"}),
        test::movieOf(5, "Fargo", 1996, {"Crime"})};
    std::vector<test::Rated> ratings;
    for (std::int64_t movie = 1; movie <= 5; ++movie)
        ratings.push_back({1, movie, 4.0F});
    ratings.push_back({2, 4, 5.0F});
    return test::datasetOf(movies, ratings);
}

std::vector<int> listOf(const Dataset& dataset, const std::vector<float>& scores,
                        const std::vector<ProfileEntry>& profile, const ListOptions& options = {})
{
    std::vector<int> positions;
    for (const Recommendation& place :
         recommend(dataset, test::FixedRecommender(ScoreKind::Rank, scores), profile, std::nullopt, options))
        positions.push_back(static_cast<int>(place.movie.value()));
    return positions;
}

} // namespace

class TestSameFilms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groups_data()
    {
        QTest::addColumn<std::vector<Movie>>("movies");
        QTest::addColumn<Groups>("expected");
        const auto row = [](const char* name, const std::vector<Movie>& movies, const Groups& expected) {
            QTest::newRow(name) << movies << expected;
        };
        row("title and year", {filmOf("Emma", 1996), filmOf("Up", 2009), filmOf("Emma", 1996)}, {{0, 2}});
        row("other years", {filmOf("Emma", 1996), filmOf("Emma", 2020)}, {});
        row("no years", {filmOf("Emma", 0), filmOf("Emma", 0)}, {});
        row("unknown", {filmOf("unknown", 1996), filmOf("unknown", 1996)}, {});
        row("IMDb", {filmOf("A", 1, "tt1"), filmOf("B", 2, "tt1")}, {{0, 1}});
        row("TMDB", {filmOf("A", 1, "tt1", "5"), filmOf("B", 2, "tt2", "5")}, {{0, 1}});
        row("two films of a title and year, by both ids",
            {filmOf("Emma", 1996, "tt0116191", "3573"), filmOf("Emma", 1996, "tt0118308", "12254")}, {});
        row("one of the ids is the same",
            {filmOf("Confessions", 2002, "tt0290538", "4912"),
             filmOf("Confessions", 2002, "tt0270288", "4912")},
            {{0, 1}});
        row("one of the ids is missing",
            {filmOf("Eros", 2004, "tt0377059", ""), filmOf("Eros", 2004, "tt0343663", "39850")}, {{0, 1}});
        row("chains",
            {filmOf("A", 1, "tt1"), filmOf("B", 2, "tt1", "7"), filmOf("C", 3, "", "7"), filmOf("D", 4)},
            {{0, 1, 2}});
        row("two groups", {filmOf("A", 1), filmOf("B", 2), filmOf("B", 2), filmOf("A", 1), filmOf("A", 1)},
            {{1, 2}, {0, 3, 4}});
    }
    void groups()
    {
        QFETCH(std::vector<Movie>, movies);
        QFETCH(Groups, expected);
        const SameFilms films(movies);
        QCOMPARE(positionsOf(films), expected);
        std::size_t surplus = 0;
        for (const std::vector<int>& group : expected) {
            surplus += group.size() - 1;
            for (const int a : group) {
                for (const int b : group)
                    QVERIFY(films.areSame(MovieIndex(static_cast<std::size_t>(a)),
                                          MovieIndex(static_cast<std::size_t>(b))));
            }
        }
        QCOMPARE(films.surplus(), surplus);
        QCOMPARE(films.note(movies).empty(), expected.empty());
    }

    void lists_data()
    {
        QTest::addColumn<std::vector<ProfileEntry>>("profile");
        QTest::addColumn<std::vector<int>>("excluded");
        QTest::addColumn<int>("length");
        QTest::addColumn<std::vector<int>>("expected");
        using Entries = std::vector<ProfileEntry>;
        using Positions = std::vector<int>;
        QTest::newRow("the better copy once") << Entries{} << Positions{} << 10 << Positions{3, 4, 1, 2};
        QTest::newRow("short") << Entries{} << Positions{} << 2 << Positions{3, 4};
        QTest::newRow("either copy rated")
            << Entries{{MovieIndex(0), 5.0F}} << Positions{} << 10 << Positions{4, 1, 2};
        QTest::newRow("the other copy rated")
            << Entries{{MovieIndex(3), 5.0F}} << Positions{} << 2 << Positions{4, 1};
        QTest::newRow("a copy excluded") << Entries{} << Positions{0} << 10 << Positions{4, 1, 2};
    }
    void lists()
    {
        QFETCH(std::vector<ProfileEntry>, profile);
        QFETCH(std::vector<int>, excluded);
        QFETCH(int, length);
        QFETCH(std::vector<int>, expected);
        ListOptions options;
        options.length = static_cast<std::size_t>(length);
        for (const int movie : excluded)
            options.excluded.emplace_back(static_cast<std::size_t>(movie));
        QCOMPARE(listOf(withAlienTwice(), {4.5F, 3.0F, 2.0F, 4.8F, 4.0F}, profile, options), expected);
    }

    void bestKnown()
    {
        const Dataset dataset = withAlienTwice();
        const std::vector<float> scores(5, 3.0F);
        const std::vector<MovieIndex> films =
            bestKnownFilms(dataset, test::FixedRecommender(ScoreKind::Rank, scores), 4);
        QCOMPARE(films, (std::vector{MovieIndex(3), MovieIndex(1), MovieIndex(2), MovieIndex(4)}));
    }

    void partsShareTheAnswer()
    {
        const Dataset dataset = withAlienTwice();
        const Dataset part = dataset.withRatings(dataset.ratings());
        QCOMPARE(&part.sameFilms(), &dataset.sameFilms());
    }

    void reportNamesThem()
    {
        const test::Folder folder;
        folder.write("u.data", "1\t1\t5\t1\n1\t2\t4\t2\n2\t3\t3\t3\n");
        folder.write("u.item",
                     "1|Chasing Amy (1997)||||0|1\n2|Up (2009)||||0|1\n3|Chasing Amy (1997)||||0|1\n");
        const OpenedDataset opened = openDataset(folder.path());
        QCOMPARE(opened.dataset.ratingCount(), std::size_t{3});
        QCOMPARE(opened.dataset.movieCount(), std::size_t{3});
        QVERIFY(
            std::any_of(opened.report.notes.begin(), opened.report.notes.end(), [](const std::string& note) {
                return test::contains(note, "1 film is listed more than once: Chasing Amy (1997)");
            }));
    }
};

QTEST_GUILESS_MAIN(TestSameFilms)
#include "tst_same_films.moc"

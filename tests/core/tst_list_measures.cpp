// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/list_measures.h"
#include "tests/core/support/small_dataset.h"

#include <QtTest>

#include <cmath>

using namespace autorec;

namespace {

bool isExact(double computed, double expected)
{
    return std::abs(computed - expected) <= 1e-12;
}

/// Movie m has 4 − m ratings, by the first users of four.
RatingMatrix fourToOne()
{
    std::vector<test::Rated> ratings;
    for (std::int64_t movie = 0; movie < 4; ++movie) {
        for (std::int64_t user = 0; user < 4 - movie; ++user)
            ratings.push_back({user, movie, 3.0F});
    }
    return test::matrixOf(ratings, 4, 5);
}

} // namespace

class TestListMeasures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void distanceIsOfGenres()
    {
        const GenreSets genres({test::movieOf(0, "A", 0, {"Horror", "Comedy"}),
                                test::movieOf(1, "B", 0, {"Comedy", "Horror"}),
                                test::movieOf(2, "C", 0, {"Comedy", "Drama"}),
                                test::movieOf(3, "D", 0, {"War"}), test::movieOf(4, "E")});
        const MovieIndex a(0);
        const MovieIndex b(1);
        const MovieIndex c(2);
        const MovieIndex d(3);
        const MovieIndex e(4);
        QVERIFY(isExact(*genres.distance(a, b), 0.0));
        QVERIFY(isExact(*genres.distance(a, c), 2.0 / 3.0));
        QVERIFY(isExact(*genres.distance(a, d), 1.0));
        QVERIFY(!genres.distance(a, e) && !genres.distance(e, e));
        // Pairs: 0, 2/3, 2/3; the movie without genres is in none.
        QVERIFY(isExact(*genres.diversity(std::vector{a, b, c, e}), 4.0 / 9.0));
        QVERIFY(!genres.diversity(std::vector{a}) && !genres.diversity(std::vector{a, e}));
    }

    void measuresOfListsByHand()
    {
        // 10 ratings; the first two movies have 7 of them, the first three 9.
        const ListMeasures measures = measureLists(std::vector<std::size_t>{2, 0, 0, 1, 1}, fourToOne());
        QVERIFY(isExact(measures.coverage, 3.0 / 5.0));
        QVERIFY(isExact(measures.popularity, (2.0 * std::log(5.0) + std::log(2.0)) / 4.0));
        QVERIFY(isExact(measures.novelty, (0.0 + 0.0 + 2.0 + 2.0) / 4.0));
        QVERIFY(isExact(measures.tail, 2.0 / 4.0));
        // Sorted 0 0 1 1 2 with weights −4 −2 0 2 4.
        QVERIFY(isExact(measures.gini, 10.0 / 20.0));
    }

    void giniIsZeroWhereAllAreListedAlike()
    {
        QVERIFY(isExact(measureLists(std::vector<std::size_t>{3, 3, 3, 3, 3}, fourToOne()).gini, 0.0));
        QVERIFY(isExact(measureLists(std::vector<std::size_t>{0, 0, 0, 0, 7}, fourToOne()).gini, 0.8));
    }
};

QTEST_GUILESS_MAIN(TestListMeasures)
#include "tst_list_measures.moc"

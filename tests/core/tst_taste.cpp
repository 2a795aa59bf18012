// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/recommend/taste.h"
#include "tests/core/support/small_dataset.h"

#include <QTest>

#include <cmath>

using namespace autorec;
using namespace autorec::test;

namespace {

bool near(double a, double b)
{
    return std::abs(a - b) < 1e-6;
}

/// Averages: Alien 4, Airplane! 3, Heat 2; nobody rated Metropolis. The scale is one to five stars.
Dataset films()
{
    return datasetOf(
        {movieOf(1, "Alien", 1979, {"Horror", "Sci-Fi"}), movieOf(2, "Airplane!", 1980, {"Comedy"}),
         movieOf(3, "Heat", 1995, {"Crime"}), movieOf(4, "Metropolis", 1927, {"Sci-Fi"})},
        {{1, 1, 5}, {2, 1, 3}, {1, 2, 3}, {2, 2, 3}, {3, 2, 3}, {1, 3, 1}, {2, 3, 3}, {3, 3, 2}});
}

std::vector<ProfileEntry> person(const std::vector<float>& stars)
{
    std::vector<ProfileEntry> profile;
    for (const float given : stars)
        profile.push_back({MovieIndex(profile.size()), given});
    return profile;
}

} // namespace

class TestTaste : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Differences +1, −1 and +2, in the mean 2/3.
    void matchesTheHandComputedExample()
    {
        const TasteSummary taste = summariseTaste(films(), person({5, 2, 4}));
        QCOMPARE(taste.films, std::size_t{3});
        QVERIFY(near(taste.mean, 11.0 / 3.0));
        QVERIFY(near(taste.crowdMean, 3.0));
        QCOMPARE(taste.genres.size(), std::size_t{4});
        QCOMPARE(taste.genres[0].genre, std::string("Crime"));
        QVERIFY(near(taste.genres[0].leaning, (2.0 - 2.0 / 3.0) / 14.0));
        QCOMPARE(taste.genres[1].genre, std::string("Horror"));
        QVERIFY(near(taste.genres[1].leaning, (1.0 - 2.0 / 3.0) / 14.0));
        QCOMPARE(taste.genres[3].genre, std::string("Comedy"));
        QVERIFY(near(taste.genres[3].leaning, (-1.0 - 2.0 / 3.0) / 14.0));
        QVERIFY(near(taste.genres[3].mean, 2.0) && near(taste.genres[3].crowdMean, 3.0));
    }

    void decadesComeInOrder()
    {
        const TasteSummary taste = summariseTaste(films(), person({5, 2, 4}));
        QCOMPARE(taste.decades.size(), std::size_t{3});
        QCOMPARE(taste.decades[0].decade, 1970);
        QCOMPARE(taste.decades[1].decade, 1980);
        QCOMPARE(taste.decades[2].decade, 1990);
        QVERIFY(near(taste.decades[1].leaning, (-1.0 - 2.0 / 3.0) / 14.0));
    }

    void moreFilmsAreShrunkLess()
    {
        const Dataset dataset = datasetOf({movieOf(1, "A", 1990, {"Drama"}), movieOf(2, "B", 1990, {"Drama"}),
                                           movieOf(3, "C", 1990, {"War"})},
                                          {{1, 1, 3}, {1, 2, 3}, {1, 3, 3}, {2, 1, 5}, {2, 2, 1}, {2, 3, 3}});
        const TasteSummary taste = summariseTaste(dataset, person({5, 3, 3}));
        QCOMPARE(taste.genres[0].films, std::size_t{2}); // differences +1, +1 and 0
        QVERIFY(near(taste.genres[0].leaning, (1.0 - 2.0 / 3.0) * 2.0 / 15.0));
        QVERIFY(near(taste.genres[1].leaning, (0.0 - 2.0 / 3.0) / 14.0));
    }

    void everyFilmCountsTheSameInTheShares()
    {
        const TasteSummary taste = summariseTaste(films(), person({5, 2, 4}));
        const std::vector<double> own{0, 1 / 3.0, 0, 1 / 3.0, 1 / 3.0};
        const std::vector<double> crowd{1 / 9.0, 1 / 9.0, 1 / 6.0 + 1 / 3.0 + 1 / 9.0, 0, 1 / 6.0};
        for (std::size_t level = 0; level < 5; ++level) {
            QVERIFY(near(taste.shares[level], own[level]));
            QVERIFY(near(taste.crowdShares[level], crowd[level]));
        }
    }

    /// |d| · c ⁄ (c + 10): Heat 2 · 3/13, Airplane! 1 · 3/13, Alien 1 · 2/12.
    void unusualRatingsComeFurthestFirst()
    {
        const TasteSummary taste = summariseTaste(films(), person({5, 2, 4}), 2);
        QCOMPARE(taste.unusual.size(), std::size_t{2});
        QCOMPARE(taste.unusual[0].movie, MovieIndex(2));
        QCOMPARE(taste.unusual[0].stars, 4.0F);
        QVERIFY(near(taste.unusual[0].crowdMean, 2.0));
        QCOMPARE(taste.unusual[0].crowdRatings, std::size_t{3});
        QCOMPARE(taste.unusual[1].movie, MovieIndex(1));
    }

    void filmsThatNobodyRatedTellNothing()
    {
        QCOMPARE(summariseTaste(films(), person({5, 2, 4, 1})).films, std::size_t{3});
        const TasteSummary nothing = summariseTaste(films(), {});
        QCOMPARE(nothing.films, std::size_t{0});
        QVERIFY(nothing.genres.empty() && nothing.unusual.empty());
        QCOMPARE(nothing.shares.size(), std::size_t{5});
    }
};

QTEST_APPLESS_MAIN(TestTaste)
#include "tst_taste.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/data/dataset_builder.h"
#include "core/data/statistics.h"
#include "tests/core/support/print.h"
#include "tests/core/support/small_dataset.h"

#include <algorithm>

using namespace autorec;

namespace {

OpenedDataset built(const std::vector<test::Rated>& ratings)
{
    DatasetBuilder builder("test");
    for (const test::Rated& rated : ratings)
        builder.addRating(rated.user, rated.movie, rated.stars, rated.time);
    return std::move(builder).build();
}

std::vector<test::Rated> someRatings()
{
    std::vector<test::Rated> ratings;
    for (const RatingEntry& entry : test::smallDataset({.users = 20, .movies = 15}).ratings().entries())
        ratings.push_back({entry.user.value() * 10 - 50, entry.movie.value() + 100, entry.stars, entry.time});
    return ratings;
}

} // namespace

class TestDatasetBuilder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void latestOfDuplicatesWins_data()
    {
        QTest::addColumn<bool>("latestFirst");
        QTest::newRow("latest first") << true;
        QTest::newRow("latest last") << false;
    }
    void latestOfDuplicatesWins()
    {
        QFETCH(bool, latestFirst);
        std::vector<test::Rated> ratings{
            {1, 1, 5.0F, 300}, {1, 1, 2.0F, 200}, {1, 1, 1.0F, 100}, {1, 2, 3.0F, 50}, {2, 1, 4.0F, 90}};
        if (!latestFirst)
            std::reverse(ratings.begin(), ratings.end());
        const OpenedDataset opened = built(ratings);
        QCOMPARE(opened.report.duplicateRatings, std::size_t{2});
        QCOMPARE(opened.dataset.ratingCount(), std::size_t{3});
        QCOMPARE(opened.dataset.ratings().byUser(UserIndex(0)).stars(0), 5.0F);
        QCOMPARE(opened.dataset.ratings().times(UserIndex(0))[0], 300U);
    }

    /// Without times the later line is taken for the later rating.
    void laterLineWinsWithoutTimes()
    {
        const OpenedDataset opened = built({{1, 1, 5.0F}, {1, 1, 2.0F}});
        QCOMPARE(opened.report.duplicateRatings, std::size_t{1});
        QCOMPARE(opened.dataset.ratings().byUser(UserIndex(0)).stars(0), 2.0F);
    }

    void orderOfLinesDoesNotMatter()
    {
        const std::vector<test::Rated> ratings = someRatings();
        const Dataset straight = built(ratings).dataset;
        for (std::uint64_t seed = 1; seed <= 5; ++seed) {
            std::vector<test::Rated> shuffled;
            for (const std::uint32_t position :
                 shuffledIndices(ratings.size(), RandomStream(seed, RandomPurpose::Sampling)))
                shuffled.push_back(ratings[position]);
            const Dataset other = built(shuffled).dataset;
            QCOMPARE(other.fingerprint(), straight.fingerprint());
            QCOMPARE(other.catalogueFingerprint(), straight.catalogueFingerprint());
            QCOMPARE(other.usersFingerprint(), straight.usersFingerprint());
        }
    }

    void anyChangeChangesTheFingerprint()
    {
        const std::vector<test::Rated> ratings = someRatings();
        const std::string fingerprint = built(ratings).dataset.fingerprint();
        QCOMPARE(fingerprint.size(), std::size_t{16});
        std::vector<test::Rated> changed = ratings;
        changed[7].stars = changed[7].stars == 4.0F ? 3.0F : 4.0F;
        QVERIFY(built(changed).dataset.fingerprint() != fingerprint);
        changed = ratings;
        ++changed[7].time;
        QVERIFY(built(changed).dataset.fingerprint() != fingerprint);
        changed = ratings;
        changed.pop_back();
        QVERIFY(built(changed).dataset.fingerprint() != fingerprint);
        changed = ratings;
        changed.push_back({9999, ratings.front().movie, 3.0F});
        QVERIFY(built(changed).dataset.fingerprint() != fingerprint);
        QCOMPARE(built(changed).dataset.catalogueFingerprint(),
                 built(ratings).dataset.catalogueFingerprint());
        QVERIFY(built(changed).dataset.usersFingerprint() != built(ratings).dataset.usersFingerprint());
    }

    void positionsAreInOrderOfId()
    {
        const Dataset dataset = built(someRatings()).dataset;
        for (std::size_t m = 0; m < dataset.movieCount(); ++m)
            QVERIFY(m == 0 || dataset.movies()[m - 1].id < dataset.movies()[m].id);
        for (std::size_t m = 0; m < dataset.movieCount(); ++m)
            QCOMPARE(dataset.findMovie(dataset.movies()[m].id), std::optional(MovieIndex(m)));
        for (std::size_t u = 0; u < dataset.userCount(); ++u) {
            QCOMPARE(dataset.findUser(dataset.userId(UserIndex(u))), std::optional(UserIndex(u)));
            QVERIFY(u == 0 || dataset.userId(UserIndex(u - 1)) < dataset.userId(UserIndex(u)));
        }
        QVERIFY(!dataset.findMovie(-1) && !dataset.findUser(123456));
    }

    void unlistedMoviesGetAName()
    {
        DatasetBuilder builder("test");
        builder.addRating(1, 77, 4.0F, 0);
        builder.addRating(1, 5, 4.0F, 0);
        builder.addMovie(test::movieOf(5, "Listed", 1990, {"Drama"}));
        builder.addMovie(test::movieOf(6, "Never Rated"));
        const Dataset dataset = std::move(builder).build().dataset;
        QCOMPARE(dataset.movieCount(), std::size_t{3});
        QCOMPARE(dataset.ratedMovieCount(), std::size_t{2});
        QCOMPARE(dataset.movies()[0].title, std::string("Listed"));
        QCOMPARE(dataset.movies()[1].title, std::string("Never Rated"));
        QCOMPARE(dataset.movies()[2].title, std::string("Movie 77"));
        QCOMPARE(dataset.movies()[2].id, std::int64_t{77});
        QCOMPARE(dataset.density(), 1.0);
    }

    void reportsTheRangeOfTimes()
    {
        const OpenedDataset timed = built({{1, 1, 4.0F, 500}, {1, 2, 4.0F, 0}, {2, 1, 4.0F, 300}});
        QCOMPARE(timed.report.firstRated, 300U);
        QCOMPARE(timed.report.lastRated, 500U);
        const OpenedDataset untimed = built({{1, 1, 4.0F}});
        QCOMPARE(untimed.report.firstRated, 0U);
        QCOMPARE(untimed.report.lastRated, 0U);
    }

    void skippedLinesAreCountedWithAFewExamples()
    {
        DatasetBuilder builder("test");
        for (std::size_t line = 1; line <= 8; ++line)
            builder.skipLine("not good", "file", line, std::string(500, 'x'));
        builder.skipLine("not nice", "file", 9, "text");
        const ImportReport report = std::move(builder).build().report;
        QCOMPARE(report.skippedCount(), std::size_t{9});
        const SkippedLines& skipped = report.skipped.at("not good");
        QCOMPARE(skipped.count, std::size_t{8});
        QCOMPARE(skipped.examples.size(), SkippedLines::ExamplesKept);
        QCOMPARE(skipped.examples[2].line, std::size_t{3});
        QVERIFY(skipped.examples[0].text.size() < 200);
        QCOMPARE(report.skipped.at("not nice").examples.front().text, std::string("text"));
    }

    void scaleFollowsTheRatings()
    {
        QCOMPARE(built({{1, 1, 4.0F}}).dataset.scale().step(), 1.0F);
        QCOMPARE(built({{1, 1, 4.5F}}).dataset.scale().step(), 0.5F);
    }

    void statistics()
    {
        const Dataset dataset =
            test::datasetOf({test::movieOf(1, "A", 1950, {"Drama", "War"}),
                             test::movieOf(2, "B", 2001, {"Comedy", "Drama"}), test::movieOf(3, "C")},
                            {{1, 1, 5.0F}, {1, 2, 3.0F}, {2, 2, 4.0F}, {3, 2, 3.0F}});
        const DatasetStatistics statistics = computeStatistics(dataset);
        QCOMPARE(statistics.movies[0].ratings, std::size_t{1});
        QCOMPARE(statistics.movies[1].ratings, std::size_t{3});
        QCOMPARE(statistics.movies[1].average, 10.0F / 3.0F);
        QCOMPARE(statistics.movies[2].ratings, std::size_t{0});
        QCOMPARE(statistics.movies[2].average, 0.0F);
        QCOMPARE(statistics.average, 3.75F);
        QCOMPARE(statistics.histogram, (std::vector<std::size_t>{0, 0, 2, 1, 1}));
        QCOMPARE(statistics.ratingsByPopularity, (std::vector<std::size_t>{3, 1}));
        QCOMPARE(statistics.genres, (std::vector<std::string>{"Comedy", "Drama", "War"}));
        QCOMPARE(statistics.firstYear, 1950);
        QCOMPARE(statistics.lastYear, 2001);
        QCOMPARE(statistics.ratedMovies, std::size_t{2});
        QCOMPARE(statistics.density, 4.0 / 6.0);
    }
};

QTEST_GUILESS_MAIN(TestDatasetBuilder)
#include "tst_dataset_builder.moc"

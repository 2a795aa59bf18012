// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/data/open_dataset.h"
#include "core/data/split.h"
#include "core/simulate/simulate.h"
#include "tests/core/support/errors.h"
#include "tests/core/support/files.h"
#include "tests/core/support/print.h"

#include <algorithm>
#include <set>
#include <sstream>

using namespace autorec;

namespace {

using Format = SimulationOptions::Format;

SimulationOptions someOptions(Format format = Format::MovieLens, std::uint64_t seed = 1)
{
    return {400, 150, 9000, format, seed};
}

std::string written(const SimulationOptions& options, const std::string& file, int threads = 0)
{
    const test::Folder folder;
    withThreads(threads, [&] {
        simulate(options, folder / "sim");
        return 0;
    });
    return test::readFile(folder.path() / "sim" / file);
}

} // namespace

class TestSimulate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsWhatWasAskedFor_data()
    {
        QTest::addColumn<int>("users");
        QTest::addColumn<int>("movies");
        QTest::addColumn<int>("ratings");
        QTest::newRow("usual") << 400 << 150 << 9000;
        QTest::newRow("more movies than users") << 50 << 600 << 3000;
        QTest::newRow("as few as can be") << 30 << 40 << 40;
        QTest::newRow("everybody rates everything") << 12 << 9 << 108;
        QTest::newRow("one of each") << 1 << 1 << 1;
    }
    void holdsWhatWasAskedFor()
    {
        QFETCH(int, users);
        QFETCH(int, movies);
        QFETCH(int, ratings);
        const test::Folder folder;
        simulate({static_cast<std::size_t>(users), static_cast<std::size_t>(movies),
                  static_cast<std::size_t>(ratings)},
                 folder / "sim");
        const OpenedDataset opened = openDataset(folder / "sim");
        QCOMPARE(opened.dataset.userCount(), static_cast<std::size_t>(users));
        QCOMPARE(opened.dataset.ratedMovieCount(), static_cast<std::size_t>(movies));
        QCOMPARE(opened.dataset.ratingCount(), static_cast<std::size_t>(ratings));
        QCOMPARE(opened.report.duplicateRatings, std::size_t{0});
        QVERIFY(opened.report.skipped.empty());
        QVERIFY(opened.dataset.simulated());
        for (std::size_t u = 0; u < opened.dataset.userCount(); ++u)
            QVERIFY(opened.dataset.ratings().byUser(UserIndex(u)).size() > 0);
    }

    void popularityHasALongTail()
    {
        const test::Folder folder;
        simulate({3000, 1000, 100000}, folder / "sim");
        const Dataset dataset = openDataset(folder / "sim").dataset;
        std::vector<std::size_t> counts;
        for (std::size_t m = 0; m < dataset.movieCount(); ++m)
            counts.push_back(dataset.ratings().byMovie(MovieIndex(m)).size());
        std::sort(counts.rbegin(), counts.rend());
        std::size_t top = 0;
        for (std::size_t k = 0; k < 100; ++k)
            top += counts[k];
        QVERIFY(top > 50000);            // a tenth of the movies has most of the ratings
        QVERIFY(counts[500] < 50);       // and the middle one few
        QVERIFY(counts.front() < 2700U); // but none is rated by nearly all
    }

    void usesTheWholeScale()
    {
        const test::Folder folder;
        simulate({600, 120, 20000}, folder / "sim");
        const Dataset dataset = openDataset(folder / "sim").dataset;
        std::set<float> stars;
        for (std::size_t u = 0; u < dataset.userCount(); ++u) {
            for (std::size_t k = 0; k < dataset.ratings().byUser(UserIndex(u)).size(); ++k)
                stars.insert(dataset.ratings().byUser(UserIndex(u)).stars(k));
        }
        QCOMPARE(stars.size(), std::size_t{10});
        QCOMPARE(*stars.begin(), 0.5F);
        QCOMPARE(*stars.rbegin(), 5.0F);
    }

    void sameSeedSameBytes_data()
    {
        QTest::addColumn<bool>("netflix");
        QTest::newRow("movielens") << false;
        QTest::newRow("netflix") << true;
    }
    void sameSeedSameBytes()
    {
        QFETCH(bool, netflix);
        const Format format = netflix ? Format::Netflix : Format::MovieLens;
        const std::string file = netflix ? "combined_data_2.txt" : "ratings.csv";
        const std::string bytes = written(someOptions(format), file, 1);
        QVERIFY(bytes.size() > 1000);
        QVERIFY(bytes == written(someOptions(format), file, 2));
        QVERIFY(bytes != written(someOptions(format, 2), file));
    }

    void netflixFilesHoldBlocksByMovie()
    {
        const test::Folder folder;
        simulate(someOptions(Format::Netflix), folder / "sim");
        std::set<std::pair<int, int>> pairs;
        std::set<int> users;
        int movie = 0;
        std::size_t ratings = 0;
        for (int part = 1; part <= 4; ++part) {
            std::istringstream lines(
                test::readFile(folder.path() / "sim" / ("combined_data_" + std::to_string(part) + ".txt")));
            for (std::string line; std::getline(lines, line);) {
                if (line.back() == ':') {
                    QCOMPARE(std::stoi(line), ++movie);
                    continue;
                }
                int user = 0;
                int stars = 0;
                int year = 0;
                int month = 0;
                int day = 0;
                QCOMPARE(std::sscanf(line.c_str(), "%d,%d,%4d-%2d-%2d", &user, &stars, &year, &month, &day),
                         5);
                QVERIFY(stars >= 1 && stars <= 5 && year >= 2000 && year < 2021 && month <= 12 && day <= 31);
                QVERIFY(pairs.emplace(user, movie).second);
                users.insert(user);
                ++ratings;
            }
        }
        QCOMPARE(movie, 150);
        QCOMPARE(ratings, std::size_t{9000});
        QCOMPARE(users.size(), std::size_t{400});
        const std::string titles = test::readFile(folder.path() / "sim" / "movie_titles.csv");
        QCOMPARE(std::count(titles.begin(), titles.end(), '\n'), 150);
    }

    void impossibleNumbersAreSaid_data()
    {
        QTest::addColumn<int>("users");
        QTest::addColumn<int>("movies");
        QTest::addColumn<int>("ratings");
        QTest::addColumn<std::string>("option");
        QTest::newRow("nobody") << 0 << 5 << 5 << std::string("--users");
        QTest::newRow("nothing") << 5 << 0 << 5 << std::string("--movies");
        QTest::newRow("too few") << 5 << 9 << 8 << std::string("--ratings");
        QTest::newRow("too many") << 5 << 9 << 46 << std::string("--ratings");
    }
    void impossibleNumbersAreSaid()
    {
        QFETCH(int, users);
        QFETCH(int, movies);
        QFETCH(int, ratings);
        QFETCH(std::string, option);
        const test::Folder folder;
        const auto error = test::errorOf([&] {
            simulate({static_cast<std::size_t>(users), static_cast<std::size_t>(movies),
                      static_cast<std::size_t>(ratings)},
                     folder / "sim");
        });
        QVERIFY(error);
        QCOMPARE(error->code(), ErrorCode::InvalidArgument);
        QVERIFY2(test::contains(error->message(), option), error->what());
    }

    void nothingIsOverwrittenOrLeftBehind()
    {
        const test::Folder folder;
        simulate(someOptions(), folder.path());
        const std::size_t files = folder.entryCount();
        const std::string before = test::readFile(folder / "ratings.csv");
        const auto error = test::errorOf([&] { simulate(someOptions(Format::MovieLens, 2), folder.path()); });
        QVERIFY(error);
        QCOMPARE(error->code(), ErrorCode::FileUnwritable);
        QCOMPARE(folder.entryCount(), files);
        QVERIFY(test::readFile(folder / "ratings.csv") == before);
    }

    void cancelledItLeavesNothing()
    {
        const test::Folder folder;
        std::stop_source source;
        source.request_stop();
        const auto error =
            test::errorOf([&] { simulate(someOptions(), folder.path(), {source.get_token(), {}}); });
        QVERIFY(error);
        QCOMPARE(error->code(), ErrorCode::Cancelled);
        QCOMPARE(folder.entryCount(), std::size_t{0});
    }
};

QTEST_GUILESS_MAIN(TestSimulate)
#include "tst_simulate.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/open_dataset.h"
#include "core/data/split.h"
#include "tests/core/support/errors.h"
#include "tests/core/support/files.h"
#include "tests/core/support/print.h"
#include "tests/core/support/small_dataset.h"
#include "tests/support/real_data.h"

#include <algorithm>
#include <set>

using namespace autorec;

namespace {

using Pair = std::pair<std::uint32_t, std::uint32_t>; // user, movie

std::set<Pair> pairsOf(const RatingMatrix& ratings)
{
    std::set<Pair> pairs;
    for (const RatingEntry& entry : ratings.entries())
        pairs.emplace(entry.user.value(), entry.movie.value());
    return pairs;
}

/// All parts together, each rating as (user, movie, level, time) text, to be compared with the whole.
std::multiset<std::string> ratingsOf(const std::vector<const RatingMatrix*>& parts)
{
    std::multiset<std::string> ratings;
    for (const RatingMatrix* part : parts) {
        for (const RatingEntry& entry : part->entries())
            ratings.insert(std::to_string(entry.user.value()) + " " + std::to_string(entry.movie.value()) +
                           " " + std::to_string(entry.stars) + " " + std::to_string(entry.time));
    }
    return ratings;
}

bool isNear(std::size_t count, double share, std::size_t whole)
{
    return std::abs(static_cast<double>(count) - share * static_cast<double>(whole)) <= 0.5;
}

} // namespace

class TestSplit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textRoundTrips_data()
    {
        QTest::addColumn<std::string>("text");
        for (const char* text :
             {"none", "random:0.9", "random:0.123456789", "random:1e-05", "time:0.98", "leave:1", "leave:300",
              "users:0.8", "files:u1.base,u1.test", "files:folder/a b,c:d"})
            QTest::newRow(text) << std::string(text);
    }
    void textRoundTrips()
    {
        QFETCH(std::string, text);
        QCOMPARE(SplitSpec::parse(text).text(), text);
    }

    void badSpecsAreRefused_data()
    {
        QTest::addColumn<std::string>("text");
        for (const char* text :
             {"",           "random",      "random:",    "random:0",    "random:1",
              "random:1.5", "random:-0.5", "random:nan", "random:0.9x", "random: 0.9",
              "random:0,9", "time:1",      "time:x",     "users:0",     "users:2",
              "leave:0",    "leave:-1",    "leave:1.5",  "leave:",      "leave:99999999999999999999999",
              "files:",     "files:a",     "files:,b",   "files:a,",    "none:1",
              "None",       "half:0.5",    ":0.5"})
            QTest::newRow(*text ? text : "nothing") << std::string(text);
    }
    void badSpecsAreRefused()
    {
        QFETCH(std::string, text);
        const auto error = test::errorOf([&] { SplitSpec::parse(text); });
        QVERIFY(error);
        QCOMPARE(error->code(), ErrorCode::InvalidArgument);
        QVERIFY(test::contains(error->message(), "\"" + text + "\""));
        QVERIFY(test::contains(error->message(), "random:0.9") &&
                test::contains(error->message(), "files:TRAIN,TEST"));
    }

    void partsAreDisjointAndComplete_data()
    {
        QTest::addColumn<std::string>("text");
        for (const char* text : {"none", "random:0.9", "random:0.5", "time:0.7", "leave:3", "users:0.8"})
            QTest::newRow(text) << std::string(text);
    }
    void partsAreDisjointAndComplete()
    {
        QFETCH(std::string, text);
        const Split split = splitDataset(m_dataset, SplitSpec::parse(text), 1);
        std::vector<const RatingMatrix*> parts{&split.train.ratings(), &split.heldOut};
        if (!split.usersAreKnown)
            parts.push_back(&split.profiles);
        else if (text != "none")
            QCOMPARE(pairsOf(split.profiles), pairsOf(split.train.ratings()));
        else
            QCOMPARE(split.profiles.ratingCount(), std::size_t{0});
        QVERIFY(ratingsOf(parts) == ratingsOf({&m_dataset.ratings()}));
        QCOMPARE(split.spec.text(), text);
        QCOMPARE(split.train.userCount(), m_dataset.userCount());
        QCOMPARE(split.heldOut.userCount(), m_dataset.userCount());
        QCOMPARE(split.heldOut.movieCount(), m_dataset.movieCount());
        QCOMPARE(split.train.catalogueFingerprint(), m_dataset.catalogueFingerprint());
    }

    void seedsDivideDifferently_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<bool>("isRandom");
        QTest::newRow("random") << std::string("random:0.9") << true;
        QTest::newRow("leave") << std::string("leave:3") << true;
        QTest::newRow("users") << std::string("users:0.8") << true;
        QTest::newRow("time") << std::string("time:0.9") << false;
    }
    void seedsDivideDifferently()
    {
        QFETCH(std::string, text);
        QFETCH(bool, isRandom);
        const SplitSpec spec = SplitSpec::parse(text);
        const auto heldOut = [&](std::uint64_t seed) {
            return pairsOf(splitDataset(m_dataset, spec, seed).heldOut);
        };
        QVERIFY(heldOut(1) == heldOut(1));
        QCOMPARE(heldOut(1) != heldOut(2), isRandom);
    }

    void randomShares_data()
    {
        QTest::addColumn<double>("share");
        for (const double share : {0.1, 0.5, 0.9, 0.98})
            QTest::addRow("%g", share) << share;
    }
    void randomShares()
    {
        QFETCH(double, share);
        const Split split = splitDataset(m_dataset, SplitSpec::parse("random:" + std::to_string(share)), 1);
        QVERIFY(isNear(split.train.ratingCount(), share, m_dataset.ratingCount()));
        QVERIFY(split.usersAreKnown);
    }

    void timeHoldsTheLatestOut()
    {
        const Split split = splitDataset(m_dataset, SplitSpec::parse("time:0.8"), 1);
        QVERIFY(isNear(split.train.ratingCount(), 0.8, m_dataset.ratingCount()));
        std::uint32_t lastTrained = 0;
        std::uint32_t firstHeldOut = std::numeric_limits<std::uint32_t>::max();
        for (const RatingEntry& entry : split.train.ratings().entries())
            lastTrained = std::max(lastTrained, entry.time);
        for (const RatingEntry& entry : split.heldOut.entries())
            firstHeldOut = std::min(firstHeldOut, entry.time);
        QVERIFY(lastTrained <= firstHeldOut);
    }

    void timeNeedsTimes()
    {
        const Dataset untimed = test::datasetOf({}, {{1, 1, 4.0F}, {1, 2, 3.0F}});
        const auto error = test::errorOf([&] { splitDataset(untimed, SplitSpec::parse("time:0.9"), 1); });
        QVERIFY(error);
        QCOMPARE(error->code(), ErrorCode::InvalidArgument);
    }

    void leaveHoldsSoManyOfEachOut()
    {
        const Dataset dataset = test::datasetOf({}, {{1, 1, 4.0F},
                                                     {1, 2, 4.0F},
                                                     {1, 3, 4.0F},
                                                     {1, 4, 4.0F},
                                                     {2, 1, 4.0F},
                                                     {2, 2, 4.0F},
                                                     {2, 3, 4.0F},
                                                     {3, 1, 4.0F}});
        const Split split = splitDataset(dataset, SplitSpec::parse("leave:3"), 1);
        QCOMPARE(split.heldOut.byUser(UserIndex(0)).size(), std::size_t{3});
        QCOMPARE(split.heldOut.byUser(UserIndex(1)).size(), std::size_t{0}); // would be left with nothing
        QCOMPARE(split.heldOut.byUser(UserIndex(2)).size(), std::size_t{0});
    }

    void usersAreHeldOutWhole()
    {
        const Split split = splitDataset(m_dataset, SplitSpec::parse("users:0.75"), 1);
        QVERIFY(!split.usersAreKnown);
        std::size_t trained = 0;
        for (std::size_t u = 0; u < m_dataset.userCount(); ++u) {
            const UserIndex user(u);
            const std::size_t all = m_dataset.ratings().byUser(user).size();
            const bool isTrained = split.train.ratings().byUser(user).size() > 0;
            trained += isTrained ? 1 : 0;
            QCOMPARE(split.train.ratings().byUser(user).size(), isTrained ? all : 0);
            if (!isTrained)
                QVERIFY(isNear(split.profiles.byUser(user).size(), 0.8, all));
        }
        QVERIFY(isNear(trained, 0.75, m_dataset.userCount()));
    }

    void files()
    {
        const test::Folder folder;
        folder.write("u.data", "1\t10\t5\t100\n2\t10\t3\t200\n2\t20\t4\t300\n7\t20\t1\t400\n");
        folder.write("a.base", "1\t10\t5\t100\n7\t20\t1\t400\n");
        folder.write("a.test", "2\t20\t4\t300\r\n");
        const Dataset dataset = openDataset(folder.path()).dataset;
        for (const std::filesystem::path& source : {folder.path(), folder / "u.data"}) {
            const Split split = splitDataset(dataset, SplitSpec::parse("files:a.base,a.test"), 1, source);
            QVERIFY(pairsOf(split.train.ratings()) == (std::set<Pair>{{0, 0}, {2, 1}}));
            QVERIFY(pairsOf(split.heldOut) == (std::set<Pair>{{1, 1}}));
            QCOMPARE(split.heldOut.byUser(UserIndex(1)).stars(0), 4.0F);
            QCOMPARE(split.heldOut.times(UserIndex(1))[0], 300U);
        }
    }

    void badFiles_data()
    {
        QTest::addColumn<std::string>("name");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<std::string>("said");
        QTest::newRow("missing") << std::string("b.test") << ErrorCode::FileNotFound << std::string("b.test");
        QTest::newRow("unknown user")
            << std::string("user.test") << ErrorCode::TooMuchSkipped << std::string("user 99");
        QTest::newRow("unknown movie")
            << std::string("movie.test") << ErrorCode::DamagedFile << std::string("none of its ratings");
        QTest::newRow("trained on") << std::string("same.test") << ErrorCode::InvalidArgument
                                    << std::string("1 ratings of same.test");
        QTest::newRow("no ratings") << std::string("text.test") << ErrorCode::UnknownFormat
                                    << std::string("text.test");
    }
    void badFiles()
    {
        QFETCH(std::string, name);
        QFETCH(ErrorCode, code);
        QFETCH(std::string, said);
        const test::Folder folder;
        folder.write("u.data", "1\t10\t5\t100\n2\t10\t3\t200\n");
        folder.write("user.test", "1\t10\t5\t100\n99\t10\t5\t100\n98\t10\t5\t100\n");
        folder.write("movie.test", "1\t99\t5\t100\n");
        folder.write("text.test", "Not a rating.\n");
        const Dataset dataset = openDataset(folder.path()).dataset;
        folder.write("same.test", "2\t10\t3\t200\n");
        const auto error = test::errorOf(
            [&] { splitDataset(dataset, SplitSpec::parse("files:u.data," + name), 1, folder.path()); });
        QVERIFY(error);
        QCOMPARE(error->code(), code);
        QVERIFY(test::contains(error->message(), said));
    }

    void setAsideIsSeededAndComplete()
    {
        const auto [kept, aside] = setAside(m_dataset.ratings(), 0.1, 1);
        QVERIFY(ratingsOf({&kept, &aside}) == ratingsOf({&m_dataset.ratings()}));
        const double share =
            static_cast<double>(aside.ratingCount()) / static_cast<double>(m_dataset.ratingCount());
        QVERIFY(share > 0.07 && share < 0.13);
        QVERIFY(pairsOf(setAside(m_dataset.ratings(), 0.1, 1).second) == pairsOf(aside));
        QVERIFY(pairsOf(setAside(m_dataset.ratings(), 0.1, 2).second) != pairsOf(aside));
    }

    void realFiles()
    {
        AUTOREC_REAL_DATA(folder, "ml-100k");
        const Dataset dataset = openDataset(folder).dataset;
        const Split split = splitDataset(dataset, SplitSpec::parse("files:u1.base,u1.test"), 1, folder);
        QCOMPARE(split.train.ratingCount(), std::size_t{80000});
        QCOMPARE(split.heldOut.ratingCount(), std::size_t{20000});
        QVERIFY(ratingsOf({&split.train.ratings(), &split.heldOut}) == ratingsOf({&dataset.ratings()}));
    }

private:
    const Dataset m_dataset = test::smallDataset({.users = 80, .movies = 60});
};

QTEST_GUILESS_MAIN(TestSplit)
#include "tst_split.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// The ids of users and movies, as files write them and as the data set keeps them.

#include "core/base/parallel.h"
#include "core/data/open_dataset.h"
#include "core/data/split.h"
#include "tests/core/support/errors.h"
#include "tests/core/support/files.h"
#include "tests/core/support/opened.h"
#include "tests/core/support/print.h"

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace autorec;
using test::skippedText;
using test::starsOf;

namespace {

SourceId idOf(std::string_view text)
{
    return SourceId::parse(text).value();
}

/// The same ratings in another order of lines.
std::string turned(const std::string& rows)
{
    std::vector<std::string> lines;
    for (std::size_t begin = 0; begin < rows.size(); begin = rows.find('\n', begin) + 1)
        lines.push_back(rows.substr(begin, rows.find('\n', begin) + 1 - begin));
    std::reverse(lines.begin(), lines.end());
    std::string all;
    for (const std::string& line : lines)
        all += line;
    return all;
}

} // namespace

class TestSourceIds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAndTexts_data()
    {
        QTest::addColumn<std::string>("written");
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("json");
        const auto row = [](const char* written, const char* text, const char* json) {
            QTest::newRow(written) << std::string(written) << std::string(text) << std::string(json);
        };
        const auto number = [&](const char* text) { row(text, text, text); };
        const auto text = [&](const char* id) { row(id, id, nlohmann::json(id).dump().c_str()); };
        number("0");
        number("7");
        number("-4");
        number("9007199254740994");
        number("9223372036854775807");
        number("-9223372036854775808");
        row("1.0", "1", "1");
        row("-12.0", "-12", "-12");
        row(" 7 ", "7", "7");
        row("7\r", "7", "7");
        text("007");
        text("00");
        text("-0");
        text("-07");
        text("+7");
        text("7e3");
        text("1.5");
        text("1.00");
        text(".0");
        text("-");
        text("9223372036854775808");
        text("18446744073709551617");
        text("99999999999999999999.0");
        text("0345417623");
        text("034545104X");
        text("B00X04");
        text("tt0111161");
        text("3f2504e0-4f89-11d3-9a0c-0305e82c3301");
        text("anna@example.org");
        text("Anna Müller");
        text("七人の侍");
        row("Ren\xE9", "René", "\"René\"");
        row("  two words ", "two words", "\"two words\"");
    }
    void numbersAndTexts()
    {
        QFETCH(std::string, written);
        QFETCH(std::string, text);
        QFETCH(std::string, json);
        const SourceId id = idOf(written);
        QCOMPARE(id.text(), text);
        QCOMPARE(nlohmann::json(id).dump(), json);
        QCOMPARE(id.isNumber(), json.front() != '"');
        QCOMPARE(idOf(text), id);
        QCOMPARE(idOf(text).value(), id.value());
    }

    void missingValuesAreNoIds_data()
    {
        QTest::addColumn<std::string>("written");
        for (const char* written :
             {"", " ", "\t", "NaN", "nan", "NULL", "null", "None", "<NA>", "\\N", "#N/A"})
            QTest::newRow(written) << std::string(written);
    }
    void missingValuesAreNoIds()
    {
        QFETCH(std::string, written);
        QVERIFY(!SourceId::parse(written));
    }

    void orderIsNatural()
    {
        const std::vector<const char*> ordered{"-9223372036854775808",
                                               "-2",
                                               "0",
                                               "9",
                                               "10",
                                               "9223372036854775807",
                                               "-x",
                                               "1.5",
                                               "1.10",
                                               "007",
                                               "07",
                                               "7a",
                                               "010",
                                               "99999999999999999999",
                                               "A",
                                               "B00X9",
                                               "B00X10",
                                               "a",
                                               "a01",
                                               "a1",
                                               "a1b",
                                               "a2",
                                               "a10",
                                               "b",
                                               "user 9",
                                               "user 10",
                                               "é"};
        std::vector<SourceId> ids;
        for (const char* text : ordered)
            ids.push_back(idOf(text));
        std::vector<SourceId> sorted(ids.rbegin(), ids.rend());
        std::sort(sorted.begin(), sorted.end());
        for (std::size_t a = 0; a < ids.size(); ++a) {
            for (std::size_t b = 0; b < ids.size(); ++b) {
                QCOMPARE(sorted[a] < sorted[b], a < b);
                QCOMPARE(sorted[a] == sorted[b], a == b);
            }
        }
    }

    /// Users and movies of all kinds of ids, in every format.
    void idsAreThoseOfTheFile_data()
    {
        QTest::addColumn<std::string>("user");
        QTest::addColumn<std::string>("movie");
        QTest::addColumn<std::string>("shown");
        const auto row = [](const char* user, const char* movie, const char* shown) {
            QTest::newRow(user) << std::string(user) << std::string(movie) << std::string(shown);
        };
        row("u-003-ab", "B00X04", "u-003-ab");
        row("3f2504e0-4f89-11d3-9a0c-0305e82c3301", "034545104X", "3f2504e0-4f89-11d3-9a0c-0305e82c3301");
        row("anna@example.org", "0345417623", "anna@example.org");
        row("René", "Amélie", "René");
        row("007", "00000003", "007");
        row("1.0", "4.0", "1");
        row("-1", "-4", "-1");
        row("9007199254740994", "4611686018427387908", "9007199254740994");
        row("18446744073709551617", "99999999999999999999", "18446744073709551617");
        row("-9223372036854775808", "9223372036854775807", "-9223372036854775808");
        row("-9223372036854775807", "-9223372032559808513", "-9223372036854775807");
    }
    void idsAreThoseOfTheFile()
    {
        QFETCH(std::string, user);
        QFETCH(std::string, movie);
        QFETCH(std::string, shown);
        const std::string rows =
            "1|10|4|100\n" + user + "|10|3|200\n1|" + movie + "|2|300\n" + user + "|" + movie + "|5|400\n";
        const auto separated = [&rows](const std::string& separator) {
            std::string text;
            for (const char letter : rows)
                text += letter == '|' ? separator : std::string(1, letter);
            return text;
        };
        const std::pair<const char*, std::string> files[] = {
            {"any.csv", "user,item,rating,timestamp\n" + separated(",")},
            {"u.data", separated("\t")},
            {"ratings.dat", separated("::")},
            {"ratings.csv", "userId,movieId,rating,timestamp\n" + separated(",")}};
        for (const auto& [name, content] : files) {
            const test::Folder folder;
            const OpenedDataset opened = openDataset(folder.write(name, content));
            const Dataset& dataset = opened.dataset;
            QCOMPARE(skippedText(opened.report), std::string());
            QCOMPARE(dataset.ratingCount(), dataset.userCount() * dataset.movieCount());
            QCOMPARE(starsOf(dataset, idOf(user), idOf(movie)), 5.0F);
            QCOMPARE(dataset.userId(dataset.findUser(user).value()).text(), shown);
            QCOMPARE(dataset.movie(dataset.findMovie(movie).value()).id, idOf(movie));
            QVERIFY(dataset.findUser("1") && dataset.findMovie("10"));
            QVERIFY(!dataset.findUser("nobody") && !dataset.findMovie("") && !dataset.findUser("NaN"));
        }
    }

    void netflixUsersMayHaveNames()
    {
        const test::Folder folder;
        const OpenedDataset opened = openDataset(folder.write(
            "combined_data_1.txt", "1:\n5,3,2005-09-06\nanna,5,2005-09-06\n2:\n007,4,2005-09-06\n"));
        QCOMPARE(skippedText(opened.report), std::string());
        QCOMPARE(starsOf(opened.dataset, idOf("anna"), 1), 5.0F);
        QCOMPARE(starsOf(opened.dataset, idOf("007"), 2), 4.0F);
    }

    /// One of thirty users has a name; the others keep their numbers.
    void oneNameLeavesTheNumbers()
    {
        std::string rows = "user,item,rating\n";
        for (int user = 1; user <= 30; ++user) {
            for (int movie = 1; movie <= 7; ++movie)
                rows += (user == 30 ? "anna" : std::to_string(user)) + "," + std::to_string(movie) + "," +
                        std::to_string(1 + (user + movie) % 5) + "\n";
        }
        const test::Folder folder;
        const Dataset dataset = openDataset(folder.write("mixed.csv", rows)).dataset;
        QCOMPARE(dataset.userCount(), std::size_t{30});
        QCOMPARE(dataset.findUser("1"), std::optional(UserIndex(0)));
        QCOMPARE(dataset.findUser("anna"), std::optional(UserIndex(29)));
        QCOMPARE(dataset.userId(UserIndex(28)), SourceId(29));
    }

    /// pandas writes whole numbers as floats when a column misses a value, in one file or in part of one.
    void floatsAreTheNumbersThatTheyWere()
    {
        const test::Folder folder;
        folder.write("ratings.csv",
                     "userId,movieId,rating,timestamp\n1.0,4.0,5,100\n1,5,4,200\n2.0,4,3,300\n");
        folder.write("movies.csv", "movieId,title,genres\n4,Alien (1979),Horror\n5.0,Heat (1995),Crime\n");
        folder.write("links.csv", "movieId,imdbId,tmdbId\n4.0,0078748,348\n");
        const Dataset dataset = openDataset(folder.path()).dataset;
        QCOMPARE(dataset.userCount(), std::size_t{2});
        QCOMPARE(dataset.movieCount(), std::size_t{2});
        QCOMPARE(dataset.findUser("1.0"), dataset.findUser("1"));
        QCOMPARE(dataset.movies()[0].title, std::string("Alien"));
        QCOMPARE(dataset.movies()[0].imdbId, std::string("tt0078748"));
        QCOMPARE(dataset.movies()[1].title, std::string("Heat"));
    }

    void titlesAndPeopleAreFoundByTextIds()
    {
        const test::Folder csv;
        csv.write("ratings.csv", "userId,movieId,rating,timestamp\n1,10,5,1\n1,tt0078748,4,2\n");
        csv.write("movies.csv", "movieId,title,genres\ntt0078748,Alien (1979),Horror\n10,Heat (1995),\n");
        csv.write("links.csv", "movieId,imdbId,tmdbId\ntt0078748,0078748,348\n");
        csv.write("tags.csv", "userId,movieId,tag,timestamp\nanna,tt0078748,space,1\n");
        const Dataset byCsv = openDataset(csv.path()).dataset;
        const Movie& alien = byCsv.movie(byCsv.findMovie("tt0078748").value());
        QCOMPARE(alien.title, std::string("Alien"));
        QCOMPARE(alien.tmdbId, std::string("348"));
        QCOMPARE(alien.tags, std::vector<std::string>{"space"});

        const test::Folder dat; // as MovieTweetings writes them, with leading zeros
        dat.write("ratings.dat", "1::0078748::5::1\n2::0113277::4::2\nanna::0078748::3::3\n");
        dat.write("movies.dat", "0078748::Alien (1979)::Horror\n0113277::Heat (1995)::Crime\n");
        dat.write("users.dat", "anna::F::25::12::94043\n");
        const Dataset byDat = openDataset(dat.path()).dataset;
        QCOMPARE(byDat.movie(byDat.findMovie("0113277").value()).title, std::string("Heat"));
        QVERIFY(!byDat.findMovie("113277"));
        QCOMPARE(byDat.demographics(byDat.findUser("anna").value()).age, 25);

        const test::Folder tabs;
        tabs.write("u.data", "1\t007\t5\t1\nanna\t10\t4\t2\n");
        tabs.write("u.item", "007|Goldfinger (1964)|\n10|Heat (1995)|\n");
        tabs.write("u.user", "anna|24|F|writer|85711\n");
        const Dataset byTabs = openDataset(tabs.path()).dataset;
        QCOMPARE(byTabs.movie(byTabs.findMovie("007").value()).title, std::string("Goldfinger"));
        QCOMPARE(byTabs.demographics(byTabs.findUser("anna").value()).occupation, std::string("writer"));
    }

    void orderOfLinesAndThreadsDoNotMatter()
    {
        std::string rows;
        for (int k = 0; k < 60000; ++k) {
            const std::string user = std::to_string(k % 997);
            const std::string movie = std::to_string(k * 7 % 499);
            rows += (k % 3 == 0 ? "user-" + user : user) + "," + (k % 5 == 0 ? "0" + movie : movie) + "," +
                    std::to_string(1 + k % 5) + "," + std::to_string(1000000 + k) + "\n";
        }
        const std::string header = "userId,movieId,rating,timestamp\n";
        const test::Folder folder;
        const auto open = [&](const std::string& name, const std::string& text) {
            return openDataset(folder.write(name, header + text)).dataset;
        };
        const Dataset dataset = open("ratings.csv", rows);
        QCOMPARE(dataset.userCount(), std::size_t{2 * 997});
        Dataset alone = dataset;
        withThreads(1, [&] { alone = open("ratings.csv", rows); });
        const Dataset delimited =
            openDataset(folder.write("any.txt", "user,item,rating,time\n" + rows)).dataset;
        for (const Dataset& other : {alone, open("ratings.csv", turned(rows)), delimited}) {
            QCOMPARE(other.fingerprint(), dataset.fingerprint());
            QCOMPARE(other.catalogueFingerprint(), dataset.catalogueFingerprint());
            QCOMPARE(other.usersFingerprint(), dataset.usersFingerprint());
        }
        for (std::size_t u = 0; u < dataset.userCount(); ++u) {
            QCOMPARE(dataset.findUser(dataset.userId(UserIndex(u))), std::optional(UserIndex(u)));
            QVERIFY(u == 0 || dataset.userId(UserIndex(u - 1)) < dataset.userId(UserIndex(u)));
        }
    }

    /// Models and runs of earlier versions are for the data sets that have these fingerprints.
    void numericSetsKeepTheirFingerprints()
    {
        const test::Folder folder;
        const Dataset dataset =
            openDataset(folder.write("u.data", "1\t10\t5\t100\n2\t10\t3\t200\n2\t20\t1\t300\n")).dataset;
        QCOMPARE(dataset.catalogueFingerprint(), std::string("11ce4df6a309d07b"));
        QCOMPARE(dataset.usersFingerprint(), std::string("7717980363c8e066"));
        QCOMPARE(dataset.fingerprint(), std::string("f7eb54bd58562de2"));
    }

    void fingerprintsTellTextsApart()
    {
        const test::Folder folder;
        const auto fingerprint = [&](const char* first, const char* second) {
            return openDataset(folder.write("u.data", std::string("1\t") + first + "\t5\n1\t" + second +
                                                          "\t4\n2\t9\t1\n"))
                .dataset.catalogueFingerprint();
        };
        QVERIFY(fingerprint("ab", "c") != fingerprint("a", "bc"));
        QVERIFY(fingerprint("07", "c") != fingerprint("7", "c"));
    }

    /// A file of a split need not have the kinds of ids that the whole set has.
    void splitFilesHaveTheSameIds()
    {
        const test::Folder folder;
        folder.write("all.csv", "user,item,rating\n1,20,1\n1,9,3\n2,20,2\nanna,B0,5\nanna,9,4\n");
        folder.write("train.csv", "user,item,rating\n2,20,2\nanna,B0,5\nanna,9,4\n");
        folder.write("test.csv", "user,item,rating\n1.0,20,1\n1.0,9,3\n");
        folder.write("other.csv", "user,item,rating\n1,20,1\nbob,9,3\neve,20,3\n");
        folder.write("strangers.csv", "user,item,rating\neve,20,1\n");
        const Dataset dataset = openDataset(folder / "all.csv").dataset;
        const Split split =
            splitDataset(dataset, SplitSpec::parse("files:train.csv,test.csv"), 1, folder / "all.csv");
        QCOMPARE(split.train.ratingCount(), std::size_t{3});
        QCOMPARE(split.heldOut.byUser(dataset.findUser("1").value()).size(), std::size_t{2});
        const auto errorWith = [&](const Dataset& data, const char* testFile) {
            return test::errorOf([&] {
                splitDataset(data, SplitSpec::parse(std::string("files:train.csv,") + testFile), 1,
                             folder / "all.csv");
            });
        };
        const auto error = errorWith(dataset, "other.csv");
        QVERIFY(error && error->code() == ErrorCode::TooMuchSkipped);
        QVERIFY2(test::contains(error->message(),
                                "2 of 3 rows would be left out: the user is not in the data set"),
                 error->what());
        OpenOptions options;
        options.allowedSkipped = 0.7;
        const Dataset bearing = openDataset(folder / "all.csv", {}, options).dataset;
        const Split smaller =
            splitDataset(bearing, SplitSpec::parse("files:train.csv,other.csv"), 1, folder / "all.csv");
        QCOMPARE(smaller.heldOut.ratingCount(), std::size_t{1});
        QVERIFY(!smaller.notes.empty() && test::contains(smaller.notes.front(), "user bob"));
        const auto none = errorWith(bearing, "strangers.csv");
        QVERIFY(none && test::contains(none->message(), "none of its ratings"));
    }

    void shareOfUsersGoesByTheIdAlone()
    {
        std::string rows;
        for (int user = 0; user < 200; ++user)
            rows += "user-" + std::to_string(user) + ",7,4\nuser-" + std::to_string(user) + ",8,3\n";
        const test::Folder folder;
        OpenOptions options;
        options.narrowing.userShare = 0.5;
        const auto open = [&](const std::string& text) {
            return openDataset(folder.write("r.csv", "user,item,rating\n" + text), {}, options).dataset;
        };
        const Dataset half = open(rows);
        QVERIFY(half.userCount() > 60 && half.userCount() < 140);
        QCOMPARE(half.ratingCount(), 2 * half.userCount());
        QCOMPARE(open(turned(rows)).fingerprint(), half.fingerprint());
    }
};

QTEST_GUILESS_MAIN(TestSourceIds)
#include "tst_source_ids.moc"

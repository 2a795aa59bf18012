// SPDX-License-Identifier: GPL-3.0-or-later
// The Netflix Prize, delimited text, tags, and how much of a source is loaded.

#include "core/data/open_dataset.h"
#include "core/data/split.h"
#include "tests/core/support/archives.h"
#include "tests/core/support/errors.h"
#include "tests/core/support/files.h"
#include "tests/core/support/opened.h"
#include "tests/core/support/print.h"

#include <algorithm>

using namespace autorec;
using test::skippedText;
using test::starsOf;

namespace {

const std::string Titles =
    "1,2003,Dinosaur Planet\n2,2004,Isle of Man TT 2004 Review, The\n3,NULL,Se\xF1or, So, What?\n"
    "4,1999,Unseen\n";
const std::string FirstFile = "1:\n10,5,2005-09-06\n20,3,2005-05-13\n2:\n10,4,2004-01-01\n";
const std::string SecondFile = "3:\n20,1,2005-12-31\n30,2,1999-11-11\n";

void writeNetflix(const test::Folder& folder)
{
    folder.write("combined_data_1.txt", FirstFile);
    folder.write("combined_data_2.txt", SecondFile);
    folder.write("movie_titles.csv", Titles);
}

/// Ratings 1 … `count` of user 1, 1 … count − 1 of user 2 and so on: movie m has count + 1 − m.
std::string triangle(int count)
{
    std::string rows = "userId,movieId,rating,timestamp\n";
    for (int user = 1; user <= count; ++user) {
        for (int movie = 1; movie <= count + 1 - user; ++movie)
            rows += std::to_string(user) + "," + std::to_string(movie) + ",3.5," +
                    std::to_string(user * 1000) + "\n";
    }
    return rows;
}

} // namespace

class TestFormats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void netflixCombined()
    {
        const test::Folder folder;
        writeNetflix(folder);
        const OpenedDataset opened = openDataset(folder.path());
        const Dataset& dataset = opened.dataset;
        QCOMPARE(opened.report.format, std::string("Netflix Prize"));
        QCOMPARE(skippedText(opened.report), std::string());
        QCOMPARE(opened.report.rows, std::size_t{8});
        QCOMPARE(dataset.ratingCount(), std::size_t{5});
        QCOMPARE(dataset.userCount(), std::size_t{3});
        QCOMPARE(starsOf(dataset, 10, 1), 5.0F);
        QCOMPARE(starsOf(dataset, 10, 2), 4.0F);
        QCOMPARE(starsOf(dataset, 20, 3), 1.0F);
        QCOMPARE(dataset.scale().levelCount(), std::size_t{5});
        QCOMPARE(dateText(opened.report.firstRated), std::string("1999-11-11"));
        QCOMPARE(dateText(opened.report.lastRated), std::string("2005-12-31"));
        QCOMPARE(opened.report.moviesWithoutRatings, std::size_t{1});
        const Movie& second = dataset.movie(dataset.findMovie(2).value());
        QCOMPARE(second.title, std::string("The Isle of Man TT 2004 Review"));
        QCOMPARE(second.year, 2004);
        const Movie& third = dataset.movie(dataset.findMovie(3).value());
        QCOMPARE(third.title, std::string("Señor, So, What?"));
        QCOMPARE(third.year, 0);
    }

    void netflixAFileForEachMovie()
    {
        const test::Folder folder;
        writeNetflix(folder);
        const test::Folder prize;
        std::filesystem::create_directory(prize / "training_set");
        prize.write("training_set/mv_0000001.txt", "1:\n10,5,2005-09-06\n20,3,2005-05-13\n");
        prize.write("training_set/mv_0000002.txt", "2:\r\n10,4,2004-01-01\r\n");
        prize.write("training_set/mv_0000003.txt", SecondFile);
        prize.write("movie_titles.txt", Titles);
        const Dataset dataset = openDataset(prize.path()).dataset;
        QCOMPARE(dataset.fingerprint(), openDataset(folder.path()).dataset.fingerprint());
        QCOMPARE(dataset.movies()[0].title, std::string("Dinosaur Planet"));
    }

    void netflixInAnArchive()
    {
        const test::Folder folder;
        writeNetflix(folder);
        test::writeArchive(folder / "archive.zip", test::ArchiveKind::Zip,
                           {{"combined_data_2.txt", SecondFile, {}},
                            {"movie_titles.csv", Titles, {}},
                            {"combined_data_1.txt", FirstFile, {}}});
        QCOMPARE(openDataset(folder / "archive.zip").dataset.fingerprint(),
                 openDataset(folder.path()).dataset.fingerprint());
    }

    void firstNetflixFiles()
    {
        const test::Folder folder;
        writeNetflix(folder);
        OpenOptions options;
        options.narrowing.netflixFiles = 1;
        const Dataset dataset = openDataset(folder.path(), {}, options).dataset;
        QCOMPARE(dataset.ratingCount(), std::size_t{3});
        QCOMPARE(dataset.movieCount(), std::size_t{2});
    }

    void probeIsTakenOut()
    {
        const test::Folder folder;
        writeNetflix(folder);
        folder.write("probe.txt", "1:\n20\n3:\n30\n99\n7:\n1\n");
        const OpenedDataset opened = openDataset(folder.path());
        QCOMPARE(opened.dataset.ratingCount(), std::size_t{3});
        QVERIFY(opened.dataset.probe());
        QCOMPARE(opened.dataset.probe()->ratingCount(), std::size_t{2});
        QVERIFY(opened.dataset.findUser(30));
        QVERIFY(test::contains(opened.report.notes.back(), "2 ratings were taken out"));
        const Split split = splitDataset(opened.dataset, SplitSpec::parse("probe"), 1);
        QCOMPARE(split.train.ratingCount(), std::size_t{3});
        QCOMPARE(split.heldOut.ratingCount(), std::size_t{2});
        QCOMPARE(SplitSpec::parse("probe").text(), std::string("probe"));

        const test::Folder without;
        writeNetflix(without);
        const Dataset plain = openDataset(without.path()).dataset;
        const auto error = test::errorOf([&] { splitDataset(plain, SplitSpec::parse("probe"), 1); });
        QVERIFY(error);
        QCOMPARE(error->code(), ErrorCode::InvalidArgument);
    }

    void damagedNetflixLines_data()
    {
        QTest::addColumn<std::string>("line");
        QTest::addColumn<std::string>("reason");
        const auto row = [](const char* line, const char* reason) {
            QTest::newRow(line) << std::string(line) << std::string(reason);
        };
        row("10,5", "neither a movie nor user, stars and date");
        row(",5,2005-09-06", "no user");
        row("11,0,2005-09-06", "rating is out of scale");
        row("11,six,2005-09-06", "rating is not a number");
        row("11,5,2005-02-30", "date is not YYYY-MM-DD");
        row("11,5,2005-9-6", "date is not YYYY-MM-DD");
        row("11,5,yesterday", "date is not YYYY-MM-DD");
        row("x:", "neither a movie nor user, stars and date");
    }
    void damagedNetflixLines()
    {
        QFETCH(std::string, line);
        QFETCH(std::string, reason);
        const test::Folder folder;
        const OpenedDataset opened =
            openDataset(folder.write("combined_data_1.txt", FirstFile + line + "\n40,1,2005-01-01\n"));
        QCOMPARE(opened.dataset.ratingCount(), std::size_t{4});
        QCOMPARE(starsOf(opened.dataset, 40, 2), 1.0F);
        QCOMPARE(skippedText(opened.report), reason + ": 1");
        QCOMPARE(opened.report.skipped.at(reason).examples[0].line, std::size_t{6});
    }

    void delimited_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::newRow("semicolons, header")
            << std::string("Rating;User ID;Movie ID;When\n5;1;10;2001-02-03\n3;2;10;2001-02-03 "
                           "04:05:06\n4;2;20;1000000000\n");
        QTest::newRow("commas, no header") << std::string("1,10,5\n2,10,3\n2,20,4\n");
        QTest::newRow("spaces") << std::string("1 10 5\n2 10 3\n2 20 4\n");
        QTest::newRow("bars, five columns")
            << std::string("item|user|extra|stars|timestamp\n10|1|x|5|9\n10|2|y|3|9\n20|2|z|4|9\n");
        QTest::newRow("quoted") << std::string(
            "\"user\",\"item\",\"rating\"\n\"1\",\"10\",\"5\"\n\"2\",\"10\",\"3\"\n\"2\",\"20\",\"4\"\n");
        QTest::newRow("ten stars") << std::string("user,item,rating\n1,10,10\n2,10,6\n2,20,8\n");
        QTest::newRow("percent") << std::string("user,item,rating\n1,10,100\n2,10,60\n2,20,80\n");
    }
    void delimited()
    {
        QFETCH(std::string, text);
        const test::Folder folder;
        const OpenedDataset opened = openDataset(folder.write("anything", text));
        QCOMPARE(opened.report.format, std::string("Delimited text"));
        QCOMPARE(skippedText(opened.report), std::string());
        QCOMPARE(opened.dataset.ratingCount(), std::size_t{3});
        QCOMPARE(starsOf(opened.dataset, 1, 10), 5.0F);
        QCOMPARE(starsOf(opened.dataset, 2, 10), 3.0F);
        QCOMPARE(starsOf(opened.dataset, 2, 20), 4.0F);
    }

    void delimitedNames()
    {
        const test::Folder folder;
        const OpenedDataset opened = openDataset(
            folder.write("ratings.txt", "user,title,score,genres\nanna,\"Matrix, The (1999)\",4,Action|"
                                        "Sci-Fi\nbob,Alien (1979),5,Horror\nbob,\"Matrix, The "
                                        "(1999)\",3,Action|Sci-Fi\n"));
        QCOMPARE(opened.dataset.ratingCount(), std::size_t{3});
        QCOMPARE(opened.dataset.userCount(), std::size_t{2});
        const std::vector<Movie>& movies = opened.dataset.movies();
        const auto matrix = std::find_if(movies.begin(), movies.end(),
                                         [](const Movie& movie) { return movie.title == "The Matrix"; });
        QVERIFY(matrix != movies.end());
        QCOMPARE(matrix->year, 1999);
        QCOMPARE(matrix->genres, (std::vector<std::string>{"Action", "Sci-Fi"}));
        const auto position = static_cast<std::size_t>(matrix - movies.begin());
        QCOMPARE(opened.dataset.ratings().byMovie(MovieIndex(position)).size(), std::size_t{2});
    }

    /// A model must not take one named movie for another.
    void namesAreOrderedWhateverTheOrderOfLines()
    {
        const test::Folder folder;
        const auto open = [&](const char* rows) {
            return openDataset(folder.write("ratings.txt", std::string("user,title,score\n") + rows)).dataset;
        };
        const Dataset dataset = open("anna,Alien (1979),4\nbob,Heat (1995),5\n");
        const Dataset turned = open("bob,Heat (1995),5\nanna,Alien (1979),4\n");
        const Dataset other = open("anna,Alien (1979),4\nbob,Ran (1985),5\n");
        QCOMPARE(turned.catalogueFingerprint(), dataset.catalogueFingerprint());
        QCOMPARE(turned.usersFingerprint(), dataset.usersFingerprint());
        QCOMPARE(turned.movies()[0].title, dataset.movies()[0].title);
        QVERIFY(other.catalogueFingerprint() != dataset.catalogueFingerprint());
    }

    void columnsThatAreGiven()
    {
        const test::Folder folder;
        OpenOptions options;
        options.columns = ColumnLayout{";", true, 3, 1, 0, 2, ColumnLayout::None, ColumnLayout::None, 20.0};
        const OpenedDataset opened = openDataset(
            folder.write("odd.txt", "a;b;c;d\n20;7;2000-01-01;1\n10;8;2000-01-02;1\n99;9;;1\n"), {}, options);
        QCOMPARE(opened.dataset.ratingCount(), std::size_t{2});
        QCOMPARE(starsOf(opened.dataset, 1, 7), 5.0F);
        QCOMPARE(starsOf(opened.dataset, 1, 8), 2.5F);
        QCOMPARE(skippedText(opened.report), std::string("rating is out of scale: 1"));
        QCOMPARE(dateText(opened.report.lastRated), std::string("2000-01-02"));
    }

    void damagedDelimitedLines()
    {
        const test::Folder folder;
        std::string text = "user;item;rating;date\n";
        for (int user = 1; user <= 200; ++user)
            text += std::to_string(user) + ";7;4;2001-01-01\n";
        const OpenedDataset opened = openDataset(
            folder.write("r.txt", text + ";7;4;\n1;;4;\n1;8;nan;\n1;8;inf;\n1;8;;\n1;8;4;soon\n1\n1;9;0;\n"));
        QCOMPARE(opened.dataset.ratingCount(), std::size_t{200});
        QCOMPARE(skippedText(opened.report),
                 std::string("no movie: 2, no user: 1, rating is not a number: 3, rating is out of scale: 1, "
                             "time is neither a number nor a date: 1"));
    }

    void tagsAreKept()
    {
        const test::Folder folder;
        folder.write("ratings.csv", "userId,movieId,rating,timestamp\n1,10,4,1\n");
        folder.write("movies.csv", "movieId,title,genres\n10,Alien (1979),Horror\n");
        folder.write("tags.csv", "userId,movieId,tag,timestamp\n1,10,Space,1\n2,10,space,2\n3,10,\"dark, "
                                 "slow\",3\n4,99,none,4\n5,10,,5\n");
        QCOMPARE(openDataset(folder.path()).dataset.movies()[0].tags,
                 (std::vector<std::string>{"space", "dark, slow"}));
    }

    void reportOfTitles()
    {
        const test::Folder folder;
        folder.write("ratings.csv", "userId,movieId,rating,timestamp\n1,10,4,1\n1,77,3,1\n");
        folder.write("movies.csv",
                     "movieId,title,genres\n10,Cit\xE9 (1995),Drama\n11,Hamlet (1996),\n12,Hamlet "
                     "(1996),\n13,Hamlet (1990),\n");
        const OpenedDataset opened = openDataset(folder.path());
        QCOMPARE(opened.report.otherEncoding.count, std::size_t{1});
        QCOMPARE(opened.report.otherEncoding.examples[0].line, std::size_t{2});
        QCOMPARE(opened.dataset.movies()[0].title, std::string("Cité"));
        QCOMPARE(opened.report.duplicateTitles.count, std::size_t{1});
        QCOMPARE(opened.report.duplicateTitles.examples[0].text, std::string("Hamlet (1996), number 12"));
        QCOMPARE(opened.report.moviesWithoutRatings, std::size_t{3});
        QCOMPARE(opened.report.moviesWithoutTitle, std::size_t{1});
    }

    void leastRatings()
    {
        const test::Folder folder;
        const std::filesystem::path file = folder.write("ratings.csv", triangle(10));
        OpenOptions options;
        options.narrowing.leastUserRatings = 4;
        options.narrowing.leastMovieRatings = 4;
        const OpenedDataset opened = openDataset(file, {}, options);
        for (std::size_t user = 0; user < opened.dataset.userCount(); ++user)
            QVERIFY(opened.dataset.ratings().byUser(UserIndex(user)).size() >= 4);
        for (std::size_t movie = 0; movie < opened.dataset.movieCount(); ++movie)
            QVERIFY(opened.dataset.ratings().byMovie(MovieIndex(movie)).size() >= 4);
        QCOMPARE(opened.dataset.userCount(), std::size_t{7});
        QCOMPARE(opened.report.narrowedRatings + opened.dataset.ratingCount(), std::size_t{55});
    }

    void shareOfTheUsers()
    {
        const test::Folder folder;
        const std::filesystem::path file = folder.write("ratings.csv", triangle(60));
        OpenOptions options;
        options.narrowing.userShare = 0.5;
        const OpenedDataset half = openDataset(file, {}, options);
        QVERIFY(half.dataset.userCount() > 15 && half.dataset.userCount() < 45);
        for (std::size_t user = 0; user < half.dataset.userCount(); ++user)
            QCOMPARE(half.dataset.ratings().byUser(UserIndex(user)).size(),
                     static_cast<std::size_t>(61 - half.dataset.userId(UserIndex(user)).number()));
        QCOMPARE(openDataset(file, {}, options).dataset.fingerprint(), half.dataset.fingerprint());
        options.narrowing.seed = 2;
        QVERIFY(openDataset(file, {}, options).dataset.fingerprint() != half.dataset.fingerprint());
    }

    void timeRange()
    {
        const test::Folder folder;
        const std::filesystem::path file = folder.write("ratings.csv", triangle(10));
        OpenOptions options;
        options.narrowing.since = 3000;
        options.narrowing.before = 5000;
        const Dataset dataset = openDataset(file, {}, options).dataset;
        QCOMPARE(dataset.userCount(), std::size_t{2});
        QCOMPARE(dataset.userId(UserIndex(0)), std::int64_t{3});
        options.narrowing.since = 100000;
        options.narrowing.before.reset();
        const auto error = test::errorOf([&] { openDataset(file, {}, options); });
        QVERIFY(error);
        QCOMPARE(error->code(), ErrorCode::InvalidArgument);
        options.narrowing.before = 1;
        QVERIFY(test::errorOf([&] { openDataset(file, {}, options); }));
    }

    void dates_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<qint64>("seconds");
        QTest::newRow("first") << std::string("1970-01-01") << qint64{0};
        QTest::newRow("day") << std::string("2005-09-06") << qint64{1125964800};
        QTest::newRow("time") << std::string("2005-09-06 01:02:03") << qint64{1125968523};
        QTest::newRow("ISO") << std::string("2005-09-06T01:02:03.500Z") << qint64{1125968523};
        QTest::newRow("leap day") << std::string("2004-02-29") << qint64{1078012800};
        for (const char* wrong : {"", "2005", "2005-13-01", "2005-02-29", "1969-12-31", "2005-09-06x",
                                  "2005-09-06 25:00:00", "20050906", "9999-01-01"})
            QTest::newRow(*wrong ? wrong : "nothing") << std::string(wrong) << qint64{-1};
    }
    void dates()
    {
        QFETCH(std::string, text);
        QFETCH(qint64, seconds);
        const std::optional<std::uint32_t> time = parseDate(text);
        QCOMPARE(time ? static_cast<qint64>(*time) : qint64{-1}, seconds);
    }
};

QTEST_GUILESS_MAIN(TestFormats)
#include "tst_formats.moc"

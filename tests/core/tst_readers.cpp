// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/open_dataset.h"
#include "tests/core/support/errors.h"
#include "tests/core/support/files.h"
#include "tests/core/support/opened.h"
#include "tests/core/support/print.h"
#include "tests/support/real_data.h"

#include <algorithm>

using namespace autorec;
using test::skippedText;
using test::starsOf;

namespace {

/// Ratings of one to five stars by four users.
std::string goodRatings(int count)
{
    std::string rows;
    for (int k = 0; k < count; ++k)
        rows += std::to_string(k % 4 + 1) + "\t" + std::to_string(100 + k / 4) + "\t" +
                std::to_string(k % 5 + 1) + "\t" + std::to_string(1000 + k) + "\n";
    return rows;
}

const char* const GoodRatings = "1\t10\t5\t100\n2\t10\t3\t200\n2\t20\t4\t300\n";

} // namespace

class TestReaders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ratingsAlone()
    {
        const test::Folder folder;
        const OpenedDataset opened = openDataset(folder.write("u.data", GoodRatings));
        QCOMPARE(opened.report.format, std::string("MovieLens 100K"));
        QCOMPARE(opened.dataset.userCount(), std::size_t{2});
        QCOMPARE(opened.dataset.movieCount(), std::size_t{2});
        QCOMPARE(opened.dataset.ratingCount(), std::size_t{3});
        QCOMPARE(starsOf(opened.dataset, 2, 20), 4.0F);
        QCOMPARE(opened.dataset.movies()[0].title, std::string("Movie 10"));
        QCOMPARE(opened.dataset.name(), folder.path().filename().string());
        QCOMPARE(opened.report.firstRated, 100U);
        QCOMPARE(opened.report.lastRated, 300U);
        QVERIFY(!opened.dataset.simulated());
    }

    /// The name does not matter, nor do ends of lines, empty lines, a byte order mark or a missing last end.
    void sameRatings_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::newRow("CRLF") << std::string("1\t10\t5\t100\r\n2\t10\t3\t200\r\n2\t20\t4\t300\r\n");
        QTest::newRow("empty lines") << std::string(
            "\n1\t10\t5\t100\n\n2\t10\t3\t200\r\n\r\n2\t20\t4\t300\n\n");
        QTest::newRow("no last end") << std::string("1\t10\t5\t100\n2\t10\t3\t200\n2\t20\t4\t300");
        QTest::newRow("byte order mark") << std::string("\xEF\xBB\xBF") + GoodRatings;
        QTest::newRow("other order") << std::string("2\t20\t4\t300\n2\t10\t3\t200\n1\t10\t5\t100\n");
        QTest::newRow("decimals") << std::string("1\t10\t5.0\t100\n2\t10\t3.0\t200\n2\t20\t4.0\t300\n");
    }
    void sameRatings()
    {
        QFETCH(std::string, text);
        const test::Folder folder;
        const OpenedDataset expected = openDataset(folder.write("expected", GoodRatings));
        const OpenedDataset opened = openDataset(folder.write("anything.txt", text));
        QCOMPARE(opened.dataset.fingerprint(), expected.dataset.fingerprint());
        QCOMPARE(skippedText(opened.report), std::string());
    }

    void timesMayBeMissing()
    {
        const test::Folder folder;
        const OpenedDataset opened = openDataset(folder.write("u.data", "1\t10\t5\n2\t20\t3\n"));
        QCOMPARE(opened.dataset.ratingCount(), std::size_t{2});
        QCOMPARE(opened.report.lastRated, 0U);
    }

    void malformedLinesAreCounted_data()
    {
        QTest::addColumn<std::string>("line");
        QTest::addColumn<std::string>("reason");
        QTest::addColumn<std::string>("shown");
        const auto row = [](const char* line, const char* reason, const char* shown = nullptr) {
            QTest::newRow(line) << std::string(line) << std::string(reason)
                                << std::string(shown ? shown : line);
        };
        row("1\t10", "fewer fields than the other lines");
        row("1\t10\t5\t100\t7", "more fields than the other lines");
        row("1 10 5 100", "fewer fields than the other lines");
        row("\t10\t5\t100", "no user");
        row("NaN\t10\t5\t100", "no user");
        row("NULL\t10\t5\t100", "no user");
        row("1\t\t5\t100", "no movie");
        row("1\t \t5\t100", "no movie");
        row("1\t10\tfive\t100", "rating is not a number");
        row("1\t10\tnan\t100", "rating is not a number");
        row("1\t10\tinf\t100", "rating is not a number");
        row("1\t10\t\t100", "rating is not a number");
        row("1\t10\t1e99\t100", "rating is not a number");
        row("1\t10\t0\t100", "rating is out of scale", "rating 0");
        row("1\t10\t-1\t100", "rating is out of scale", "rating -1");
        row("1\t10\t-3\t100", "rating is out of scale", "rating -3");
        row("1\t10\t5.5\t100", "rating is out of scale", "rating 5.5");
        row("1\t10\t7\t100", "rating is out of scale", "rating 7");
        row("1\t10\t55\t100", "rating is out of scale", "rating 55");
        row("1\t10\t1e6\t100", "rating is out of scale", "rating 1e+06");
    }
    void malformedLinesAreCounted()
    {
        QFETCH(std::string, line);
        QFETCH(std::string, reason);
        QFETCH(std::string, shown);
        const test::Folder folder;
        const std::string good = goodRatings(400);
        const std::string rows = good + line + "\n9\t20\t1\t400\n" + line + "\n";
        const OpenedDataset opened = openDataset(folder.write("u.data", rows));
        QCOMPARE(opened.dataset.ratingCount(), std::size_t{401});
        QCOMPARE(opened.dataset.scale().max(), 5.0F);
        QCOMPARE(skippedText(opened.report), reason + ": 2");
        const std::vector<SkippedLines::Example>& examples = opened.report.skipped.at(reason).examples;
        QCOMPARE(examples[0].file, std::string("u.data"));
        QCOMPARE(examples[0].line, std::size_t{401});
        QCOMPARE(examples[0].text, shown);
        QCOMPARE(examples[1].line, std::size_t{403});

        std::string csv = "userId,movieId,rating,timestamp\n" + rows;
        std::replace(csv.begin(), csv.end(), '\t', ',');
        const OpenedDataset fromCsv = openDataset(folder.write("ratings.csv", csv));
        QCOMPARE(fromCsv.report.format, std::string("MovieLens CSV"));
        QCOMPARE(fromCsv.dataset.fingerprint(), opened.dataset.fingerprint());
        QCOMPARE(skippedText(fromCsv.report), reason + ": 2");
        QCOMPARE(fromCsv.report.skipped.at(reason).examples[1].line, std::size_t{404});
    }

    /// A damaged line near the top, where the format is found, is borne like any other.
    void damagedFirstLines_data()
    {
        QTest::addColumn<std::string>("line");
        for (const char* line : {"1\t10\t\t100", "1\t10\tNaN\t100", "1\t10\t-7\t100", "1\t10\t5\t100\tx"})
            QTest::newRow(line) << std::string(line);
    }
    void damagedFirstLines()
    {
        QFETCH(std::string, line);
        const test::Folder folder;
        const OpenedDataset opened =
            openDataset(folder.write("u.data", "3\t10\t2\t5\n" + line + "\n" + goodRatings(200)));
        QCOMPARE(opened.dataset.ratingCount(), std::size_t{201});
        QCOMPARE(opened.report.skippedCount(), std::size_t{1});
        QCOMPARE(opened.report.skipped.begin()->second.examples.front().line, std::size_t{2});
    }

    void tooMuchSkipped()
    {
        const test::Folder folder;
        const std::string rows = goodRatings(100) + "1\t1\tx\t1\n2\t2\ty\t1\n";
        const std::filesystem::path file = folder.write("u.data", rows);
        try {
            openDataset(file);
            QFAIL("it opened");
        } catch (const SkippedError& error) {
            QVERIFY(error.code() == ErrorCode::TooMuchSkipped);
            QCOMPARE(error.share(), 0.02);
            for (const char* part :
                 {"2 of 102 rows", "rating is not a number", "u.data, line 101: 1\t1\tx\t1"})
                QVERIFY2(test::contains(error.message(), part), error.what());
        }
        OpenOptions options;
        options.allowedSkipped = 0.02;
        const OpenedDataset opened = openDataset(file, {}, options);
        QCOMPARE(opened.dataset.ratingCount(), std::size_t{100});
        const std::vector<std::string> notes = importNotes(opened.report);
        QCOMPARE(notes.size(), std::size_t{1});
        QVERIFY(test::contains(notes[0], "2 of 102 rows") && test::contains(notes[0], "line 102"));
    }

    void largestIdsAndTimes()
    {
        const test::Folder folder;
        const OpenedDataset opened =
            openDataset(folder.write("u.data", "9223372036854775807\t-9223372036854775808\t5\t4294967295\n"));
        QCOMPARE(opened.dataset.userId(UserIndex(0)), std::numeric_limits<std::int64_t>::max());
        QCOMPARE(opened.dataset.movies()[0].id, std::numeric_limits<std::int64_t>::min());
        QCOMPARE(opened.report.lastRated, 4294967295U);
    }

    void titlesInLatin1()
    {
        const test::Folder folder;
        folder.write("u.data", GoodRatings);
        folder.write(
            "u.item",
            "10|City of Lost Children, The (Cit\xE9 des enfants perdus, La) (1995)|01-Jan-1995||http://x|"
            "0|1|0|0|1|0|0|0|0|0|0|0|0|0|0|0|0|0|1\r\n"
            "267|unknown||||1|0|0|0|0|0|0|0|0|0|0|0|0|0|0|0|0|0|0\n"
            "no movie at all\n\n");
        const OpenedDataset opened = openDataset(folder.path());
        QCOMPARE(opened.dataset.movieCount(), std::size_t{3});
        const Movie& movie = opened.dataset.movies()[0];
        QCOMPARE(movie.title, std::string("The City of Lost Children (La Cité des enfants perdus)"));
        QCOMPARE(movie.year, 1995);
        QCOMPARE(movie.genres, (std::vector<std::string>{"Action", "Children", "Western"}));
        QCOMPARE(opened.dataset.movies()[1].title, std::string("Movie 20"));
        QVERIFY(opened.dataset.movies()[2].titleIsUnknown());
        QVERIFY(opened.dataset.movies()[2].genres.empty());
        QCOMPARE(skippedText(opened.report), std::string("not a movie: 1"));
        QCOMPARE(opened.report.skipped.at("not a movie").examples.front().line, std::size_t{3});
    }

    void csvWithAllItsFiles()
    {
        const test::Folder folder;
        folder.write("ratings.csv", "\xEF\xBB\xBFuserId,movieId,rating,timestamp\r\n1,10,4.5,100\r\n2,20,0.5,"
                                    "200\r\n2,10,3.0,300\r\n");
        folder.write(
            "movies.csv",
            "\xEF\xBB\xBFmovieId,title,genres\r\n10,\"Usual Suspects, The (1995)\",Crime|Mystery|Thriller\r\n"
            "20,\"\"\"Great Performances\"\" Cats (1998)\",(no genres listed)\r\n30,Unrated,Drama\r\n"
            "\"40,Open quote,Drama\r\n50,too few\r\n");
        folder.write("links.csv", "movieId,imdbId,tmdbId\n10,0114814,629\n20,0173714,\n30,,\n99,0000001,1\n");
        const OpenedDataset opened = openDataset(folder.path());
        QCOMPARE(opened.report.format, std::string("MovieLens CSV"));
        QCOMPARE(opened.dataset.ratingCount(), std::size_t{3});
        QCOMPARE(starsOf(opened.dataset, 1, 10), 4.5F);
        QCOMPARE(opened.dataset.scale().min(), 0.5F);
        QCOMPARE(opened.dataset.movieCount(), std::size_t{3});
        const std::vector<Movie>& movies = opened.dataset.movies();
        QCOMPARE(movies[0].title, std::string("The Usual Suspects"));
        QCOMPARE(movies[0].year, 1995);
        QCOMPARE(movies[0].genres, (std::vector<std::string>{"Crime", "Mystery", "Thriller"}));
        QCOMPARE(movies[0].imdbId, std::string("tt0114814"));
        QCOMPARE(movies[0].tmdbId, std::string("629"));
        QCOMPARE(movies[1].title, std::string("\"Great Performances\" Cats"));
        QVERIFY(movies[1].genres.empty());
        QCOMPARE(movies[1].imdbId, std::string("tt0173714"));
        QCOMPARE(movies[1].tmdbId, std::string());
        QCOMPARE(movies[2].title, std::string("Unrated"));
        QCOMPARE(movies[2].imdbId, std::string());
        QCOMPARE(skippedText(opened.report), std::string("not a record of the expected fields: 2"));
    }

    void folderAndFileAreTheSame()
    {
        const test::Folder folder;
        folder.write("u.data", GoodRatings);
        folder.write("u.item", "10|Toy Story (1995)|||\n");
        const Dataset byFolder = openDataset(folder.path()).dataset;
        const Dataset byFile = openDataset(folder / "u.data").dataset;
        QCOMPARE(byFile.fingerprint(), byFolder.fingerprint());
        QCOMPARE(byFile.movies()[0].title, std::string("Toy Story"));
        QCOMPARE(byFile.name(), byFolder.name());
    }

    void whatCannotBeOpened_data()
    {
        QTest::addColumn<std::string>("name");
        QTest::addColumn<std::string>("content");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("a text") << std::string("letter.txt")
                                << std::string("Dear Sir or Madam,\nhow do you do?\n")
                                << ErrorCode::UnknownFormat;
        QTest::newRow("an empty file") << std::string("u.data") << std::string() << ErrorCode::UnknownFormat;
        QTest::newRow("zeros") << std::string("u.data") << std::string(5000, '\0')
                               << ErrorCode::UnknownFormat;
        QTest::newRow("one person's")
            << std::string("ratings.csv") << std::string("Const,Your Rating\ntt1,5\n")
            << ErrorCode::PersonalRatings;
        QTest::newRow("a header alone")
            << std::string("ratings.csv") << std::string("userId,movieId,rating,timestamp\n")
            << ErrorCode::DamagedFile;
    }
    void whatCannotBeOpened()
    {
        QFETCH(std::string, name);
        QFETCH(std::string, content);
        QFETCH(ErrorCode, code);
        const test::Folder folder;
        const std::filesystem::path file = folder.write(name, content);
        for (const std::filesystem::path& source : {file, folder.path()}) {
            if (source == folder.path() && code != ErrorCode::DamagedFile && name == "letter.txt")
                continue;
            const auto error = test::errorOf([&] { openDataset(source); });
            QVERIFY(error);
            QCOMPARE(error->code(), code);
            QVERIFY(test::contains(error->message(), error->file().string()));
        }
    }

    void emptyFolderIsOfNoFormat()
    {
        const test::Folder folder;
        const auto error = test::errorOf([&] { openDataset(folder.path()); });
        QVERIFY(error);
        QCOMPARE(error->code(), ErrorCode::UnknownFormat);
        QVERIFY(test::contains(error->message(), "u.data") &&
                test::contains(error->message(), "ratings.csv"));
    }

    void missingFiles_data()
    {
        QTest::addColumn<std::string>("path");
        QTest::newRow("missing") << std::string("/nowhere/at/all");
        QTest::newRow("too long") << "/" + std::string(5000, 'x');
    }
    void missingFiles()
    {
        QFETCH(std::string, path);
        const auto error = test::errorOf([&] { openDataset(path); });
        QVERIFY(error);
        QCOMPARE(error->code(), ErrorCode::FileNotFound);
        QVERIFY(test::contains(error->message(), path));
    }

    /// Where nothing at all could be read, the error says why and on which line of that very file.
    void nothingReadable_data()
    {
        QTest::addColumn<std::string>("name");
        QTest::addColumn<std::string>("content");
        QTest::addColumn<int>("line");
        QTest::newRow("ratings.csv") << std::string("ratings.csv")
                                     << std::string(
                                            "userId,movieId,rating,timestamp\n\n1,10,?,100\n1,11,?,100\n")
                                     << 3;
        QTest::newRow("several reasons")
            << std::string("ratings.csv")
            << std::string("userId,movieId,rating,timestamp\n1,10,?,100\n1,,8,100\n1,10\n") << 2;
    }
    void nothingReadable()
    {
        QFETCH(std::string, name);
        QFETCH(std::string, content);
        QFETCH(int, line);
        const test::Folder folder;
        folder.write(name, content);
        folder.write("u.item", "\n\n\n\n\nno movie\n");
        folder.write("movies.csv", "movieId,title,genres\n\n\n\n\n\nno movie\n");
        const auto error = test::errorOf([&] { openDataset(folder.path()); });
        QVERIFY(error);
        QCOMPARE(error->code(), ErrorCode::DamagedFile);
        QCOMPARE(error->file(), folder / name);
        QCOMPARE(error->line(), std::optional(static_cast<std::size_t>(line)));
        QVERIFY(test::contains(error->message(), "rating is not a number"));
        QVERIFY(test::contains(error->message(), "line " + std::to_string(line)));
        QVERIFY(!test::contains(error->message(), "not a movie"));
    }

    void stopsWhenAsked()
    {
        std::string text;
        for (int line = 0; line < 200000; ++line)
            text += "1\t" + std::to_string(line) + "\t5\t100\n";
        const test::Folder folder;
        const std::filesystem::path file = folder.write("u.data", text);
        double last = 0.0;
        int reports = 0;
        openDataset(file, {{}, [&](double share) {
                               QVERIFY(share > last && share <= 1.0);
                               last = share;
                               ++reports;
                           }});
        QVERIFY(reports > 1);

        std::stop_source source;
        source.request_stop();
        const auto error = test::errorOf([&] { openDataset(file, {source.get_token(), {}}); });
        QVERIFY(error);
        QCOMPARE(error->code(), ErrorCode::Cancelled);
    }

    void realMovieLens100K()
    {
        AUTOREC_REAL_DATA(folder, "ml-100k");
        const OpenedDataset opened = openDataset(folder);
        QCOMPARE(opened.dataset.userCount(), std::size_t{943});
        QCOMPARE(opened.dataset.movieCount(), std::size_t{1682});
        QCOMPARE(opened.dataset.ratingCount(), std::size_t{100000});
        QCOMPARE(opened.dataset.scale().levelCount(), std::size_t{5});
        QCOMPARE(skippedText(opened.report), std::string());
        QCOMPARE(opened.report.duplicateRatings, std::size_t{0});
        QCOMPARE(opened.report.firstRated, 874724710U);
        QCOMPARE(opened.report.lastRated, 893286638U);
        QCOMPARE(opened.dataset.movie(opened.dataset.findMovie(50).value()).title, std::string("Star Wars"));
        QVERIFY(opened.dataset.movie(opened.dataset.findMovie(267).value()).titleIsUnknown());
        QCOMPARE(starsOf(opened.dataset, 196, 242), 3.0F);
    }

    void realMovieLensLatestSmall()
    {
        AUTOREC_REAL_DATA(folder, "ml-latest-small");
        const OpenedDataset opened = openDataset(folder);
        QCOMPARE(opened.dataset.userCount(), std::size_t{610});
        QCOMPARE(opened.dataset.movieCount(), std::size_t{9742});
        QCOMPARE(opened.dataset.ratedMovieCount(), std::size_t{9724});
        QCOMPARE(opened.dataset.ratingCount(), std::size_t{100836});
        QCOMPARE(opened.dataset.scale().levelCount(), std::size_t{10});
        QCOMPARE(skippedText(opened.report), std::string());
        const Movie& movie = opened.dataset.movie(opened.dataset.findMovie(2571).value());
        QCOMPARE(movie.title, std::string("The Matrix"));
        QCOMPARE(movie.year, 1999);
        QCOMPARE(movie.imdbId, std::string("tt0133093"));
        QCOMPARE(movie.tmdbId, std::string("603"));
    }
};

QTEST_GUILESS_MAIN(TestReaders)
#include "tst_readers.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Which file of a folder or an archive holds the ratings, and what is read with it.

#include "core/data/open_dataset.h"
#include "tests/core/support/archives.h"
#include "tests/core/support/errors.h"
#include "tests/core/support/file_texts.h"
#include "tests/core/support/print.h"

using namespace autorec;
using test::hasNote;
using test::notesOf;

namespace {

using Files = test::FileTexts;

const std::string Plain = test::ratingsAs("user_id,movie_id,rating", ",");

/// The archive's bytes.
std::string archived(test::ArchiveKind kind, const std::vector<test::ArchivedFile>& files)
{
    const test::Folder folder;
    test::writeArchive(folder / "inner", kind, files);
    return test::readFile(folder / "inner");
}

} // namespace

class TestFileChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// As the Netflix Prize came: a tar of films in a tar.gz.
    void archiveInAnArchive()
    {
        const std::string films =
            archived(test::ArchiveKind::Tar, {{"training_set/mv_0000001.txt", "1:\n10,5,2005-09-06\n", {}},
                                              {"training_set/mv_0000002.txt", "2:\n10,4,2004-01-01\n", {}}});
        const test::Folder folder;
        test::writeArchive(folder / "nf_prize_dataset.tar.gz", test::ArchiveKind::TarGzip,
                           {{"download/training_set.tar", films, {}},
                            {"download/movie_titles.txt", "1,2003,Dinosaur Planet\n2,2004,Up\n", {}},
                            {"download/probe.txt", "1:\n10\n", {}}});
        const OpenedDataset opened = openDataset(folder / "nf_prize_dataset.tar.gz");
        QCOMPARE(opened.report.format, std::string("Netflix Prize"));
        QCOMPARE(opened.dataset.ratingCount(), std::size_t{1});
        QVERIFY(opened.dataset.probe());
        QCOMPARE(opened.dataset.movies()[0].title, std::string("Dinosaur Planet"));
        QCOMPARE(folder.entryCount(), std::size_t{1});
    }

    void compressedFilesInAnArchive()
    {
        const test::Folder folder;
        folder.write("ratings.csv", Plain);
        QCOMPARE(std::system(("gzip -k " + (folder / "ratings.csv").string()).c_str()), 0);
        const test::Folder other;
        test::writeArchive(other / "set.zip", test::ArchiveKind::Zip,
                           {{"set/ratings.csv.gz", test::readFile(folder / "ratings.csv.gz"), {}},
                            {"set/movies.csv", "movie_id,title\n2,Up (2009)\n", {}}});
        const OpenedDataset opened = openDataset(other / "set.zip");
        QCOMPARE(opened.dataset.ratingCount(), std::size_t{27});
        QCOMPARE(opened.dataset.movie(*opened.dataset.findMovie(2)).title, std::string("Up"));
    }

    void compressedFilesInAFolder()
    {
        const test::Folder folder;
        const std::filesystem::path ratings = folder.write("ratings.csv", Plain);
        QCOMPARE(std::system(("gzip " + ratings.string()).c_str()), 0);
        test::writeArchive(folder / "movies.csv.zip", test::ArchiveKind::Zip,
                           {{"movies.csv", "movie_id,title\n2,Up (2009)\n", {}}});
        folder.write("notes.txt.gz", "this only seems to be compressed\n");
        const OpenedDataset opened = openDataset(folder.path());
        QCOMPARE(opened.dataset.ratingCount(), std::size_t{27});
        QCOMPARE(opened.dataset.movie(*opened.dataset.findMovie(2)).title, std::string("Up"));
    }

    void whichFileIsTheRatings_data()
    {
        QTest::addColumn<Files>("files");
        QTest::addColumn<int>("ratings");
        QTest::addColumn<std::string>("note");
        const auto row = [](const char* name, const Files& files, int ratings, const char* note) {
            QTest::newRow(name) << files << ratings << std::string(note);
        };
        const std::string three = "1\t1\t5\n2\t1\t4\n3\t2\t3\n";
        const std::string two = "4\t1\t5\n5\t2\t4\n";
        row("ratings before history", {{"film_history.dat", three + "7\t1\t1\n"}, {"film_ratings.dat", two}},
            2, "film_history.dat holds ratings, too, and was left out");
        row("parts", {{"ratings_0.txt", three}, {"ratings_1.txt", two}}, 5,
            "2 files were read as parts of one: ratings_0.txt and ratings_1.txt");
        row("parts from 1", {{"ratings1.tsv", three}, {"ratings2.tsv", two}}, 5, "parts of one");
        row("parts of a cluster",
            {{"part-00000-8f1e-c000.csv", three}, {"part-00001-8f1e-c000.csv", two}, {"_SUCCESS", ""}}, 5,
            "parts of one");
        row("parts by years", {{"ratings_2019.tsv", three}, {"ratings_2020.tsv", two}}, 5, "parts of one");
        row("parts by years with a gap", {{"ratings_1996.tsv", three}, {"ratings_2009.tsv", two}}, 5,
            "parts of one");
        row("parts by months",
            {{"ratings-2015-11.tsv", three},
             {"ratings-2015-12.tsv", two},
             {"ratings-2016-01.tsv", "7\t1\t1\n"}},
            6, "3 files were read as parts of one");
        row("parts by days", {{"ratings_20150131.tsv", three}, {"ratings_20150201.tsv", two}}, 5,
            "parts of one");
        row("parts with twelve digits",
            {{"ratings-000000000000.csv", three}, {"ratings-000000000001.csv", two}}, 5, "parts of one");
        row("parts in JSON",
            {{"r-000000000000.json", "{\"user_id\": \"1\", \"movie_id\": \"2\", \"rating\": 3}\n"},
             {"r-000000000001.json", "{\"user_id\": \"2\", \"movie_id\": \"2\", \"rating\": 4}\n"}},
            2, "parts of one");
        row("chunks", {{"ratings_chunk_10000.tsv", three}, {"ratings_chunk_30000.tsv", two}}, 5,
            "parts of one");
        row("samples by size", {{"ratings_10000.tsv", three + "7\t1\t1\n"}, {"ratings_20000.tsv", two}}, 4,
            "holds ratings, too");
        row("versions", {{"ratings_v1.tsv", two}, {"ratings_v2.tsv", three}}, 3, "holds ratings, too");
        row("a header in the first part alone",
            {{"ratings1.csv", "rating,user_id,movie_id,ts\n3,1,2,880001004\n4,2,2,880001004\n"},
             {"ratings2.csv", "1,3,2,880001004\n2,4,2,880001004\n"},
             {"ratings3.csv", "2,5,2,880001004\n"}},
            5, "3 files were read as parts of one");
        row("as Unix splits",
            {{"ratings.csv.aa", "user,item,rating\n1,2,3\n2,2,3\n"},
             {"ratings.csv.ab", "3,2,4\n"},
             {"ratings.csv.ac", "4,2,4\n"}},
            4, "ratings.csv.aa, ratings.csv.ab and ratings.csv.ac");
        row("as Unix splits, without a name", {{"xaa", three}, {"xab", two}}, 5, "parts of one");
        row("other endings", {{"ratings.tsv", three}, {"ratings.txt", two}}, 3, "ratings.txt holds");
        row("shards of a training set",
            {{"train-00000-of-00002.tsv", three}, {"train-00001-of-00002.tsv", two}}, 5, "parts of one");
        row("an empty part", {{"part-00000.tsv", three}, {"part-00001.tsv", ""}, {"part-00002.tsv", two}}, 5,
            "parts of one");
        row("folders that count",
            {{"batch1/ratings.csv", "user,item,rating\n1,2,3\n"},
             {"batch2/ratings.csv", "user,item,rating\n2,2,3\n"}},
            2, "batch1/ratings.csv and batch2/ratings.csv");
        row("folders by dates",
            {{"date=2015-01-05/part-00000.tsv", three}, {"date=2015-02-07/part-00000.tsv", two}}, 5,
            "parts of one");
        row("folders and files that count",
            {{"set1/part-0.tsv", three}, {"set1/part-1.tsv", two}, {"set2/part-0.tsv", "7\t1\t1\n"}}, 6,
            "3 files were read");
        row("folders of a split", {{"fold1/ratings.tsv", three}, {"fold2/ratings.tsv", two}}, 3,
            "fold2/ratings.tsv holds ratings, too");
        row("two sets", {{"ml-100k/u.data", three}, {"ml-1m/ratings.dat", "1::1::5\n2::1::4\n"}}, 3,
            "ml-1m/ratings.dat holds ratings, too, and was left out");
        row("whom people trust are no ratings",
            {{"ratings_data.txt", "1 1 5\n2 1 4\n3 2 3\n"}, {"trust_data.txt", "1 2 1\n2 3 1\n"}}, 3, "");
        row("names that do not say what they are",
            {{"data.tsv", "user\titem\trating\n1\t2\t3\n"},
             {"ratings.csv", "a,b,c,d\n1,2,3,4\n2,3,4,5\n3,4,5,6\n"}},
            1, "ratings.csv is named like ratings and was left out");
        row("no parts with a gap", {{"ratings_2.txt", three}, {"ratings_7.txt", two}}, 3,
            "ratings_7.txt holds");
        row("a copy", {{"ratings.tsv", three}, {"ratings (1).tsv", three}}, 3, "ratings (1).tsv holds");
        row("training before test", {{"test.tsv", three + "7\t1\t1\n"}, {"train.tsv", two}}, 2,
            "--split files:");
        row("folds of a split", {{"u1.base", three}, {"u2.base", two}}, 3, "--split files:");
        row("the whole before a sample", {{"ratings.tsv", three}, {"ratings_small.tsv", three + two}}, 3,
            "ratings_small.tsv holds");
    }
    void whichFileIsTheRatings()
    {
        QFETCH(Files, files);
        QFETCH(int, ratings);
        QFETCH(std::string, note);
        const test::Folder folder;
        const OpenedDataset opened = openDataset(test::writeAll(folder, files));
        QCOMPARE(opened.dataset.ratingCount(), static_cast<std::size_t>(ratings));
        QVERIFY2(hasNote(opened.report, note) || (note.empty() && opened.report.notes.empty()),
                 notesOf(opened.report).c_str());
    }

    /// The times of all parts are read alike.
    void datesOfParts()
    {
        const test::Folder folder;
        test::writeAll(folder, {{"ratings_1.csv", "user,item,rating,date\n1,2,3,03/04/2001\n"},
                                {"ratings_2.csv", "user,item,rating,date\n2,2,3,25/04/2001\n"}});
        const OpenedDataset opened = openDataset(folder.path());
        QCOMPARE(opened.report.firstRated, 986256000U); // 3 April
        QCOMPARE(opened.report.unreadTimes.count, std::size_t{0});
    }

    /// As CiaoDVD comes: the ratings of reviews can be read, those of films may be in two columns.
    void unclearRatingsAreNamed()
    {
        std::string films;
        std::string reviews;
        for (int k = 0; k < 100; ++k) {
            films += std::to_string(k / 10) + "," + std::to_string(k % 10) + "," + std::to_string(k % 17) +
                     "," + std::to_string(5000 + k) + "," + std::to_string(k % 5 * 10) + ",2012-01-02\n";
            reviews +=
                std::to_string(k / 10) + "," + std::to_string(100 + k) + "," + std::to_string(k % 5) + "\n";
        }
        const test::Folder folder;
        test::writeAll(folder, {{"movie-ratings.txt", films}, {"review-ratings.txt", reviews}});
        const auto error = test::errorOf([&] { openDataset(folder.path()); });
        QVERIFY(error);
        QCOMPARE(error->code(), ErrorCode::UnknownFormat);
        QVERIFY2(test::contains(error->message(), "movie-ratings.txt"), error->what());
        QVERIFY2(test::contains(error->message(), "--columns"), error->what());
        QCOMPARE(openDataset(folder / "review-ratings.txt").dataset.ratingCount(), std::size_t{100});
    }

    /// Films with numbers in their titles are no ratings of people.
    void filmsAreNoRatings()
    {
        std::string films;
        for (int k = 0; k < 30; ++k)
            films += "{\"title\": \"The Film " + std::to_string(k) + " VHS\", \"asin\": \"B" +
                     std::to_string(k) + "\"}\n";
        const test::Folder folder;
        test::writeAll(folder,
                       {{"films.json", films}, {"ratings.csv", "user,asin,rating\n1,B2,3\n2,B3,4\n"}});
        const OpenedDataset opened = openDataset(folder.path());
        QVERIFY2(!hasNote(opened.report, "holds ratings"), notesOf(opened.report).c_str());
        QVERIFY(test::errorOf([&] { openDataset(folder / "films.json"); }));
    }

    /// Numbers in a list of people are no ratings, even if nothing else in the folder can be read.
    void peopleAreNoRatings()
    {
        const test::Folder folder;
        test::writeAll(folder, {{"users.dat", "1::25::4::48067\n2::35::1::70072\n3::50::3::2460\n"},
                                {"ratings.dat", "what is this?\nno table\n"}});
        const auto error = test::errorOf([&] { openDataset(folder.path()); });
        QVERIFY(error);
        QCOMPARE(error->code(), ErrorCode::UnknownFormat);
    }

    void oneFileAlone()
    {
        const test::Folder folder;
        folder.write("ratings_0.txt", "1\t1\t5\n2\t1\t4\n");
        folder.write("ratings_1.txt", "3\t1\t5\n");
        const OpenedDataset opened = openDataset(folder / "ratings_0.txt");
        QCOMPARE(opened.dataset.ratingCount(), std::size_t{2});
        QVERIFY2(hasNote(opened.report, "one of 2 parts"), notesOf(opened.report).c_str());
        const test::Folder alone;
        QVERIFY(!hasNote(openDataset(alone.write("ratings_0.txt", "1\t1\t5\n")).report, "part"));
    }
};

QTEST_GUILESS_MAIN(TestFileChoice)
#include "tst_file_choice.moc"

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
        QVERIFY2(hasNote(opened.report, note), notesOf(opened.report).c_str());
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

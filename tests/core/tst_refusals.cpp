// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are no data set are refused by their names, with what to do.

#include "core/data/open_dataset.h"
#include "tests/core/support/archives.h"
#include "tests/core/support/errors.h"
#include "tests/core/support/file_texts.h"
#include "tests/core/support/print.h"

using namespace autorec;

class TestRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusals_data()
    {
        using namespace std::string_literals;
        QTest::addColumn<std::string>("name");
        QTest::addColumn<std::string>("content");
        QTest::addColumn<std::string>("what");
        QTest::addColumn<std::string>("advice");
        const auto row = [](const char* test, const std::string& name, const std::string& content,
                            const std::string& what, const std::string& advice) {
            QTest::newRow(test) << name << content << what << advice;
        };
        row("Parquet", "ratings.parquet", "PAR1\x01\x02"s + std::string(500, '\x03'), "Parquet",
            "read_parquet");
        row("Feather", "ratings.feather", "ARROW1\0\0"s, "Feather", "read_feather");
        row("HDF5", "ratings.h5", "\x89HDF\r\n\x1a\n"s + std::string(90, '\0'), "HDF5", "read_hdf");
        row("SQLite", "ratings.db", "SQLite format 3\0"s + std::string(90, '\0'), "SQLite", "sqlite3");
        row("NumPy", "ratings.npy", "\x93NUMPY\x01\0"s, "NumPy", "as text");
        row("pickle", "ratings.pkl", "\x80\x04\x95\x10"s, "pickle", "as text");
        row("xls", "ratings.xls", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"s + std::string(500, '\0'), "Excel",
            "CSV");
        row("PDF", "ratings.pdf", "%PDF-1.7\n", "PDF", "file of ratings");
        row("RAR", "ratings.rar", "Rar!\x1A\x07\x01\0"s, "RAR", "Unpack");
        row("7-Zip", "ratings.7z", "7z\xBC\xAF\x27\x1C\0\4"s, "7-Zip", "Unpack");
        row("model", "mine.autorec", "AUTOREC\n{}", "model", "data set");
        row("Git LFS", "ratings.csv",
            "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 709550327\n",
            "Git LFS pointer", "git lfs pull");
        row("web page", "ratings.csv", "\n<!DOCTYPE html>\n<html><head></head></html>\n", "web page",
            "Download");
        row("XML", "ratings.xml", "<?xml version=\"1.0\"?>\n<ratings/>\n", "XML", "CSV");
        row("Kodi", "kodi.nfo",
            "<?xml version=\"1.0\"?>\n<movie><title>Up</title><userrating>9</userrating></movie>\n", "Kodi",
            "My Ratings");
        row("notebook", "ratings.ipynb", "{\"cells\": []}", "Jupyter", "file of ratings");
        row("empty", "ratings.csv", "", "empty", "again");
        row("Letterboxd", "ratings.csv",
            "Date,Name,Year,Letterboxd URI,Rating\n2024-03-14,The Matrix,1999,https://boxd.it/aaaa,4.5\n",
            "one person's ratings (an export of Letterboxd)", "--ratings");
        row("Letterboxd, semicolons", "ratings.csv",
            "Date;Name;Year;Letterboxd URI;Rating\n2024-03-14;The Matrix;1999;https://boxd.it/aaaa;4.5\n",
            "Letterboxd", "My Ratings");
        row("IMDb", "ratings.csv",
            "Const,Your Rating,Date Rated,Title,Title Type,Year\ntt0133093,9,2024-01-01,The "
            "Matrix,Movie,1999\n",
            "IMDb", "--ratings");
        row("Trakt CSV", "trakt.csv",
            "rated_at,type,title,year,trakt_rating,trakt_id,imdb_id,tmdb_id,rating\n"
            "2024-01-02T13:48:52Z,movie,The Matrix,1999,8.5,481,tt0133093,603,9\n",
            "Trakt", "--ratings");
        row("Trakt JSON", "ratings.json",
            "[{\"rated_at\":\"2024-01-02T13:48:52.000Z\",\"rating\":9,\"type\":\"movie\",\"movie\":{"
            "\"title\":"
            "\"The Matrix\",\"year\":1999,\"ids\":{\"trakt\":481,\"imdb\":\"tt0133093\"}}}]",
            "Trakt", "My Ratings");
        row("movielens.org", "ratings.csv",
            "movie_id,imdb_id,tmdb_id,rating,average_rating,title\n47,0114369,807,4.5,4.08,Seven (1995)\n",
            "movielens.org", "--ratings");
        row("titles and stars", "mine.csv", "title,year,rating\nUp,2009,4\nJaws,1975,3\n",
            "one person's ratings", "--columns user=1");
        row("pivot", "pivot.csv", "user,The Matrix,Alien,Up,Jaws\n1,4,,1,5\n2,2,,5,2\n3,3,,1,5\n",
            "a column for each film", "melt");
        row("pivot with zeros", "pivot.csv", "user_id,1,2,3,4,5,6\n1,5,0,3,0,0,1\n2,0,4,0,4,1,0\n",
            "a column for each film", "melt");
        row("Python's text for records", "loose.json", "{'user': 'a', 'item': 'b', 'rating': 3}\n", "JSON",
            "CSV");
        row("lists in Python", "loose.json", "[{'user': 'a', 'item': 'b', 'rating': 3}]\n", "Python",
            "literal_eval");
        row("R, one object", "ratings.rds", "X\n\0\0\0\3\0\4"s + std::string(90, '\0'), "file of R",
            "readRDS");
        row("MATLAB 7.3", "ratings.mat",
            "MATLAB 7.3 MAT-file, Platform: GLNXA64" + std::string(474, ' ') + "\x89HDF\r\n\x1a\n", "MATLAB",
            "writematrix");
        row("DuckDB", "ratings.duckdb", "\x12\x34\x56\x78\x9A\xBC\xDE\xF0"s + "DUCK" + std::string(90, '\0'),
            "DuckDB", "copy ratings to");
        row("Stata", "ratings.dta", "<stata_dta><header><release>118</release>", "Stata", "read_stata");
        row("old Stata", "ratings.dta", "\x72\x02\x01\0\4\0"s + std::string(90, '\0'), "Stata", "read_stata");
        row("Excel's web page", "ratings.xls",
            "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><body><table><tr><td>user</td></tr>",
            "spreadsheet", "as CSV");
        row("Excel's XML", "ratings.xml",
            "<?xml version=\"1.0\"?>\n<?mso-application progid=\"Excel.Sheet\"?>\n<Workbook/>", "spreadsheet",
            "as CSV");
        row("JSON rows", "r.json", "[[1,1,4.0,964982703,\"Up\"],[1,47,5.0,964983815,\"Jaws\"]]\n",
            "rows whose columns have no names", "orient=\"values\"");
        row("JSON, split", "r.json",
            "{\"columns\":[\"userId\",\"movieId\",\"rating\"],\"index\":[0,1],\"data\":[[1,2,3],[2,2,4]]}",
            "JSON", "orient=\"split\"");
        row("grid of a form", "form.csv",
            "Timestamp,Email,\"Rate these [Up (2009)]\",\"Rate these [Jaws (1975)]\",\"Rate these [Heat "
            "(1995)]\"\n2000/07/30 6:45:03 PM,a@b.de,5,,3\n2000/07/30 6:46:03 PM,c@b.de,,2,3\n",
            "a question for each film", "melt");
        row("SQL", "ratings.sql",
            "-- MySQL dump 10.13\nDROP TABLE IF EXISTS `ratings`;\nINSERT INTO `ratings` VALUES "
            "(1,1,4.0,964982703),(1,47,5.0,964983815);\n",
            "SQL", "export the table");
        row("SQL of PostgreSQL", "ratings.sql",
            "SET client_encoding = 'UTF8';\nCOPY public.ratings (user_id, movie_id, rating) FROM stdin;\n"
            "1\t1\t4\n1\t47\t5\n2\t1\t3\n2\t47\t5\n3\t1\t3\n\\.\n",
            "SQL", "export the table");
        row("SNAP", "movies.txt",
            "product/productId: B00\nreview/userId: A1\nreview/score: 5.0\nreview/time: 1182729600\n\n"
            "product/productId: B01\nreview/userId: A1\nreview/score: 3.0\nreview/time: 1182729600\n\n",
            "SNAP", "CSV");
        row("ARFF", "ratings.arff",
            "% made by hand\n@RELATION ratings\n\n@ATTRIBUTE user NUMERIC\n@ATTRIBUTE item NUMERIC\n"
            "@ATTRIBUTE rating NUMERIC\n\n@DATA\n1,1,4\n1,47,5\n2,1,3\n2,47,5\n",
            "ARFF", "@DATA");
        row("Hive", "000000_0", "1\0011\0014.0\n1\00147\0015.0\n2\00147\0015.0\n", "Hive", "tr ");
        row("libFM", "train.libfm", "2 0:1 59:1\n4 0:1 40:1\n5 1:1 40:1\n", "libFM", "CSV");
        row("array of MatrixMarket", "r.mtx", "%%MatrixMarket matrix array real general\n2 2\n1\n2\n3\n4\n",
            "MatrixMarket", "coordinate");
        row("JSON columns", "r.json", "{\"userId\":{\"0\":1,\"1\":1},\"movieId\":{\"0\":5,\"1\":6}}", "JSON",
            "to_csv");
    }
    void refusals()
    {
        QFETCH(std::string, name);
        QFETCH(std::string, content);
        QFETCH(std::string, what);
        QFETCH(std::string, advice);
        const test::Folder folder;
        const std::filesystem::path file = folder.write(name, content);
        for (const std::filesystem::path& source : {file, folder.path()}) {
            const auto error = test::errorOf([&] { openDataset(source); });
            QVERIFY(error);
            const bool isPersonal = test::contains(error->message(), "this is one person's");
            QCOMPARE(error->code(), isPersonal ? ErrorCode::PersonalRatings : ErrorCode::UnknownFormat);
            QVERIFY2(test::contains(error->message(), what), error->what());
            QVERIFY2(test::contains(error->message(), advice), error->what());
        }
    }

    void zippedDocuments_data()
    {
        QTest::addColumn<std::string>("inside");
        QTest::addColumn<std::string>("what");
        QTest::newRow("xlsx") << std::string("xl/worksheets/sheet1.xml") << std::string("Excel");
        QTest::newRow("docx") << std::string("word/document.xml") << std::string("Office");
        QTest::newRow("npz") << std::string("data.npy") << std::string("NumPy");
    }
    void zippedDocuments()
    {
        QFETCH(std::string, inside);
        QFETCH(std::string, what);
        const test::Folder folder;
        test::writeArchive(folder / "ratings", test::ArchiveKind::Zip, {{inside, "<x/>", {}}});
        const auto error = test::errorOf([&] { openDataset(folder / "ratings"); });
        QVERIFY(error);
        QVERIFY2(test::contains(error->message(), what), error->what());
    }

    void refusalNamesTheFileInAFolder()
    {
        const test::Folder folder;
        test::writeAll(folder,
                       {{"movies.csv", "movieId,title\n1,Up (2009)\n"}, {"ratings.parquet", "PAR1xxxx"}});
        const auto error = test::errorOf([&] { openDataset(folder.path()); });
        QVERIFY(error);
        QCOMPARE(error->file(), folder / "ratings.parquet");
    }

    void letterboxdZip()
    {
        const test::Folder folder;
        test::writeArchive(
            folder / "letterboxd-me.zip", test::ArchiveKind::Zip,
            {{"profile.csv", "Date Joined,Username\n2020-01-01,me\n", {}},
             {"ratings.csv",
              "Date,Name,Year,Letterboxd URI,Rating\n2024-03-14,Up,2009,https://boxd.it/a,4\n",
              {}},
             {"watched.csv", "Date,Name,Year,Letterboxd URI\n2024-03-14,Up,2009,https://boxd.it/a\n", {}}});
        const auto error = test::errorOf([&] { openDataset(folder / "letterboxd-me.zip"); });
        QVERIFY(error);
        QVERIFY2(test::contains(error->message(), "Letterboxd"), error->what());
    }

    void columnsThatNoFileHas()
    {
        const test::Folder folder;
        folder.write("ratings.parquet", "PAR1xxxx");
        OpenOptions options;
        options.columns = ColumnLayout();
        const auto error = test::errorOf([&] { openDataset(folder.path(), {}, options); });
        QVERIFY(error);
        QVERIFY2(test::contains(error->message(), "Parquet"), error->what());
    }
};

QTEST_GUILESS_MAIN(TestRefusals)
#include "tst_refusals.moc"

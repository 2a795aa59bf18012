// SPDX-License-Identifier: GPL-3.0-or-later
// The files that people have beside the textbook ones: catalogues by the names in their headers, JSON,
// MatrixMarket, archives in archives, ratings in parts, and refusals that say what a file is.

#include "core/data/open_dataset.h"
#include "core/data/readers/named_catalogue.h"
#include "core/data/source_preview.h"
#include "tests/core/support/archives.h"
#include "tests/core/support/errors.h"
#include "tests/core/support/files.h"
#include "tests/core/support/opened.h"
#include "tests/core/support/print.h"

#include <algorithm>

using namespace autorec;
using test::starsOf;

namespace {

using Files = std::vector<std::pair<std::string, std::string>>;

/// Users 1 to 9 rate films 1 to 3, one to five stars.
std::string ratingsAs(const std::string& header, const std::string& separator)
{
    std::string text = header + "\n";
    for (int user = 1; user <= 9; ++user) {
        for (int movie = 1; movie <= 3; ++movie)
            text += std::to_string(user) + separator + std::to_string(movie) + separator +
                    std::to_string(1 + (user + movie) % 5) + "\n";
    }
    return text;
}

const std::string Plain = ratingsAs("user_id,movie_id,rating", ",");

std::filesystem::path writeAll(const test::Folder& folder, const Files& files)
{
    for (const auto& [name, content] : files)
        folder.write(name, content);
    return folder.path();
}

bool hasNote(const ImportReport& report, const std::string& part)
{
    return std::any_of(report.notes.begin(), report.notes.end(),
                       [&part](const std::string& note) { return test::contains(note, part); });
}

std::string notesOf(const ImportReport& report)
{
    std::string all;
    for (const std::string& note : report.notes)
        all += note + "\n";
    return all;
}

/// The archive's bytes.
std::string archived(test::ArchiveKind kind, const std::vector<test::ArchivedFile>& files)
{
    const test::Folder folder;
    test::writeArchive(folder / "inner", kind, files);
    return test::readFile(folder / "inner");
}

} // namespace

class TestFileKinds : public QObject
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
            QCOMPARE(error->code(), ErrorCode::UnknownFormat);
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
        writeAll(folder, {{"movies.csv", "movieId,title\n1,Up (2009)\n"}, {"ratings.parquet", "PAR1xxxx"}});
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

    void catalogues_data()
    {
        QTest::addColumn<Files>("files");
        QTest::addColumn<std::string>("title");
        QTest::addColumn<int>("year");
        QTest::addColumn<std::string>("genres");
        QTest::addColumn<std::string>("imdbId");
        const auto row = [](const char* name, const Files& files, const char* title, int year,
                            const char* genres, const char* imdb) {
            QTest::newRow(name) << files << std::string(title) << year << std::string(genres)
                                << std::string(imdb);
        };
        row("Kaggle's MovieLens 20M",
            {{"rating.csv", ratingsAs("\"user_id\",\"movieId\",\"rating\"", ",")},
             {"movie.csv", "\"movieId\",\"title\",\"genres\"\n2,\"Heat, The (2013)\",\"Action|Comedy\"\n"},
             {"link.csv", "\"movieId\",\"imdbId\",\"tmdbId\"\n2,2404463,136795\n"}},
            "The Heat", 2013, "Action|Comedy", "tt2404463");
        row("renamed headers",
            {{"ratings.csv", Plain}, {"movies.csv", "movie_id,title,genres\n2,Up (2009),Animation\n"}}, "Up",
            2009, "Animation", "");
        row("columns in another order",
            {{"ratings.csv", Plain},
             {"films.csv", "genre;release_year;name;film_id\nDrama, War;1979;Tess;2\n"}},
            "Tess", 1979, "Drama|War", "");
        row("The Movies Dataset",
            {{"ratings_small.csv", Plain},
             {"links_small.csv", "movieId,imdbId,tmdbId\n1,0114709,862.0\n2,0133093,603\n"},
             {"movies_metadata.csv",
              "adult,genres,id,imdb_id,original_language,original_title,overview,release_date,title,vote_"
              "average\r\n"
              "False,\"[{'id': 28, 'name': 'Action'}, {'id': 878, 'name': 'Science "
              "Fiction'}]\",603,tt0133093,en,The Matrix,\"Two lines\r\nof, \"\"text\"\".\",1999-03-30,The "
              "Matrix,7.9\r\n"}},
            "The Matrix", 1999, "Action|Science Fiction", "tt0133093");
        row("RecBole",
            {{"x.inter", ratingsAs("1\t1\t3", "\t")},
             {"x.item", "item_id:token\tmovie_title:token_seq\trelease_year:token\tclass:token_seq\n"
                        "2\tToy Story\t1995\tAnimation Comedy\n"},
             {"y.item", "item_id:token\tmovie_title:token_seq\n2\tWrong\n"}},
            "Toy Story", 1995, "Animation|Comedy", "");
        row("goodbooks, whose ids are in the column id",
            {{"ratings.csv", ratingsAs("user_id,item_id,rating", ",")},
             {"books.csv",
              "id,book_id,isbn,authors,original_publication_year,original_title,title\n"
              "2,2767052,439023483,Suzanne Collins,2008.0,The Hunger Games,\"The Hunger Games (The "
              "Hunger Games, #1)\"\n"}},
            "The Hunger Games (The Hunger Games, #1)", 2008, "", "");
        row("Book-Crossing",
            {{"Ratings.csv", ratingsAs("user_id;item;rating", ";")},
             {"BX-Books.csv", "\"ISBN\";\"Book-Title\";\"Book-Author\";\"Year-Of-Publication\"\n"
                              "\"2\";\"Caf\xE9 \\\"Noir\\\" &amp; Co\";\"A; B\";\"2001\"\n"}},
            "Café \"Noir\" & Co", 2001, "", "");
        row("anime",
            {{"rating.csv", ratingsAs("user_id,item_id,rating", ",")},
             {"anime.csv", "anime_id,name,genre,type,episodes,rating,members\n"
                           "2,Kimi no Na wa.,\"Drama, Romance\",Movie,1,9.37,200630\n"}},
            "Kimi no Na wa.", 0, "Drama|Romance", "");
        row("movies.dat with a header, of HetRec",
            {{"user_ratedmovies.dat", ratingsAs("1\t1\t3", "\t")},
             {"movies.dat", "id\ttitle\timdbID\tspanishTitle\tyear\n2\tJumanji\t0113497\tJumanji\t1995\n"}},
            "Jumanji", 1995, "", "tt0113497");
        row("headerless movies.dat beside a CSV",
            {{"ratings.csv", Plain}, {"movies.dat", "2::Jumanji (1995)::Adventure|Children's\n"}}, "Jumanji",
            1995, "Adventure|Children", "");
        row("titles in the ratings win",
            {{"ratings.csv", "user_id,movie_id,rating,title\n1,2,5,Alien (1979)\n2,2,4,Alien (1979)\n"},
             {"movies.csv", "movie_id,title,genres\n2,Other (1999),Horror\n"}},
            "Alien", 1979, "Horror", "");
        row("a table of something else",
            {{"ratings.csv", Plain}, {"books.csv", "book_id,title\n2,The Hobbit\n"}}, "Movie 2", 0, "", "");
        row("ids of TMDB without links",
            {{"ratings.csv", Plain},
             {"movies_metadata.csv",
              "id,imdb_id,original_title,title,vote_average\n2,tt0094675,Ariel,Ariel,7\n"}},
            "Movie 2", 0, "", "");
    }
    void catalogues()
    {
        QFETCH(Files, files);
        QFETCH(std::string, title);
        QFETCH(int, year);
        QFETCH(std::string, genres);
        QFETCH(std::string, imdbId);
        const test::Folder folder;
        writeAll(folder, files);
        std::vector<test::ArchivedFile> zipped;
        for (const auto& [name, content] : files)
            zipped.push_back({"set/" + name, content, {}});
        const test::Folder other;
        test::writeArchive(other / "set.zip", test::ArchiveKind::Zip, zipped);
        for (const std::filesystem::path& source :
             {folder.path(), folder / files.front().first, other / "set.zip"}) {
            const OpenedDataset opened = openDataset(source);
            QVERIFY2(opened.report.skippedCount() == 0, test::skippedText(opened.report).c_str());
            const Movie& movie = opened.dataset.movie(*opened.dataset.findMovie(2));
            QCOMPARE(movie.title, title);
            QCOMPARE(movie.year, year);
            std::string listed;
            for (const std::string& genre : movie.genres)
                listed += (listed.empty() ? "" : "|") + genre;
            QCOMPARE(listed, genres);
            QCOMPARE(movie.imdbId, imdbId);
        }
    }

    void titlesByTextIds()
    {
        const test::Folder folder;
        writeAll(
            folder,
            {{"ratings.csv", "user_id,item_id,rating\nann,0195153448,5\nbob,0195153448,4\nbob,tt0133093,3\n"},
             {"items.csv", "item_id,title,year\n0195153448,Classical Mythology,2002\ntt0133093,The "
                           "Matrix,1999\n"}});
        const Dataset dataset = openDataset(folder.path()).dataset;
        QCOMPARE(dataset.movie(dataset.findMovie("0195153448").value()).title,
                 std::string("Classical Mythology"));
        QCOMPARE(dataset.movie(dataset.findMovie("tt0133093").value()).imdbId, std::string("tt0133093"));
    }

    void whereTitlesComeFrom()
    {
        const test::Folder folder;
        writeAll(folder,
                 {{"ratings.csv", Plain}, {"movies.csv", "movie_id,title\n2,Up (2009)\n7,Jaws (1975)\n"}});
        const OpenedDataset opened = openDataset(folder.path());
        QVERIFY2(hasNote(opened.report, "Titles are from movies.csv"), notesOf(opened.report).c_str());
        QCOMPARE(opened.report.moviesWithoutRatings, std::size_t{1});
        QCOMPARE(opened.report.moviesWithoutTitle, std::size_t{2});
    }

    void genresAndYears_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("genres");
        QTest::addColumn<int>("year");
        QTest::newRow("bars") << std::string("Action|Children's") << std::string("Action|Children") << 0;
        QTest::newRow("commas") << std::string("Action, Drama") << std::string("Action|Drama") << 0;
        QTest::newRow("Python") << std::string(
                                       "[{'id': 18, 'name': 'Drama'}, {'id': 10749, 'name': \"Ro'm\"}]")
                                << std::string("Drama|Ro'm") << 0;
        QTest::newRow("JSON") << std::string("[{\"id\": 18, \"name\": \"Drama\"}]") << std::string("Drama")
                              << 0;
        QTest::newRow("list") << std::string("['Drama', 'War']") << std::string("Drama|War") << 0;
        QTest::newRow("empty list") << std::string("[]") << std::string() << 0;
        QTest::newRow("cut off") << std::string("[{'name': 'Dra") << std::string() << 0;
        QTest::newRow("date") << std::string("1995-10-30") << std::string("1995-10-30") << 1995;
        QTest::newRow("other date") << std::string("30/10/1995") << std::string("30/10/1995") << 1995;
        QTest::newRow("float") << std::string("1995.0") << std::string("1995.0") << 1995;
        QTest::newRow("before Christ") << std::string("-720.0") << std::string("-720.0") << 0;
        QTest::newRow("digits") << std::string("19950101") << std::string("19950101") << 0;
    }
    void genresAndYears()
    {
        QFETCH(std::string, text);
        QFETCH(std::string, genres);
        QFETCH(int, year);
        std::string listed;
        for (const std::string& genre : anyGenres(text))
            listed += (listed.empty() ? "" : "|") + genre;
        QCOMPARE(listed, genres);
        QCOMPARE(yearIn(text), year);
    }

    void json_data()
    {
        QTest::addColumn<std::string>("name");
        QTest::addColumn<std::string>("content");
        const auto row = [](const char* test, const char* name, const std::string& content) {
            QTest::newRow(test) << std::string(name) << content;
        };
        row("Amazon's lines", "reviews.json",
            "{\"reviewerID\": \"1\", \"asin\": \"2\", \"helpful\": [0, 0], \"reviewText\": \"A {brace}, a "
            "\\\"quote\\\" "
            "and\\na line.\", \"overall\": 3.0, \"summary\": \"Fine\", \"unixReviewTime\": 1300000000}\n"
            "{\"reviewerID\": \"2\", \"asin\": \"2\", \"overall\": 5.0, \"unixReviewTime\": 1300000001}\n");
        row("list of records", "ratings.json",
            "[{\"user\": 1, \"movie\": 2, \"rating\": 3, \"timestamp\": 1300000000},\n"
            " {\"user\": 2, \"movie\": 2, \"rating\": 5, \"timestamp\": 1300000001}]");
        row("list in an object", "ratings.json",
            "{\"ratings\": [{\"userId\": 1, \"movieId\": 2, \"score\": 3, \"time\": 1300000000}, "
            "{\"userId\": 2, "
            "\"movieId\": 2, \"score\": 5, \"time\": 1300000001}]}");
        row("records on several lines", "ratings.json",
            "\xEF\xBB\xBF[\n  {\n    \"user_id\": 1,\n    \"item_id\": 2,\n    \"stars\": 3,\n    \"date\": "
            "1300000000\n  },\n  {\n    \"user_id\": 2,\n    \"item_id\": 2,\n    \"stars\": 5,\n    "
            "\"date\": "
            "1300000001\n  }\n]\n");
        row("objects in records", "dump.jsonl",
            "{\"user\": {\"id\": 1}, \"movie\": {\"id\": 2, \"title\": \"Up, and \\\"away\\\"\", \"year\": "
            "2009}, "
            "\"rating\": 3, \"time\": 1300000000}\n{\"user\": {\"id\": 2}, \"movie\": {\"id\": 2}, "
            "\"rating\": 5, "
            "\"time\": 1300000001}\n");
        row("MongoDB", "ratings.json",
            "{\"_id\": {\"$oid\": \"5f\"}, \"user_id\": {\"$numberInt\": \"1\"}, \"movie_id\": 2, "
            "\"rating\": "
            "{\"$numberDouble\": \"3.0\"}, \"timestamp\": 1300000000}\n{\"user_id\": {\"$numberInt\": "
            "\"2\"}, "
            "\"movie_id\": 2, \"rating\": 5, \"timestamp\": 1300000001}\n");
        std::string longTexts =
            "{\"user_id\": 1, \"asin\": 2, \"rating\": 3, \"timestamp\": 1300000000, \"text\": \"" +
            std::string(20000, 'x') + "\"}\n";
        row("a long text first", "reviews.jsonl",
            longTexts +
                "{\"user_id\": 2, \"asin\": 2, \"rating\": 5, \"timestamp\": 1300000001, \"text\": \"\"}\n");
    }
    void json()
    {
        QFETCH(std::string, name);
        QFETCH(std::string, content);
        const test::Folder folder;
        const std::filesystem::path file = folder.write(name, content);
        test::writeArchive(folder / "set.tar.gz", test::ArchiveKind::TarGzip, {{name, content, {}}});
        for (const std::filesystem::path& source : {file, folder / "set.tar.gz"}) {
            const OpenedDataset opened = openDataset(source);
            QVERIFY2(opened.report.skippedCount() == 0, test::skippedText(opened.report).c_str());
            QCOMPARE(opened.dataset.ratingCount(), std::size_t{2});
            QCOMPARE(starsOf(opened.dataset, 1, 2), 3.0F);
            QCOMPARE(starsOf(opened.dataset, 2, 2), 5.0F);
            QCOMPARE(opened.report.lastRated, std::uint32_t{1300000001});
            QVERIFY2(hasNote(opened.report, "is JSON with user = "), notesOf(opened.report).c_str());
        }
        QVERIFY(test::contains(previewSource(file).beginning, "user,item,rating"));
    }

    void titlesInJson()
    {
        const test::Folder folder;
        const std::filesystem::path file = folder.write(
            "r.json", "[{\"user\": 1, \"movie\": {\"id\": 2, \"title\": \"Up, \\\"away\\\"\", "
                      "\"year\": 2009, \"genres\": [\"War\", {\"name\": \"Drama\"}]}, \"rating\": 3}]");
        const Movie movie = openDataset(file).dataset.movies().front();
        QCOMPARE(movie.title, std::string("Up, \"away\""));
        QCOMPARE(movie.year, 2009);
        QCOMPARE(movie.genres, (std::vector<std::string>{"War", "Drama"}));
    }

    void damagedJsonIsCounted()
    {
        const test::Folder folder;
        std::string text;
        for (int user = 1; user <= 100; ++user)
            text += "{\"user\": " + std::to_string(user) + ", \"movie\": 2, \"rating\": 4}\n";
        text += "{\"user\": 101, \"movie\": 2, \"rating\": }\n{\"user\": 102, \"movie\": 2, \"rating\": 4}\n";
        const OpenedDataset opened = openDataset(folder.write("r.json", text));
        QCOMPARE(opened.dataset.ratingCount(), std::size_t{101});
        QCOMPARE(opened.report.skippedCount(), std::size_t{1});
    }

    void matrixMarket_data()
    {
        QTest::addColumn<std::string>("content");
        QTest::newRow("integer") << std::string(
            "%%MatrixMarket matrix coordinate integer general\n% a comment\n2 3 3\n"
            "1 2 3\n2 2 5\n2 3 1\n");
        QTest::newRow("real, with blanks") << std::string("%%MatrixMarket matrix COORDINATE real general\r\n"
                                                          "2 3 3\r\n 1  2 3.0e0\r\n2\t2 5.0\r\n2 3 1.0");
    }
    void matrixMarket()
    {
        QFETCH(std::string, content);
        const test::Folder folder;
        const OpenedDataset opened = openDataset(folder.write("ratings.mtx", content));
        QCOMPARE(opened.dataset.ratingCount(), std::size_t{3});
        QCOMPARE(starsOf(opened.dataset, 1, 2), 3.0F);
        QCOMPARE(starsOf(opened.dataset, 2, 3), 1.0F);
        QVERIFY2(hasNote(opened.report, "rows are users"), notesOf(opened.report).c_str());
    }

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
        const OpenedDataset opened = openDataset(writeAll(folder, files));
        QCOMPARE(opened.dataset.ratingCount(), static_cast<std::size_t>(ratings));
        QVERIFY2(hasNote(opened.report, note), notesOf(opened.report).c_str());
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

QTEST_GUILESS_MAIN(TestFileKinds)
#include "tst_file_kinds.moc"

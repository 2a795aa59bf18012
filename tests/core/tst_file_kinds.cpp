// SPDX-License-Identifier: GPL-3.0-or-later
// The files that people have beside the textbook ones: catalogues by the names in their headers, JSON,
// MatrixMarket, lists of films.

#include "core/data/open_dataset.h"
#include "core/data/readers/named_catalogue.h"
#include "core/data/source_preview.h"
#include "tests/core/support/archives.h"
#include "tests/core/support/errors.h"
#include "tests/core/support/file_texts.h"
#include "tests/core/support/opened.h"
#include "tests/core/support/print.h"

using namespace autorec;
using test::hasNote;
using test::notesOf;
using test::starsOf;
using test::writeAll;

namespace {

using Files = test::FileTexts;

const std::string Plain = test::ratingsAs("user_id,movie_id,rating", ",");

} // namespace

class TestFileKinds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
            {{"rating.csv", test::ratingsAs("\"user_id\",\"movieId\",\"rating\"", ",")},
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
            {{"x.inter", test::ratingsAs("1\t1\t3", "\t")},
             {"x.item", "item_id:token\tmovie_title:token_seq\trelease_year:token\tclass:token_seq\n"
                        "2\tToy Story\t1995\tAnimation Comedy\n"},
             {"y.item", "item_id:token\tmovie_title:token_seq\n2\tWrong\n"}},
            "Toy Story", 1995, "Animation|Comedy", "");
        row("RecBole, already split",
            {{"x.train.inter", test::ratingsAs("1\t1\t3", "\t")},
             {"x.test.inter", "9\t9\t3\n"},
             {"x.item", "item_id:token\tmovie_title:token_seq\n2\tToy Story\n"},
             {"xy.item", "item_id:token\tmovie_title:token_seq\n2\tWrong\n"}},
            "Toy Story", 0, "", "");
        row("Letterboxd's films, with ids of TMDB and others",
            {{"ratings_export.csv", "_id,movie_id,rating_val,user_id\nx,2,5,1\ny,2,4,2\nz,3,1,2\n"},
             {"movie_data.csv",
              "_id,genres,imdb_id,movie_id,movie_title,original_language,tmdb_id,vote_average,year_released\n"
              "c4ca,\"[\"\"Music\"\"]\",tt0114709,2,Toy Story,en,862,7,1995\n"}},
            "Toy Story", 1995, "Music", "tt0114709");
        row("goodbooks, whose ids are in the column id",
            {{"ratings.csv", test::ratingsAs("user_id,item_id,rating", ",")},
             {"books.csv",
              "id,book_id,isbn,authors,original_publication_year,original_title,title\n"
              "2,2767052,439023483,Suzanne Collins,2008.0,The Hunger Games,\"The Hunger Games (The "
              "Hunger Games, #1)\"\n"}},
            "The Hunger Games (The Hunger Games, #1)", 2008, "", "");
        row("Book-Crossing",
            {{"Ratings.csv", test::ratingsAs("user_id;item;rating", ";")},
             {"BX-Books.csv", "\"ISBN\";\"Book-Title\";\"Book-Author\";\"Year-Of-Publication\"\n"
                              "\"2\";\"Caf\xE9 \\\"Noir\\\" &amp; Co\";\"A; B\";\"2001\"\n"}},
            "Café \"Noir\" & Co", 2001, "", "");
        row("anime",
            {{"rating.csv", test::ratingsAs("user_id,item_id,rating", ",")},
             {"anime.csv", "anime_id,name,genre,type,episodes,rating,members\n"
                           "2,Kimi no Na wa.,\"Drama, Romance\",Movie,1,9.37,200630\n"}},
            "Kimi no Na wa.", 0, "Drama|Romance", "");
        row("movies.dat with a header, of HetRec",
            {{"user_ratedmovies.dat", test::ratingsAs("1\t1\t3", "\t")},
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

    /// Not taken for tables with a column for each film.
    void gapsInRatings_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::newRow("no names") << std::string("1,2,3,\n1,3,4,978302\n2,3,5,978303\n");
        QTest::newRow("short names") << std::string("u,i,r,t,x\n1,2,3,,\n1,3,4,9,\n2,3,5,9,\n");
    }
    void gapsInRatings()
    {
        QFETCH(std::string, text);
        const test::Folder folder;
        QCOMPARE(openDataset(folder.write("r.csv", text)).dataset.ratingCount(), std::size_t{3});
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

    /// As Yelp's reviews come: the places have stars of their own.
    void averagesInJson()
    {
        const test::Folder folder;
        writeAll(folder, {{"review.json",
                           "{\"user_id\": \"a\", \"business_id\": \"b1\", \"stars\": 4.0, \"text\": \"x\"}"
                           "\n"
                           "{\"user_id\": \"b\", \"business_id\": \"b1\", \"stars\": 2.0, \"text\": \"x\"}"
                           "\n"},
                          {"business.json", "{\"business_id\": \"b1\", \"name\": \"The Bar\", \"stars\": 3.5,"
                                            " \"review_count\": 2, \"categories\": \"Bars, Nightlife\"}"
                                            "\n"},
                          {"checkin.json", "{\"business_id\": \"b1\", \"date\": \"2016-04-26 19:49:16\"}"
                                           "\n"}});
        const OpenedDataset opened = openDataset(folder.path());
        const Movie& movie = opened.dataset.movie(*opened.dataset.findMovie("b1"));
        QCOMPARE(movie.title, std::string("The Bar"));
        QCOMPARE(movie.genres, (std::vector<std::string>{"Bars", "Nightlife"}));
        QVERIFY2(!hasNote(opened.report, "No titles were taken"), notesOf(opened.report).c_str());
    }

    void whyThereAreNoTitles_data()
    {
        QTest::addColumn<Files>("table");
        QTest::addColumn<std::string>("note");
        QTest::newRow("none of the films")
            << Files{{"movies.csv", "movie_id,title\n907,Up\n"}}
            << std::string("it lists none of the rated films by the id that the ratings have");
        QTest::newRow("other things") << Files{{"books.csv", "book_id,title\n2,The Hobbit\n"}}
                                      << std::string("its ids are of other things");
        QTest::newRow("no table") << Files{{"movies.json", "{\"id\": 2, \"plot\": \"title\"}\n"}}
                                  << std::string();
    }
    void whyThereAreNoTitles()
    {
        QFETCH(Files, table);
        QFETCH(std::string, note);
        const test::Folder folder;
        folder.write("ratings.csv", Plain);
        const OpenedDataset opened = openDataset(writeAll(folder, table));
        QVERIFY2(note.empty() ? opened.report.notes.empty() : hasNote(opened.report, note),
                 notesOf(opened.report).c_str());
    }

    void headerOfMoviesDat()
    {
        const test::Folder folder;
        writeAll(folder, {{"ratings.dat", "UserID::MovieID::Rating::Timestamp\n1::2::3::978302109\n"},
                          {"movies.dat", "MovieID::Title::Genres\n2::Jumanji (1995)::Adventure\n"}});
        const Dataset dataset = openDataset(folder.path()).dataset;
        QCOMPARE(dataset.movies().size(), std::size_t{1});
        QCOMPARE(dataset.movies()[0].title, std::string("Jumanji"));
    }

    /// As Amazon's reviews come, with the products beside them.
    void catalogueInJson()
    {
        std::string reviews;
        for (int k = 0; k < 40; ++k)
            reviews += "{\"reviewerID\": \"A" + std::to_string(k / 4) + "\", \"asin\": \"B0" +
                       std::to_string(k % 4) + "\", \"overall\": " + std::to_string(1 + k % 5) +
                       ".0, \"summary\": \"good\"}\n";
        const test::Folder folder;
        writeAll(folder,
                 {{"Movies_and_TV_5.json", reviews},
                  {"meta_Movies_and_TV.json", "{\"title\": \"Heat, the \\\"film\\\"\", \"asin\": \"B02\", "
                                              "\"also_buy\": [\"B01\"], \"year\": 1995}\n"
                                              "{\"title\": \"Up\", \"asin\": \"B03\", \"imdb_id\": "
                                              "\"tt1049413\", \"genres\": [\"Animation\", \"Drama\"]}\n"}});
        const Dataset dataset = openDataset(folder.path()).dataset;
        QCOMPARE(dataset.ratingCount(), std::size_t{40});
        const Movie& heat = dataset.movie(*dataset.findMovie("B02"));
        QCOMPARE(heat.title, std::string("Heat, the \"film\""));
        QCOMPARE(heat.year, 1995);
        const Movie& animated = dataset.movie(*dataset.findMovie("B03"));
        QCOMPARE(animated.imdbId, std::string("tt1049413"));
        QCOMPARE(animated.genres, (std::vector<std::string>{"Animation", "Drama"}));
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

    /// As LightGCN and its kin come.
    void listsOfItems()
    {
        const test::Folder folder;
        writeAll(folder, {{"train.txt", "0 16 51 7 29 37\n1 21 23\n2 0 26 56 16\n"},
                          {"test.txt", "0 1\n1 2\n2 3\n"},
                          {"item_list.txt", "org_id remap_id\nB1 0\nB2 1\nB3 2\n"}});
        const OpenedDataset opened = openDataset(folder.path());
        QCOMPARE(opened.dataset.ratingCount(), std::size_t{11});
        QCOMPARE(opened.dataset.userCount(), std::size_t{3});
        QVERIFY(opened.dataset.findMovie(51));
        QVERIFY2(hasNote(opened.report, "a list of films for each user"), notesOf(opened.report).c_str());
    }
};

QTEST_GUILESS_MAIN(TestFileKinds)
#include "tst_file_kinds.moc"

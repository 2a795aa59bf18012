// SPDX-License-Identifier: GPL-3.0-or-later
// Personal ratings as film sites, media centres and spreadsheets write them.

#include "app/exchange/rating_import.h"
#include "core/data/open_dataset.h"
#include "tests/core/support/archives.h"
#include "tests/core/support/encoded.h"
#include "tests/core/support/errors.h"
#include "tests/core/support/files.h"
#include "tests/core/support/print.h"

#include <QStringEncoder>
#include <QTest>

using namespace autorec;

namespace {

/// 1 Alien, 2 The Matrix, 3 Heat, 4 Up, 5 Amélie, 6 Band of Brothers, 7 Schindler's List, 8 Breaking Bad's
/// namesake.
Dataset someFilms()
{
    const test::Folder folder;
    folder.write("movies.csv",
                 "movieId,title,genres\n1,Alien (1979),Horror\n2,\"Matrix, The (1999)\",Action\n"
                 "3,Heat (1995),Crime\n4,Up (2009),Drama\n"
                 "5,\"Amelie (Fabuleux destin d'Amélie Poulain, Le) (2001)\",Comedy\n"
                 "6,Band of Brothers (2001),War\n7,Schindler's List (1993),Drama\n"
                 "8,Breaking Bad (2008),Drama\n");
    folder.write("links.csv", "movieId,imdbId,tmdbId\n1,0078748,348\n2,0133093,603\n3,0113277,949\n"
                              "5,0211915,194\n6,0185906,331214\n7,0108052,424\n8,7777777,9\n");
    std::string ratings = "userId,movieId,rating,timestamp\n";
    for (int movie = 1; movie <= 8; ++movie)
        ratings += "1," + std::to_string(movie) + ",4.0,1\n1" + std::to_string(movie) + ",1,3.5,1\n";
    folder.write("ratings.csv", ratings);
    return openDataset(folder.path()).dataset;
}

std::string inEncoding(const char* text, QStringConverter::Encoding encoding, bool marked)
{
    QStringEncoder encode(encoding,
                          marked ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return QByteArray(encode(QString::fromUtf8(text))).toStdString();
}

const char* const Imdb =
    "Const,Your Rating,Date Rated,Title,Original Title,URL,Title Type,IMDb Rating,Runtime "
    "(mins),Year,Genres,Num Votes,Release Date,Directors\n";

} // namespace

class TestRatingSources : public QObject
{
    Q_OBJECT

    Dataset m_dataset = someFilms();
    FilmIndex m_films{m_dataset};

    RatingImport import(const std::string& content, const std::string& name = "mine.csv",
                        const RatingFileOptions& options = {}) const
    {
        const test::Folder folder;
        return matchRatings(readPersonalRatings(folder.write(name, content), options), m_dataset, m_films);
    }

    /// "1=4.5 2=5 | not a film 2", in the order of the ids.
    QString summary(const RatingImport& import) const
    {
        QStringList matches;
        for (const ProfileEntry& entry : profileOf(import, m_dataset))
            matches.append(QStringLiteral("%1=%2")
                               .arg(QString::fromStdString(m_dataset.movie(entry.movie).id.text()))
                               .arg(static_cast<double>(entry.stars)));
        QString text = matches.join(u' ');
        if (!import.unmatched.empty())
            text += QStringLiteral(" | unmatched %1").arg(import.unmatched.size());
        for (const auto& [reason, lines] : import.skipped)
            text += QStringLiteral(" | %1 %2").arg(QString::fromStdString(reason)).arg(lines.count);
        return text;
    }

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<std::string>("name");
        QTest::addColumn<std::string>("content");
        QTest::addColumn<QString>("origin");
        QTest::addColumn<QString>("expected");
        const auto add = [](const char* row, const std::string& content, const char* origin,
                            const char* expected, const char* name = "mine.csv") {
            QTest::newRow(row) << std::string(name) << content << QString::fromUtf8(origin)
                               << QString::fromUtf8(expected);
        };
        // Letterboxd
        add("Letterboxd, semicolons",
            "Date;Name;Year;Letterboxd URI;Rating\n2024-03-14;The "
            "Matrix;1999;u;4.5\n2024-03-14;Alien;1979;u;4\n",
            "Letterboxd", "1=4 2=4.5");
        add("Letterboxd's import format",
            "Title,Year,Directors,WatchedDate,Rating10\nThe Matrix,1999,\"Lana, Lilly\",2024-03-06,9\n"
            "Alien,1979,Ridley Scott,2024-02-27,3\n",
            "CSV", "1=1.5 2=4.5");
        add("Letterboxd's import format with ids",
            "imdbID,tmdbID,Title,Year,Rating\ntt0113277,,X,,4\n,603,Y,,3\n", "CSV", "2=3 3=4");
        add("Letterboxd reviews",
            "Date,Name,Year,Letterboxd URI,Rating,Rewatch,Review,Tags,Watched Date\n"
            "2024-01-01,Alien,1979,u,4.5,,\"In space,\nno one\r\ncan \"\"hear\"\" you\",,2023-12-31\n"
            "2024-01-02,Heat,1995,u,,,\"No rating\",,\n",
            "Letterboxd", "1=4.5 | not rated 1");
        add("Letterboxd diary, the later date counts",
            "Date,Name,Year,Letterboxd URI,Rating,Rewatch,Tags,Watched Date\n"
            "2024-03-01,Heat,1995,u,5,Yes,,2024-02-28\n2020-03-01,Heat,1995,u,2,,,2020-02-28\n"
            "2024-03-02,Alien,1979,v,,Yes,,2024-03-01\n2019-03-02,Alien,1979,v,4.5,,,2019-03-01\n",
            "Letterboxd", "1=4.5 3=5 | not rated 1 | rated again later 1");
        // IMDb
        add("IMDb in German, original titles",
            std::string(Imdb) + "tt9,9,2024-01-01,Der Marsch,Up,u,Film,9.2,175,2009,Drama,2,2009-03-24,F\n",
            "IMDb", "4=4.5");
        add("IMDb in Italian, types",
            std::string(Imdb) +
                "tt0133093,9,2025-12-01,Matrix,The Matrix,u,Film,8.7,136,1999,A,2,1999-03-24,L\n"
                "tt0903747,10,2025-12-01,Breaking Bad,Breaking Bad,u,Serie TV,9.5,45,2008,P,2,,\n"
                "tt2301451,10,2025-12-01,Ozymandias,Ozymandias,u,Episodio TV,10,48,2013,P,2,,\n",
            "IMDb", "2=4.5 | not a film 2");
        add("IMDb, a mini-series of the data set",
            std::string(Imdb) +
                "tt0185906,10,2020-01-01,Band of Brothers,,u,tvMiniSeries,9.4,594,2001,A,4,,\n",
            "IMDb", "6=5");
        add("IMDb's watchlist with ratings",
            "Position,Const,Created,Modified,Description,Title,Original Title,URL,Title Type,IMDb "
            "Rating,Year,Your Rating,Date Rated\n1,tt0133093,2024-01-05,,,The Matrix,The "
            "Matrix,u,Movie,8.7,1999,9,"
            "2024-01-05\n2,tt0078748,2024-01-05,,,Alien,Alien,u,Movie,8.5,1979,,\n",
            "IMDb", "2=4.5 | not rated 1");
        add("IMDb ids without tt", "imdb_id,rating\n0133093,4.5\n78748,4\n", "CSV", "1=4 2=4.5");
        add("IMDb addresses", "url,rating\nhttps://www.imdb.com/title/tt0133093/,4.5\n", "CSV", "2=4.5");
        // Trakt
        add("Trakt JSON",
            R"json([{"rated_at":"2024-01-02T13:48:52.000Z","rating":9,"type":"movie","movie":{"title":"X","year":1,
                "ids":{"trakt":481,"slug":"x","imdb":"tt0133093","tmdb":603}}},
                {"rated_at":"2024-01-02T13:51:52.000Z","rating":4,"type":"movie","movie":{"title":"Alien",
                "year":1979,"ids":{"trakt":295}}},
                {"rating":8,"type":"show","show":{"title":"Breaking Bad","year":2008,"ids":{"trakt":1}}},
                {"rating":8,"type":"episode","episode":{"title":"Up","season":1},"show":{"title":"Up"}}])json",
            "Trakt", "1=2 2=4.5 | not a film 2", "ratings.json");
        add("Trakt CSV",
            "rated_at,type,title,year,trakt_rating,trakt_id,imdb_id,tmdb_id,episode_imdb_id,rating\n"
            "2024-01-02T13:48:52Z,movie,The Matrix,1999,8.5,481,tt0133093,603,,9\n"
            "2024-01-02T13:49:52Z,show,Breaking Bad,2008,9.2,1388,tt0903747,1396,,10\n"
            "2024-01-02T13:50:52Z,episode,Breaking Bad,2008,9.2,1388,tt0903747,1396,tt2301451,10\n",
            "Trakt", "2=4.5 | not a film 2");
        // Other sites
        add("Simkl CSV",
            "SIMKL_ID,Title,Type,Year,Watchlist,LastEpWatched,WatchedDate,Rating,Memo,TVDB,TMDB,IMDB\n"
            "1,Something,movie,1995,completed,,2024-01-04,9,,,949,tt0113277\n"
            "2,Breaking Bad,tv,2008,completed,S05E16,2024-06-20,10,,81189,1396,tt0903747\n"
            "3,Alien,movie,1979,plantowatch,,,,,,348,\n",
            "Simkl", "3=4.5 | not a film 1");
        add("Simkl JSON",
            R"json({"movies":[{"user_rating":8,"status":"completed","last_watched_at":"2024-01-01T00:00:00Z",
                "movie":{"title":"The Matrix","year":1999,"ids":{"simkl":5,"imdb":"tt0133093"}}}],
                "shows":[{"user_rating":9,"show":{"title":"Breaking Bad","year":2008,"ids":{"simkl":7}}}]})json",
            "Simkl", "2=4 | not a film 1", "simkl.json");
        add("TMDB",
            "TMDb ID,IMDb ID,Type,Name,Release Date,Season Number,Episode Number,Rating,Your Rating,Date "
            "Rated\n"
            "603,,movie,The "
            "Matrix,1999-03-31,,,8.2,9.5,2024-01-01\n348,,movie,Alien,1979-05-25,,,8.1,1,2024-01-01\n",
            "TMDB", "1=0.5 2=4.75");
        add("TMDB's answer",
            R"json({"page":1,"results":[{"id":603,"title":"The Matrix","original_title":"The Matrix",
                "release_date":"1999-03-31","vote_average":8.2,"rating":9.0}]})json",
            "CSV", "2=4.5", "rated.json");
        add("movielens.org",
            "movie_id,imdb_id,tmdb_id,rating,average_rating,title\n47,0078748,348,4.5,4.08,Alien (1979)\n"
            "2,0133093,603,5.0,4.15,\"Matrix, The (1999)\"\n",
            "MovieLens", "1=4.5 2=5");
        add("movielens.org, of a hundred",
            "movie_id,imdb_id,tmdb_id,rating,average_rating,title\n47,0078748,348,95,81.88,Alien (1979)\n"
            "2,0133093,603,70,84.0,\"Matrix, The (1999)\"\n3,0113277,949,8,78.1,Heat (1995)\n",
            "MovieLens", "1=4.75 2=3.5 3=0.5");
        add("Criticker", "title,year,rating\nThe Matrix,1999,92\nAlien,1979,80\nUp,2009,7\nHeat,1995,10\n",
            "CSV", "1=4 2=4.6 3=0.5 4=0.5");
        add("Kinopoisk",
            "Название;Оригинальное название;Год;Моя оценка;Дата оценки\nМатрица;The "
            "Matrix;1999;9;01.02.2020\n"
            "Чужой;Alien;1979;8;03.04.2021\n",
            "Kinopoisk", "1=4 2=4.5");
        add("FilmAffinity",
            "Título;Título original;Año;Tu voto\nMatrix;The Matrix;1999;8\nHeat;Heat;1995;4\n", "CSV",
            "2=4 3=2");
        add("Plex CSV",
            "Title,Year,User Rating,IMDB ID\nThe Matrix,1999,9.0,tt0133093\nAlien,1979,8.0,tt0078748\n",
            "CSV", "1=4 2=4.5");
        add("Plex XML",
            "<?xml version=\"1.0\"?><MediaContainer><Video type=\"movie\" title=\"The Matrix\" year=\"1999\" "
            "userRating=\"9.0\" rating=\"8.7\"><Guid id=\"imdb://tt0133093\"/></Video><Video type=\"movie\" "
            "title=\"Heat\" year=\"1995\" rating=\"8.3\"/></MediaContainer>",
            "Kodi, Jellyfin or Plex", "2=4.5 | not rated 1", "plex.xml");
        add("Kodi",
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<movie><title>The Matrix</title><ratings><rating "
            "name=\"imdb\"><value>8.7</value></rating></ratings><userrating>9</userrating><year>1999</year>"
            "<uniqueid type=\"imdb\">tt0133093</uniqueid></movie>\nhttps://www.imdb.com/title/tt0133093/\n",
            "Kodi, Jellyfin or Plex", "2=4.5", "The Matrix.nfo");
        add("Criticker XML",
            "<?xml version=\"1.0\"?><recentratings><film><filmname>Heat</filmname><filmyear>1995</filmyear>"
            "<rating>85</rating></film><film><filmname>Alien</filmname><filmyear>1979</filmyear><rating>60</"
            "rating>"
            "</film></recentratings>",
            "CSV", "1=3 3=4.25", "criticker.xml");
        add("Jellyfin, only the crowd's rating",
            "<movie><title>Heat</title><rating>8.3</rating><year>1995</year>"
            "</movie>",
            "Kodi, Jellyfin or Plex", " | not rated 1", "Heat.nfo");
        add("Netflix's thumbs",
            "Profile Name,Title Name,Thumbs Value,Device Model,Event Utc Ts,Title Type\n"
            "Alex,The Matrix,2,Web,2024-06-11 19:45:00,Movie\nAlex,Heat,1,Web,2024-06-11 19:45:00,Movie\n"
            "Alex,Alien,3,Web,2024-06-11 19:45:00,Movie\nAlex,Ozark,3,Web,2024-06-11 19:45:00,Show\n",
            "Netflix", "1=5 2=4 3=2 | not a film 1");
        add("TMDB ids only", "tmdb_id,rating\n603,4.5\n348.0,4\n", "CSV", "1=4 2=4.5");
        add("a column of one's own", "Title,Year,TMDb ID,My Rating\nThe Matrix,1999,603,9\n", "CSV", "2=4.5");
        // Spreadsheets
        add("German", "title;year;rating\nThe Matrix;1999;4,5\nAlien;1979;4\nUp;2009;3,5\n", "CSV",
            "1=4 2=4.5 4=3.5");
        add("German names", "Titel;Jahr;Bewertung\nThe Matrix;1999;4,5\n", "CSV", "2=4.5");
        add("quoted decimal commas", "title,year,rating\nThe Matrix,1999,\"4,5\"\nAlien,1979,\"4\"\n", "CSV",
            "1=4 2=4.5");
        add("sep=;", "sep=;\r\ntitle;year;rating\r\nThe Matrix;1999;4.5\r\n", "CSV", "2=4.5");
        add("sep=,", "sep=,\r\ntitle,year,rating\r\nThe Matrix,1999,4.5\r\n", "CSV", "2=4.5");
        add("tabs", "title\tyear\trating\nThe Matrix\t1999\t4.5\n", "CSV", "2=4.5");
        add("bars and blanks", "title | year | rating\nThe Matrix | 1999 | 4.5\n", "CSV", "2=4.5");
        add("double colons", "title::year::rating\nThe Matrix::1999::4.5\n", "CSV", "2=4.5");
        add("a blank after commas", "title, year, rating\n\"Matrix, The\", 1999, 4.5\n", "CSV", "2=4.5");
        add("each line in quotes", "\"title,year,rating\"\n\"\"\"Matrix, The\"\",1999,4.5\"\n", "CSV",
            "2=4.5");
        add("comments and a title",
            "# exported today\n% by me\nMy films\n\ntitle,year,rating\n# best\nUp,2009,5\n", "CSV", "4=5");
        add("trailing separators", "title,year,rating,\nUp,2009,3.5,\n,,,\n", "CSV", "4=3.5");
        add("an index in front", ",title,year,rating\n0,Up,2009,3.5\n1,Heat,1995,4\n", "CSV", "3=4 4=3.5");
        add("CR", "title,year,rating\rThe Matrix,1999,4.5\rAlien,1979,4\r", "CSV", "1=4 2=4.5");
        add("UTF-16",
            inEncoding("title\tyear\trating\r\nAmélie\t2001\t4.5\r\n", QStringConverter::Utf16LE, true),
            "CSV", "5=4.5");
        add("UTF-16 without a mark",
            inEncoding("title,year,rating\nThe Matrix,1999,4.5\n", QStringConverter::Utf16BE, false), "CSV",
            "2=4.5");
        add("Windows-1252", "title,year,rating\nSchindler\x92s List,1993,4.5\nAm\xE9lie,2001,4\n", "CSV",
            "5=4 7=4.5");
        const std::string kinopoisk = test::encoded(
            "русскоязычное название\tоригинальное название\tгод\tмоя оценка\nМатрица\tThe Matrix\t1999\t9\n"
            "Чужой\tAlien\t1979\t8\nСхватка\tHeat\t1995\t10\n",
            "CP1251");
        add("Windows-1251", kinopoisk, "Kinopoisk", "1=4 2=4.5 3=5");
        add("Kinopoisk's table, not closed",
            test::encoded(
                "<table border=1>\n<tr><td>русскоязычное название<td>оригинальное название<td>год<td>моя "
                "оценка</tr>\n<tr><td>Матрица<td>The Matrix<td>1999<td>9</tr><tr><td>Чужой<td>Alien<td>"
                "1979<td>8</tr></table>",
                "CP1251"),
            "Kinopoisk", "1=4 2=4.5");
        add("a web page",
            "<!DOCTYPE "
            "html><html><body><table><tr><td>Home</td><td>About</td></tr></table><table><caption>Mine"
            "</caption><tbody><tr><th>Title</th><th>Year</th><th>My rating</th></tr><tr><td><a "
            "href='x'>Am&eacute;lie"
            "</a></td><td>2001</td><td>9</td></tr><tr><td>Up &amp; "
            "away</td><td>1999</td><td>2</td></tr></table>",
            "CSV", "5=4.5 | unmatched 1");
        add("Excel's XML",
            "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?>\n<Workbook "
            "xmlns=\"urn:schemas-"
            "microsoft-com:office:spreadsheet\" "
            "xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet>"
            "<Table><Row><Cell><Data "
            "ss:Type=\"String\">Title</Data></Cell><Cell><Data>Watched</Data></Cell><Cell>"
            "<Data>Rating</Data></Cell></Row><Row><Cell><Data>Heat</Data></Cell><Cell "
            "ss:Index=\"3\"><Data>4.5</Data>"
            "</Cell></Row></Table></Worksheet></Workbook>",
            "CSV", "3=4.5");
        add("an unquoted comma", "title,year,rating\nUp,2009,3.5\nMatrix, The,1999,4\n", "CSV",
            "4=3.5 | more fields than the header names 1");
        // Ratings
        add("fractions and stars",
            "title,year,rating\nHeat,1995,4/5\nAlien,1979,8/10\nUp,2009,★★★½\nAmélie,2001,4½\nThe "
            "Matrix,1999,90%\n",
            "CSV", "1=4 2=4.5 3=4 4=3.5 5=4.5");
        add("the scale in the header", "title,year,Rating (1-10)\nHeat,1995,4\nAlien,1979,5\n", "CSV",
            "1=2.5 3=2");
        add("of twenty", "title,year,note\nHeat,1995,14\nAlien,1979,18\nUp,2009,8\n", "CSV",
            "1=4.5 3=3.5 4=2");
        add("half steps of ten", "title,year,rating\nHeat,1995,7.5\nAlien,1979,0.5\n", "CSV", "1=0.5 3=3.75");
        add("a typing error among fives", "title,year,rating\nHeat,1995,4.5\nAlien,1979,3.5\nUp,2009,45\n",
            "CSV", "1=3.5 3=4.5 | no rating that could be read 1");
        add("unreadable", "title,year,rating\nHeat,1995,4\nAlien,1979,x\nUp,2009,NaN\nThe Matrix,1999,-1\n",
            "CSV", "3=4 | no rating that could be read 3");
    }
    void reads()
    {
        QFETCH(std::string, name);
        QFETCH(std::string, content);
        QFETCH(QString, expected);
        const RatingImport read = import(content, name);
        QTEST(read.origin, "origin");
        QCOMPARE(summary(read), expected);
    }

    void wantedFilmsAreTold()
    {
        const RatingImport imdb =
            import("Position,Const,Title,Year,Your Rating\n1,tt0133093,The Matrix,1999,9\n"
                   "2,tt0078748,Alien,1979,\n",
                   "watchlist.csv");
        QCOMPARE(summary(imdb), QStringLiteral("2=4.5"));
        QCOMPARE(imdb.watchlist.size(), std::size_t{1});
        QCOMPARE(imdb.watchlist[0].candidates, std::vector{MovieIndex(0)});
        const RatingImport letterboxd =
            import("Date,Name,Year,Letterboxd URI\n2024-01-01,Up,2009,u\n", "watchlist.csv");
        QCOMPARE(letterboxd.watchlist.size(), std::size_t{1});
        QVERIFY(letterboxd.matched.empty());
    }

    void datesAreKept_data()
    {
        QTest::addColumn<QByteArray>("date");
        QTest::addColumn<QDateTime>("expected");
        const auto utc = [](int year, int month, int day, int hour = 0, int minute = 0) {
            return QDateTime(QDate(year, month, day), QTime(hour, minute), Qt::UTC);
        };
        QTest::newRow("ISO") << QByteArray("2024-02-03") << utc(2024, 2, 3);
        QTest::newRow("with a time") << QByteArray("2024-02-03T10:30:00.000Z") << utc(2024, 2, 3, 10, 30);
        QTest::newRow("with a zone") << QByteArray("2024-02-03T10:30:00+02:00") << utc(2024, 2, 3, 8, 30);
        QTest::newRow("a blank before the time")
            << QByteArray("2024-02-03 10:30:00") << utc(2024, 2, 3, 10, 30);
        QTest::newRow("day first") << QByteArray("13/02/2024") << utc(2024, 2, 13);
        QTest::newRow("month first") << QByteArray("02/13/2024") << utc(2024, 2, 13);
        QTest::newRow("German") << QByteArray("3.2.2024") << utc(2024, 2, 3);
        QTest::newRow("seconds") << QByteArray("1706956200") << utc(2024, 2, 3, 10, 30);
        QTest::newRow("milliseconds") << QByteArray("1706956200000") << utc(2024, 2, 3, 10, 30);
        QTest::newRow("IMDb before 2017") << QByteArray("Thu Jun 14 00:00:00 2012") << utc(2012, 6, 14);
        QTest::newRow("before 1970") << QByteArray("1965-02-03") << utc(1965, 2, 3);
        QTest::newRow("none") << QByteArray("NULL") << QDateTime();
        QTest::newRow("unreadable") << QByteArray("yesterday") << QDateTime();
    }
    void datesAreKept()
    {
        QFETCH(QByteArray, date);
        const RatingImport read = import("title,year,rating,date\nUp,2009,3.5," + date.toStdString() + "\n");
        QCOMPARE(read.matched.size(), std::size_t{1});
        QTEST(read.matched[0].rating.rated, "expected");
    }

    /// Letterboxd's archive: current ratings, the diary, and what was deleted.
    void archivesAreReadWhole()
    {
        const test::Folder folder;
        test::writeArchive(
            folder / "letterboxd.zip", test::ArchiveKind::Zip,
            {{"ratings.csv",
              "Date,Name,Year,Letterboxd URI,Rating\n2024-01-02,Heat,1995,u,4\n2023-01-02,Up,2009,"
              "v,3\n",
              {}},
             {"diary.csv",
              "Date,Name,Year,Letterboxd URI,Rating,Rewatch,Tags,Watched Date\n2024-01-02,Heat,1995,u,"
              "4,,,2024-01-01\n2021-01-02,Up,2009,v,1,,,2021-01-01\n2024-05-05,Alien,1979,w,5,,,\n",
              {}},
             {"watchlist.csv", "Date,Name,Year,Letterboxd URI\n2024-01-02,The Matrix,1999,x\n", {}},
             {"watched.csv", "Date,Name,Year,Letterboxd URI\n2024-01-02,Heat,1995,u\n", {}},
             {"likes/films.csv", "Date,Name,Year,Letterboxd URI\n2024-01-02,Heat,1995,u\n", {}},
             {"deleted/diary.csv", "Date,Name,Year,Letterboxd URI,Rating\n2025-01-02,Heat,1995,u,1\n", {}},
             {"orphaned/diary.csv", "Date,Name,Year,Letterboxd URI,Rating\n2025-01-02,Up,2009,u,1\n", {}}});
        const RatingImport read =
            matchRatings(readPersonalRatings(folder / "letterboxd.zip"), m_dataset, m_films);
        QCOMPARE(summary(read), QStringLiteral("1=5 3=4 4=3 | rated again later 1"));
        QCOMPARE(read.watchlist.size(), std::size_t{1});
        QVERIFY(test::contains(read.notes.front(), "ratings.csv"));
        QVERIFY(test::contains(read.notes.front(), "watched.csv"));
    }

    void foldersOfAMediaCentreAreRead()
    {
        const test::Folder folder;
        std::filesystem::create_directories(folder / "Heat (1995)");
        std::filesystem::create_directories(folder / "Up (2009)");
        folder.write("Heat (1995)/Heat.nfo",
                     "<movie><title>Heat</title><year>1995</year><userrating>8</userrating></movie>");
        folder.write("Up (2009)/movie.nfo",
                     "<movie><title>Up</title><year>2009</year><userrating>0</userrating></movie>");
        folder.write("Up (2009)/poster.jpg", "\xFF\xD8");
        const RatingImport read = matchRatings(readPersonalRatings(folder.path()), m_dataset, m_films);
        QCOMPARE(summary(read), QStringLiteral("3=4 | not rated 1"));
    }

    void movieIdsThatContradict()
    {
        const RatingImport read =
            import("movieId,title,year,rating\n4,Heat,1995,5\n5,Alien,1979,4.5\n2,The Matrix,1999,3\n");
        QCOMPARE(summary(read), QStringLiteral("1=4.5 2=3 3=5"));
        QCOMPARE(read.contradicted.count, std::size_t{2});
        QVERIFY(test::contains(read.notes.front(), "not those of"));
    }

    void bareMovieIds()
    {
        QCOMPARE(summary(import("movie_id,rating\n3,4.5\n99,4\n")), QStringLiteral("3=4.5 | unmatched 1"));
        QCOMPARE(summary(import("movie_id,rating\n3,4.5\n603,4\n949,4\n348,2.5\n")),
                 QStringLiteral(" | unmatched 4"));
    }

    void severalPeopleAreAskedFor()
    {
        const std::string content = "movieId,userId,rating\n3,anna,5\n4,bert,1.5\n1,anna,2\n";
        const RatingImport open = import(content);
        QCOMPARE(open.users, (QStringList{QStringLiteral("anna"), QStringLiteral("bert")}));
        QCOMPARE(open.ratingCount(), std::size_t{0});
        QCOMPARE(summary(import(content, "mine.csv", {QStringLiteral("anna"), {}})),
                 QStringLiteral("1=2 3=5"));
        const auto error = test::errorOf([&] { import(content, "mine.csv", {QStringLiteral("carla"), {}}); });
        QVERIFY(error);
        QVERIFY(test::contains(error->message(), "anna, bert"));
        QCOMPARE(summary(import("title,year,rating,user\nUp,2009,3.5,anna\n")), QStringLiteral("4=3.5"));
    }

    void scalesAreAskedForAndGiven()
    {
        const std::string likes = "title,year,rating\nUp,2009,1\nHeat,1995,0\nAlien,1979,1\n";
        QVERIFY(import(likes).isScaleUnknown);
        QCOMPARE(summary(import(likes, "mine.csv", {{}, StarsRange{-1.0, 1.0}})),
                 QStringLiteral("1=5 3=2.75 4=5"));
        QCOMPARE(summary(import("title,year,rating\nUp,2009,4\nHeat,1995,0\n", "mine.csv",
                                {{}, StarsRange{0.0, 10.0}})),
                 QStringLiteral("3=0.5 4=2"));
    }

    void handMatchesCount()
    {
        const test::Folder folder;
        const RatingFile file =
            readPersonalRatings(folder.write("mine.csv", "title,year,rating\nZug der Helden,1995,4.5\n"));
        QVERIFY(matchRatings(file, m_dataset, m_films).matched.empty());
        const HandMatches byHand{{matchKey(file.ratings.front()), m_films.key(MovieIndex(2))}};
        QCOMPARE(summary(matchRatings(file, m_dataset, m_films, byHand)), QStringLiteral("3=4.5"));
    }

    void nothingMatchedIsAnError()
    {
        const RatingImport read = import("title,year,rating\nNo Such Film,1999,5\nUp,2009,\n");
        const auto error = test::errorOf([&] { requireMatches(read, m_dataset, "mine.csv"); });
        QVERIFY(error);
        QVERIFY(test::contains(error->message(), "none of its 1 films"));
        QVERIFY(test::contains(error->message(), "No Such Film"));
        QVERIFY(test::contains(error->message(), "not rated: 1 (line 3"));
    }

    void refuses_data()
    {
        QTest::addColumn<std::string>("content");
        QTest::addColumn<std::string>("message");
        const auto add = [](const char* row, const std::string& content, const char* message) {
            QTest::newRow(row) << content << std::string(message);
        };
        add("watched only", "Date,Name,Year,Letterboxd URI\n2024-01-01,Alien,1979,u\n",
            "no ratings in it, only films");
        add("Netflix's history", "Title,Date\n\"The Matrix\",\"11/06/2024\"\n", "no ratings in it");
        add("a header alone", "title,year,rating\n", "no ratings in it");
        add("broken JSON", "[{\"rating\": 9, ", "like JSON");
        add("a web page", "<!DOCTYPE html><html><body>Sign in</body></html>", "no ratings in it");
    }
    void refuses()
    {
        QFETCH(std::string, content);
        QFETCH(std::string, message);
        const auto error = test::errorOf([&] { import(content); });
        QVERIFY(error);
        QVERIFY2(test::contains(error->message(), message), error->what());
    }

    void workbooksAreNamed()
    {
        const test::Folder folder;
        test::writeArchive(
            folder / "ratings.xlsx", test::ArchiveKind::Zip,
            {{"[Content_Types].xml", "<Types/>", {}}, {"xl/worksheets/sheet1.xml", "<worksheet/>", {}}});
        const auto error = test::errorOf([&] { readPersonalRatings(folder / "ratings.xlsx"); });
        QVERIFY(error);
        QVERIFY(test::contains(error->message(), "Save it as CSV"));
    }
};

QTEST_GUILESS_MAIN(TestRatingSources)
#include "tst_rating_sources.moc"

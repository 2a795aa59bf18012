// SPDX-License-Identifier: GPL-3.0-or-later
// What the columns, dates and ratings of personal files say, in the words of several languages.

#include "app/exchange/rating_import.h"
#include "core/data/open_dataset.h"
#include "tests/core/support/errors.h"
#include "tests/core/support/files.h"
#include "tests/core/support/print.h"

#include <QTest>

using namespace autorec;

namespace {

RatingFile fileOf(const std::string& content, const std::string& name = "mine.csv",
                  const RatingFileOptions& options = {})
{
    const test::Folder folder;
    return readPersonalRatings(folder.write(name, content), options);
}

/// "Alien 1979=4, Heat 1995=5": the stars in the order of the file.
QString starsOf(const RatingFile& file)
{
    QStringList all;
    for (const FiledRating& rating : file.ratings) {
        const QString id = rating.film.title.isEmpty() ? rating.film.imdbId : rating.film.title;
        const QString year = rating.film.year > 0 ? QStringLiteral(" %1").arg(rating.film.year) : QString();
        all.append(id + year + QStringLiteral("=%1").arg(rating.stars));
    }
    return all.join(QStringLiteral(", "));
}

bool hasNote(const std::vector<std::string>& notes, const char* part)
{
    return std::any_of(notes.begin(), notes.end(),
                       [part](const std::string& note) { return note.find(part) != std::string::npos; });
}

/// 1 Alien, 2 Mirror, whose TMDB id is that of the show Breaking Bad.
Dataset twoFilms()
{
    const test::Folder folder;
    folder.write("movies.csv", "movieId,title,genres\n1,Alien (1979),Horror\n2,Mirror (1975),Drama\n");
    folder.write("links.csv", "movieId,imdbId,tmdbId\n1,0078748,348\n2,0072443,1396\n");
    folder.write("ratings.csv", "userId,movieId,rating,timestamp\n1,1,4.0,1\n2,1,3.5,1\n1,2,3.0,1\n");
    return openDataset(folder.path()).dataset;
}

} // namespace

class TestPersonalFiles : public QObject
{
    Q_OBJECT

    Dataset m_dataset = twoFilms();
    FilmIndex m_films{m_dataset};

    RatingImport import(const std::string& content, const std::string& name = "mine.csv") const
    {
        return matchRatings(fileOf(content, name), m_dataset, m_films);
    }

private Q_SLOTS:
    /// The newer rating stands first and must count.
    void theLatestDateCounts_data()
    {
        QTest::addColumn<std::string>("header");
        QTest::addColumn<std::string>("newer");
        QTest::addColumn<std::string>("older");
        for (const char* header : {"Watched",        "Seen",
                                   "Seen on",        "Date Seen",
                                   "Viewed",         "View Date",
                                   "When",           "Watch Date",
                                   "Gesehen",        "Gesehen am",
                                   "Angesehen",      "Datum",
                                   "Vu le",          "Date de visionnage",
                                   "Fecha",          "Visto",
                                   "Data",           "Data obejrzenia",
                                   "Дата просмотра", "打分日期",
                                   "VoteDate",       "Rated On",
                                   "reviewdate",     "lastRatedAt",
                                   "user_rated_at",  "Kijkdatum",
                                   "Sett datum"})
            QTest::newRow(header) << std::string(header) << std::string("2024-05-03")
                                  << std::string("2020-06-02");
        const auto date = [](const char* newer, const char* older) {
            QTest::newRow(newer) << std::string("Date") << std::string(newer) << std::string(older);
        };
        date("May 3, 2024", "June 2, 2020");
        date("May 3rd, 2024", "June 2nd, 2020");
        date("Friday, May 3, 2024", "Tuesday, June 2, 2020");
        date("May 03 2024, 08:18", "Jun 02 2020, 08:18");
        date("3-May-24", "2-Jun-20");
        date("3 May 2024", "2 June 2020");
        date("Sept. 3, 2024", "Jun. 2, 2020");
        date("3. Mai 2024", "2. Juni 2020");
        date("Fr., 3. Mai 2024", "Di., 2. Juni 2020");
        date("3 mai 2024", "2 août 2020");
        date("mar. 3 déc. 2024", "lun. 2 août 2020");
        date("3 de mayo de 2024", "2 de junio de 2020");
        date("3 maggio 2024", "2 giugno 2020");
        date("3 de maio de 2024", "2 de junho de 2020");
        date("3 maja 2024", "2 czerwca 2020");
        date("3 мая 2024", "2 июня 2020");
        date("3 мая 2024 г.", "2 июня 2020 г.");
        date("3 mei 2024", "2 juni 2020");
        date("2024年5月3日", "2020年6月2日");
        date("2024-05-03T10:00:00+02:00", "2020-06-02T10:00:00.000Z");
        date("5/23/2024 9:15 PM", "6/2/2020 8:00 AM");
        date("45415", "43984"); // a spreadsheet's days
        date("20240503", "20200602");
        date("2024-05", "2020-06");
        date("05/2024", "06/2020");
        date("May 2024", "June 2020");
        date("2024", "2020");
    }
    void theLatestDateCounts()
    {
        QFETCH(std::string, header);
        QFETCH(std::string, newer);
        QFETCH(std::string, older);
        const RatingImport read =
            import("Title,Year,Rating," + header + "\nAlien,1979,10,\"" + newer + "\"\nMirror,1975,7,\"" +
                   older + "\"\nAlien,1979,4,\"" + older + "\"\n");
        QCOMPARE(read.unreadDates.count, std::size_t{0});
        QCOMPARE(read.matched.size(), std::size_t{2});
        QCOMPARE(read.matched[0].rating.stars, 5.0);
        QCOMPARE(read.skipped.count("rated again later"), std::size_t{1});
    }

    void datesThatCannotBeReadAreTold()
    {
        const RatingImport read = import(
            "Title,Year,Rating,Date\nAlien,1979,10,once\nMirror,1975,7,2020-01-01\nAlien,1979,4,never\n"
            "Up,2009,3,1e300\n");
        QCOMPARE(read.unreadDates.count, std::size_t{2});
        QVERIFY(hasNote(importNotes(read), "Dates that could not be read"));
        QVERIFY(hasNote(importNotes(read), "without dates to compare"));
        QCOMPARE(read.skipped.count("rated again later"), std::size_t{0});
        const RatingImport oneDay =
            import("Title,Year,Rating,Date\nAlien,1979,10,2020-01-01\nAlien,1979,4,2020-01-01\n");
        QVERIFY(hasNote(importNotes(oneDay), "on one date"));
        QVERIFY(hasNote(fileOf("Title,Rating,Date\nAlien,10,5/3/2024\n").notes,
                        "5/3/2024 are read with the day"));
        QVERIFY(fileOf("Title,Rating,Date\nAlien,10,5/23/2024\n").notes.empty());
    }

    void columns_data()
    {
        QTest::addColumn<std::string>("content");
        QTest::addColumn<QString>("expected");
        const auto add = [](const char* header, const char* row, const char* expected) {
            QTest::newRow(header) << std::string(header) + "\n" + row + "\n" << QString::fromUtf8(expected);
        };
        // Somebody else's scores
        add("Title,Year,IMDb,RT,Mine", "Alien,1979,8.5,91%,8", "Alien 1979=4");
        add("Title,Year,IMDb,TMDB,My Rating", "Alien,1979,8.5,81,8", "Alien 1979=4");
        add("Title,Year,Rating IMDb (1-10),My Rating (1-10)", "Alien,1979,8.5,4", "Alien 1979=2");
        add("Titre;Année;Note presse /5;Note spectateurs /5;Ma note /5", "Alien;1979;3,8;4,2;2,5",
            "Alien 1979=2.5");
        add("Title,Year,Score (Metacritic) /100,My score /10", "Alien,1979,80,9", "Alien 1979=4.5");
        add("Title,Year,Rating,Your Rating", "Alien,1979,8.5,6", "Alien 1979=3");
        add("Film_title,Release_year,Average_rating,Owner_rating", "Alien,1979,4.1,3.5", "Alien 1979=3.5");
        add("Movie,Year,My rating,Her rating", "Alien,1979,8,3", "Alien 1979=4");
        add("Titel;Jahr;Durchschnitt;Meine Bewertung", "Alien;1979;8,1;6", "Alien 1979=3");
        add("title,year,voteAverage,userRating", "Alien,1979,8.1,6", "Alien 1979=3");
        // Values decide
        add("Title,Year,Rating,Score", "Alien,1979,PG-13,8", "Alien 1979=4");
        add("Name,Year,Rating,Runtime,Stars", "Alien,1979,R,120,4.5", "Alien 1979=4.5");
        add("Title,Year,Rating,Rating10", "Alien,1979,4.5,", "Alien 1979=4.5");
        // Languages
        add("Película;Año;Nota", "Alien;1979;8", "Alien 1979=4");
        add("Titolo;Anno;Voto (su 10)", "Alien;1979;4", "Alien 1979=2");
        add("Titre du film;Année de sortie;Ma note sur 10", "Alien;1979;4", "Alien 1979=2");
        add("Filmtitel;Erscheinungsjahr;Meine Wertung", "Alien;1979;8", "Alien 1979=4");
        add("Titel;Jahr;Persönliche Bewertung", "Alien;1979;8", "Alien 1979=4");
        add("Titel;Jahr;Punkte (von 10)", "Alien;1979;4", "Alien 1979=2");
        add("Tytuł filmu;Rok produkcji;Moja ocena", "Alien;1979;8", "Alien 1979=4");
        add("Название фильма;Год выпуска;Моя оценка", "Чужой;1979;8", "Чужой 1979=4");
        add("Фильм;Год;Оценка (из 10)", "Чужой;1979;4", "Чужой 1979=2");
        add("Título;Año;Puntuación (sobre 10)", "Alien;1979;4", "Alien 1979=2");
        add("Filme;Ano;Nota", "Alien;1979;8", "Alien 1979=4");
        add("Film;Jaar;Cijfer", "Alien;1979;8", "Alien 1979=4");
        add("Filmnamn;År;Mitt betyg", "Alien;1979;8", "Alien 1979=4");
        add("标题,年份,个人评分", "异形,1979,4", "异形 1979=4");
        add("Title;Year;/10", "Alien;1979;4", "Alien 1979=2");
        add("Title;Year;Out of 10", "Alien;1979;4", "Alien 1979=2");
        add("Movie Title;Release Year;My Stars", "Alien;1979;4.5", "Alien 1979=4.5");
        add("Title;Year;Jane's Rating", "Alien;1979;8", "Alien 1979=4");
        // Scales
        add("Title,Year,Rating (out of 4)", "Alien,1979,3", "Alien 1979=3.75");
        add("Title,Year,Rating (1-7)", "Alien,1979,1", "Alien 1979=1");
        add("Titel;Jahr;Bewertung (1–6)", "Alien;1979;6", "Alien 1979=5");
        add("Titel;Jahr;Bewertung (0-10)", "Alien;1979;0", "Alien 1979=0.5");
        add("Title,Year,Score (%)", "Alien,1979,8", "Alien 1979=0.5");
        // Titles and years
        add("Film,Rating", "\"Alien, 1979\",8", "Alien 1979=4");
        add("Film, Rating", "Alien - 1979,8", "Alien 1979=4");
        add("Film ,Rating", "Alien [1979],8", "Alien 1979=4");
        add("Title,My Rating", "Am&eacute;lie,8", "Amélie=4");
    }
    void columns()
    {
        QFETCH(std::string, content);
        QFETCH(QString, expected);
        QCOMPARE(starsOf(fileOf(content)), expected);
    }

    void otherTitlesAreNames_data()
    {
        QTest::addColumn<std::string>("content");
        QTest::newRow("English title")
            << std::string("Titel,Englischer Titel,Jahr,Bewertung\nDas unheimliche Wesen,Alien,1979,9\n");
        QTest::newRow("languages") << std::string("nameRu;nameEn;year;rating\nЧужой;Alien;1979;9\n");
        QTest::newRow("slashes") << std::string("Title,Year,Rating\nЧужой / Alien,1979,9\n");
        QTest::newRow("Douban") << std::string(
            "标题,个人评分,上映日期\n异形/Alien/异型(港),4.5,1979/05/25\n");
    }
    void otherTitlesAreNames()
    {
        QFETCH(std::string, content);
        const RatingImport read = import(content);
        QCOMPARE(read.matched.size(), std::size_t{1});
        QCOMPARE(read.matched[0].rating.stars, 4.5);
    }

    void writtenStars_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<double>("stars");
        const auto add = [](const char* text, double stars) {
            QTest::newRow(text) << std::string(text) << stars;
        };
        add("⭐⭐⭐⭐", 4.0);
        add("⭐️⭐️⭐️", 3.0);
        add("****", 4.0);
        add("*** 1/2", 3.5);
        add("***½", 3.5);
        add("½", 0.5);
        add("★ ★ ★", 3.0);
        add("★★★☆☆", 3.0);
        add("♥♥", 2.0);
        add("4★", 4.0);
        add("★ 4.5", 4.5);
        add("3.5 stars", 3.5);
        add("4 Sterne", 4.0);
        add("8 von 10", 4.0);
        add("8 sur 10", 4.0);
        add("8 из 10", 4.0);
        add("16\u00A0/\u00A020", 4.0);
        add("4\u00A0", 4.0);
        add("４", 4.0);
        add("4 1/2", 4.5);
        add("4 - great", 4.0);
        add("0/10", 0.5);
        add("80 %", 4.0);
    }
    void writtenStars()
    {
        QFETCH(std::string, text);
        QFETCH(double, stars);
        const RatingFile read = fileOf("Title;Year;Rating\nMirror;1975;3.5\nAlien;1979;" + text + "\n");
        QCOMPARE(read.ratings.size(), std::size_t{2});
        QCOMPARE(read.ratings.back().stars, stars);
    }

    void scalesOfFilesAreOne()
    {
        const test::Folder folder;
        folder.write("2022.csv", "Title,Year,Rating\nAlien,1979,4\n");
        folder.write("2023.csv", "Title,Year,Rating\nMirror,1975,9\n");
        const RatingFile read = readPersonalRatings(folder.path());
        QCOMPARE(starsOf(read), QStringLiteral("Alien 1979=2, Mirror 1975=4.5"));
        QVERIFY(read.scaleIsGuess);
    }

    void unusualScalesAreTold()
    {
        const RatingFile aroundZero = fileOf("Title,Rating\nA,-5\nB,5\nC,3\nD,-2\nE,0\n");
        QCOMPARE(starsOf(aroundZero), QStringLiteral("A=0.5, B=5, C=4.1, D=1.85, E=2.75"));
        QVERIFY(aroundZero.scaleIsGuess);
        const RatingFile parts = fileOf("Title,Rating\nA,0.8\nB,1\nC,0.35\n");
        QCOMPARE(starsOf(parts), QStringLiteral("A=4, B=5, C=1.75"));
        QVERIFY(parts.scaleIsGuess);
        QVERIFY(fileOf("Title,Rating\nA,1\nB,-1\nC,1\nD,-1\n").isScaleUnknown);
        QVERIFY(hasNote(fileOf("Title,Rating\nA,9\nB,0\n").notes, "Zeros may mean"));
    }

    void peopleAreAskedFor_data()
    {
        QTest::addColumn<std::string>("header");
        for (const char* header : {"Viewer", "Person", "Zuschauer", "Watched by", "Email Address", "Profile",
                                   "Benutzername", "Who", "Name"})
            QTest::newRow(header) << std::string(header);
    }
    void peopleAreAskedFor()
    {
        QFETCH(std::string, header);
        const std::string content = header + ",Film,Year,Rating\nTom,Alien,1979,8\nTom,Mirror,1975,9\n"
                                             "Anna,Alien,1979,3\n";
        QCOMPARE(fileOf(content).users, (QStringList{QStringLiteral("Anna"), QStringLiteral("Tom")}));
        QCOMPARE(starsOf(fileOf(content, "mine.csv", {QStringLiteral("Anna"), {}})),
                 QStringLiteral("Alien 1979=1.5"));
    }

    void json_data()
    {
        QTest::addColumn<std::string>("content");
        QTest::addColumn<QString>("expected");
        const auto add = [](const char* row, const char* content, const char* expected) {
            QTest::newRow(row) << std::string(content) << QString::fromUtf8(expected);
        };
        add("by id",
            R"({"tt0078748":{"title":"Alien","rating":8},"tt0072443":{"title":"Mirror","rating":9}})",
            "Mirror=4.5, Alien=4");
        add("by title", R"json({"Alien (1979)":{"rating":8},"Mirror (1975)":{"rating":9}})json",
            "Alien 1979=4, Mirror 1975=4.5");
        add("title and number", R"json({"Alien (1979)":8,"Mirror (1975)":9})json",
            "Alien 1979=4, Mirror 1975=4.5");
        add("id and number", R"({"ratings":{"tt0078748":8,"tt0072443":9}})", "tt0072443=4.5, tt0078748=4");
        add("by address",
            R"({"movies":{"alien":{"name":"Alien","rating":8},"mirror":{"name":"Mirror","rating":9}},
            "count":2})",
            "Alien=4, Mirror=4.5");
        add("deep", R"({"data":{"ratings":[{"title":"Alien","year":1979,"rating":8}],"next":null}})",
            "Alien 1979=4");
        add("Plex", R"({"MediaContainer":{"size":1,"Metadata":[{"type":"movie","title":"Alien","year":1979,
            "rating":8.1,"audienceRating":9.4,"userRating":7.0,"Genre":[{"tag":"Horror"}]}]}})",
            "Alien 1979=3.5");
        add("Trakt, extended", R"([{"rated_at":"2021-01-01T00:00:00Z","rating":6,"movie":{"title":"Alien",
            "year":1979,"rating":8.43,"votes":3000,"ids":{"imdb":"tt0078748"}}}])",
            "Alien 1979=3");
        add("Filmweb",
            R"([{"rate":8,"viewDate":20201002,"title":"Obcy","originalTitle":"Alien","year":1979}])",
            "Obcy 1979=4");
    }
    void json()
    {
        QFETCH(std::string, content);
        QFETCH(QString, expected);
        QCOMPARE(starsOf(fileOf(content, "ratings.json")), expected);
    }

    void everybodysRatingsAreNotOnesOwn()
    {
        const char* const content = R"([{"rank":1,"type":"movie","movie":{"title":"Alien","year":1979,
            "rating":8.43,"votes":3000}}])";
        QVERIFY(test::errorOf([&] { fileOf(content, "watched.json"); }));
        const RatingFile read = fileOf(content, "watchlist.json");
        QVERIFY(read.ratings.empty());
        QCOMPARE(read.watchlist.size(), std::size_t{1});
    }

    void showsAreNoFilms()
    {
        const RatingImport shows = import(R"({"results":[{"id":1396,"name":"Breaking Bad",
            "first_air_date":"2008-01-20","vote_average":8.9,"rating":10.0}]})",
                                          "tv.json");
        QVERIFY(shows.matched.empty());
        const RatingImport untyped =
            import("tmdb_id,title,year,rating\n1396,Breaking Bad,2008,9\n348,Obcy,,8\n");
        QCOMPARE(untyped.matched.size(), std::size_t{1});
        QCOMPARE(untyped.matched[0].candidates, std::vector{MovieIndex(0)});
        QVERIFY(hasNote(importNotes(untyped), "TMDB id 1396 is Mirror"));
    }

    void xml_data()
    {
        QTest::addColumn<std::string>("content");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<bool>("isDamaged");
        const std::string first = "<films><film><filmname>Alien (1979)</filmname><score>80</score></film>";
        const std::string last = "<film><filmname>Mirror (1975)</filmname><score>90</score></film></films>";
        const QString both = QStringLiteral("Alien 1979=4, Mirror 1975=4.5");
        QTest::newRow("ampersand") << "<films><film><filmname>Alien (1979)</filmname><score>80</score>"
                                      "<quote>good & bad</quote></film>" +
                                          last
                                   << both << false;
        QTest::newRow("HTML") << "<films><film><filmname>Am&eacute;lie</filmname><score>80</score></film>" +
                                     last
                              << QStringLiteral("Amélie=4, Mirror 1975=4.5") << false;
        QTest::newRow("old encoding")
            << "<?xml version='1.0' encoding='iso-8859-1'?><films><film><filmname>Am\xE9lie</filmname>"
               "<score>80</score></film>" +
                   last
            << QStringLiteral("Amélie=4, Mirror 1975=4.5") << false;
        QTest::newRow("declared wrongly")
            << "<?xml version='1.0' encoding='iso-8859-1'?><films><film><filmname>Amélie</filmname>"
               "<score>80</score></film>" +
                   last
            << QStringLiteral("Amélie=4, Mirror 1975=4.5") << false;
        QTest::newRow("cut off") << first + "<film><filmname>Mirr" << QStringLiteral("Alien 1979=4") << true;
        QTest::newRow("damaged") << first + "<film><filmname>Bad</score></film>" + last << both << true;
        QTest::newRow("a news feed")
            << std::string(
                   "<rss xmlns:l='x'><channel><title>Films</title><item><title>Alien, 1979 - ★★★★</title>"
                   "<l:filmTitle>Alien</l:filmTitle><l:filmYear>1979</l:filmYear>"
                   "<l:memberRating>4.0</l:memberRating></item></channel></rss>")
            << QStringLiteral("Alien, 1979 - ★★★★ 1979=4") << false;
    }
    void xml()
    {
        QFETCH(std::string, content);
        QFETCH(QString, expected);
        QFETCH(bool, isDamaged);
        const RatingFile read = fileOf(content, "films.xml");
        QCOMPARE(starsOf(read), expected);
        QCOMPARE(hasNote(read.notes, "XML is damaged"), isDamaged);
    }

    void deepFoldersAreRead()
    {
        const test::Folder folder;
        std::filesystem::create_directories(folder / "Films/A/Alien (1979)");
        folder.write("Films/A/Alien (1979)/movie.nfo",
                     "<movie><title>Alien</title><year>1979</year><userrating>8</userrating></movie>");
        QCOMPARE(starsOf(readPersonalRatings(folder.path())), QStringLiteral("Alien 1979=4"));
    }

    void otherFormatsAreNamed_data()
    {
        QTest::addColumn<std::string>("content");
        QTest::addColumn<std::string>("message");
        QTest::newRow("xls") << std::string("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") << std::string("Excel");
        QTest::newRow("PDF") << std::string("%PDF-1.4\n") << std::string("PDF");
        QTest::newRow("LFS") << std::string("version https://git-lfs.github.com/spec/v1\noid\n")
                             << std::string("Git LFS");
    }
    void otherFormatsAreNamed()
    {
        QFETCH(std::string, content);
        QFETCH(std::string, message);
        const auto error = test::errorOf([&] { fileOf(content); });
        QVERIFY(error);
        QVERIFY2(test::contains(error->message(), message), error->what());
    }
};

QTEST_GUILESS_MAIN(TestPersonalFiles)
#include "tst_personal_files.moc"

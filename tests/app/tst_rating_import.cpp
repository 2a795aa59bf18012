// SPDX-License-Identifier: GPL-3.0-or-later
// A person's ratings from elsewhere, and to elsewhere.

#include "app/exchange/rating_export.h"
#include "app/exchange/rating_import.h"
#include "app/store/database.h"
#include "core/data/open_dataset.h"
#include "tests/core/support/errors.h"
#include "tests/core/support/files.h"
#include "tests/core/support/print.h"

#include <QTemporaryDir>
#include <QTest>

using namespace autorec;

namespace {

/// Films with all sorts of titles and links.
Dataset someFilms()
{
    const test::Folder folder;
    folder.write("movies.csv", "movieId,title,genres\n"
                               "1,Toy Story (1995),Animation\n"
                               "2,\"Misérables, Les (1998)\",Drama\n"
                               "3,Die Hard (1988),Action\n"
                               "4,Hamlet (1990),Drama\n"
                               "5,Hamlet (1996),Drama\n"
                               "6,\"Matrix, The (1999)\",Action\n"
                               "7,Solaris (1972),Drama\n"
                               "8,Solaris (2002),Drama\n"
                               "9,Amélie (Fabuleux destin d'Amélie Poulain, Le) (2001),Comedy\n"
                               "10,Emma (1996),Comedy\n"
                               "11,Emma (1996),Romance\n");
    folder.write("links.csv", "movieId,imdbId,tmdbId\n1,0114709,862\n6,0133093,603\n3,0095016,562\n");
    std::string ratings = "userId,movieId,rating,timestamp\n";
    for (int movie = 1; movie <= 11; ++movie)
        ratings += "1," + std::to_string(movie) + ",4.0,1\n";
    folder.write("ratings.csv", ratings + "2,11,3.5,1\n");
    return openDataset(folder.path()).dataset;
}

class Films
{
public:
    Dataset dataset = someFilms();
    FilmIndex index{dataset};

    RatingImport import(const std::string& content) const
    {
        const test::Folder folder;
        return matchRatings(readPersonalRatings(folder.write("ratings.csv", content)), dataset, index);
    }
    std::int64_t id(const MatchedRating& match, std::size_t k = 0) const
    {
        return dataset.movie(match.candidates.at(k)).id.number();
    }
};

/// "film=stars" of everything that was matched.
QStringList matchesOf(const Films& films, const RatingImport& import)
{
    QStringList all;
    for (const MatchedRating& match : import.matched)
        all.append(QStringLiteral("%1=%2").arg(films.id(match)).arg(match.rating.stars));
    return all;
}

const char* const Imdb =
    "Const,Your Rating,Date Rated,Title,Original Title,URL,Title Type,IMDb Rating,Runtime "
    "(mins),Year,Genres,Num Votes,Release Date,Directors\n";

} // namespace

class TestRatingImport : public QObject
{
    Q_OBJECT

    Films m_films;

private Q_SLOTS:
    void origins_data()
    {
        QTest::addColumn<std::string>("content");
        QTest::addColumn<QString>("origin");
        QTest::addColumn<QStringList>("matches");
        QTest::newRow("IMDb") << std::string(Imdb) +
                                     "tt0114709,9,2020-01-01,Toy Story,Toy "
                                     "Story,u,Movie,8.3,81,1995,\"Animation, Comedy\",1,1995-11-22,John\n"
                                     "tt9999999,7,2020-01-01,Die Hard,Die Hard,u,movie,8,1,1988,,1,,\n"
                                     "tt0944947,10,2020-01-01,Emma,Emma,u,TV Series,9,1,1996,,1,,\n"
                              << QStringLiteral("IMDb") << QStringList{QStringLiteral("1=4.5")};
        QTest::newRow("IMDb before 2017")
            << std::string(
                   "\"position\",\"const\",\"created\",\"modified\",\"description\",\"Title\",\"Title "
                   "type\",\"Directors\",\"You rated\",\"IMDb Rating\",\"Year\"\n"
                   "\"1\",\"tt0133093\",\"a\",\"\",\"\",\"The Matrix\",\"Feature "
                   "Film\",\"L\",\"10\",\"8.7\",\"1999\"\n")
            << QStringLiteral("IMDb") << QStringList{QStringLiteral("6=5")};
        QTest::newRow("Letterboxd") << std::string("Date,Name,Year,Letterboxd URI,Rating\r\n"
                                                   "2021-01-01,Les Misérables,1998,https://boxd.it/1,3.5\r\n"
                                                   "2021-01-02,The Matrix,1999,https://boxd.it/2,5\r\n"
                                                   "2021-01-03,Watched Only,2000,https://boxd.it/3,\r\n")
                                    << QStringLiteral("Letterboxd")
                                    << QStringList{QStringLiteral("2=3.5"), QStringLiteral("6=5")};
        QTest::newRow("Trakt") << std::string(
                                      "rated_at,type,title,year,trakt_rating,trakt_id,imdb_id,tmdb_id,genres,"
                                      "rating\n"
                                      "2020,movie,Anything,1900,7.9,1,tt0133093,603,action,8\n"
                                      "2020,movie,By TMDB,1900,7.9,2,,862,action,7\n"
                                      "2020,show,Emma,1996,7.9,3,,,drama,9\n")
                               << QStringLiteral("Trakt")
                               << QStringList{QStringLiteral("6=4"), QStringLiteral("1=3.5")};
        QTest::newRow("our own") << std::string(
                                        "title,year,rating,imdb_id\nmatrix,1999,2.5,\nX,,1,tt0114709\n")
                                 << QStringLiteral("CSV")
                                 << QStringList{QStringLiteral("6=2.5"), QStringLiteral("1=1")};
        QTest::newRow("our own by IMDb's ids, not halved")
            << std::string("const,title,rating\ntt0114709,Toy Story,4\n") << QStringLiteral("CSV")
            << QStringList{QStringLiteral("1=4")};
        QTest::newRow("movie ids, byte order mark")
            << std::string("\xEF\xBB\xBFmovie_id,rating\n3,4\n99,4\n") << QStringLiteral("CSV")
            << QStringList{QStringLiteral("3=4")};
        QTest::newRow("of ten") << std::string("Title,Year,Rating\nDie Hard,1988,9\nToy Story,1995,4\n")
                                << QStringLiteral("CSV")
                                << QStringList{QStringLiteral("3=4.5"), QStringLiteral("1=2")};
        QTest::newRow("rated again") << std::string(
                                            "title,year,rating\nDie Hard,1988,2\nToy Story,1995,4\nDIE "
                                            "HARD,1988,5\n")
                                     << QStringLiteral("CSV")
                                     << QStringList{QStringLiteral("3=5"), QStringLiteral("1=4")};
        QTest::newRow("Latin-1") << std::string(
                                        "title,year,rating\nMis\xE9rables\x2C Les,1998,2\n\"Mis\xE9rables, "
                                        "Les\",1998,3\n")
                                 << QStringLiteral("CSV") << QStringList{QStringLiteral("2=3")};
        for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
            QStringEncoder encode(encoding, QStringConverter::Flag::WriteBom);
            const QByteArray bytes = encode(u"title,year,rating\nDie Hard,1988,4\n");
            QTest::newRow(QStringConverter::nameForEncoding(encoding))
                << bytes.toStdString() << QStringLiteral("CSV") << QStringList{QStringLiteral("3=4")};
        }
    }
    void origins()
    {
        QFETCH(std::string, content);
        QFETCH(QString, origin);
        QFETCH(QStringList, matches);
        const RatingImport import = m_films.import(content);
        QCOMPARE(import.origin, origin);
        QCOMPARE(matchesOf(m_films, import), matches);
    }

    void titles_data()
    {
        QTest::addColumn<std::string>("film");
        QTest::addColumn<QList<int>>("candidates");
        QTest::newRow("article behind") << std::string("\"Matrix, The\",1999") << QList<int>{6};
        QTest::newRow("no article") << std::string("matrix,1999") << QList<int>{6};
        QTest::newRow("accents") << std::string("amelie,2001") << QList<int>{9};
        QTest::newRow("a year later") << std::string("The Matrix,2000") << QList<int>{6};
        QTest::newRow("two years later") << std::string("The Matrix,2001") << QList<int>{};
        QTest::newRow("a year that fits one") << std::string("Hamlet,1996") << QList<int>{5};
        QTest::newRow("no year, two films") << std::string("Solaris,") << QList<int>{7, 8};
        QTest::newRow("listed twice") << std::string("Emma,1996") << QList<int>{11};
        QTest::newRow("die is no article") << std::string("Hard,1988") << QList<int>{};
        QTest::newRow("another film") << std::string("Heat,1995") << QList<int>{};
    }
    void titles()
    {
        QFETCH(std::string, film);
        QFETCH(QList<int>, candidates);
        const RatingImport import = m_films.import("title,year,rating\n" + film + ",4\n");
        QList<int> found;
        for (const auto* matches : {&import.matched, &import.ambiguous, &import.unmatched}) {
            for (const MatchedRating& match : *matches) {
                for (std::size_t k = 0; k < match.candidates.size(); ++k)
                    found.append(static_cast<int>(m_films.id(match, k)));
            }
        }
        QCOMPARE(found, candidates);
        QCOMPARE(import.matched.size(), static_cast<std::size_t>(candidates.size() == 1));
        QCOMPARE(import.ambiguous.size(), static_cast<std::size_t>(candidates.size() > 1));
        QCOMPARE(import.unmatched.size(), static_cast<std::size_t>(candidates.isEmpty()));
    }

    void whatIsLeftOutIsTold()
    {
        const RatingImport import =
            m_films.import("title,year,rating\nToy Story,1995,\nToy Story,1995,many\nToy Story,1995,11\nToy "
                           "Story,1995,0\n,,3\n");
        QVERIFY(import.matched.empty());
        QCOMPARE(import.skipped.at("not rated").count, std::size_t{1});
        QCOMPARE(import.skipped.at("no rating that could be read").count, std::size_t{3});
        QCOMPARE(import.skipped.at("no rating that could be read").examples[0].line, std::size_t{3});
        QCOMPARE(import.skipped.at("no film").count, std::size_t{1});
    }

    void lineEndsInFields()
    {
        const RatingImport import = m_films.import(
            "title,review,rating,year\nToy Story,\"good,\nvery good\n\",4,1995\nDie Hard,,3,1988\n\"open");
        QCOMPARE(matchesOf(m_films, import), (QStringList{QStringLiteral("1=4"), QStringLiteral("3=3")}));
        QCOMPARE(import.matched[1].rating.line, std::size_t{5});
    }

    void whatIsNoRatingFile_data()
    {
        QTest::addColumn<std::string>("content");
        QTest::newRow("empty") << std::string();
        QTest::newRow("a letter") << std::string("Dear Sir or Madam\n");
        QTest::newRow("watchlist") << std::string("Date,Name,Year,Letterboxd URI\n2021,X,1999,u\n");
        QTest::newRow("IMDb's list of other people's ratings")
            << std::string("Const,Title,IMDb Rating\ntt0114709,Toy Story,8.3\n");
        QTest::newRow("zeros") << std::string(1000, '\0');
        QTest::newRow("zeros between letters") << std::string("t\0i\0t\0l\0e\0,\0r\0a\0t\0i\0n\0g\0", 24);
    }
    void whatIsNoRatingFile()
    {
        QFETCH(std::string, content);
        const auto error = test::errorOf([&] { m_films.import(content); });
        QVERIFY(error);
        QCOMPARE(error->code(), ErrorCode::DamagedFile);
        QVERIFY(test::contains(error->message(), "there are no ratings in it"));
    }

    void profileIsOnTheScale()
    {
        const RatingImport import =
            m_films.import("title,year,rating\nToy Story,1995,0.5\nDie Hard,1988,4.5\n");
        const std::vector<ProfileEntry> profile = profileOf(import, m_films.dataset);
        QCOMPARE(profile.size(), std::size_t{2});
        QVERIFY(profile[0].movie < profile[1].movie);
        QCOMPARE(profile[0].stars, m_films.dataset.scale().clip(0.5F));
    }

    /// What is exported can be imported again, whole.
    void exportsAreRead_data()
    {
        QTest::addColumn<RatingExport>("format");
        QTest::newRow("CSV") << RatingExport::Csv;
        QTest::newRow("Letterboxd") << RatingExport::Letterboxd;
    }
    void exportsAreRead()
    {
        QFETCH(RatingExport, format);
        QList<PersonalFilm> films;
        for (const std::size_t movie : {0, 1, 5, 8}) {
            PersonalFilm film;
            film.film = m_films.index.key(MovieIndex(movie));
            film.stars = 0.5 + static_cast<double>(movie) / 2.0;
            film.changed = QDateTime::currentDateTime();
            films.append(film);
        }
        PersonalFilm wanted;
        wanted.film = m_films.index.key(MovieIndex(2));
        wanted.onWatchlist = true;
        films.append(wanted);
        const RatingImport import = m_films.import(exportRatings(films, {}, format).toStdString());
        QCOMPARE(matchesOf(m_films, import), (QStringList{QStringLiteral("1=0.5"), QStringLiteral("2=1"),
                                                          QStringLiteral("6=3"), QStringLiteral("9=4.5")}));
        QVERIFY(import.unmatched.empty() && import.skipped.empty());
    }

    /// The day of the export and of later changes is no date of a rating.
    void exportsTheRatingsOwnDates()
    {
        const QTemporaryDir folder;
        Database database(folder.filePath(QStringLiteral("films.sqlite")));
        ProfileStore store(database);
        const QDateTime watched(QDate(1999, 12, 31), QTime(20, 0), Qt::UTC);
        const FilmKey dated = m_films.index.key(MovieIndex(0));
        const FilmKey undated = m_films.index.key(MovieIndex(1));
        const FilmKey own = m_films.index.key(MovieIndex(2));
        store.rateAll({{dated, 4.0, watched}, {undated, 3.0}});
        store.rate(own, 5.0);
        store.setOnWatchlist(dated, true);
        store.restore(store.rate(dated, 1.0)); // rated again, which is undone
        const QByteArray csv = exportRatings(store.films(), {}, RatingExport::Csv);
        QVERIFY2(csv.contains(",4," + dated.imdbId.toUtf8() + ",1999-12-31\r\n"), csv.constData());
        QVERIFY2(csv.contains(",3," + undated.imdbId.toUtf8() + ",\r\n"), csv.constData());
        const QByteArray today = QDateTime::currentDateTimeUtc().date().toString(Qt::ISODate).toUtf8();
        QVERIFY2(csv.contains(",5," + own.imdbId.toUtf8() + ',' + today + "\r\n"), csv.constData());
        const QByteArray letterboxd = exportRatings(store.films(), {}, RatingExport::Letterboxd);
        QCOMPARE(letterboxd.count("1999-12-31"), 1);
        QVERIFY(!letterboxd.contains(today));
    }

    /// In Letterboxd's own columns; in ours, where the next import does not take them for something else.
    void exportsViewingsAndNotes()
    {
        PersonalFilm rated;
        rated.film = m_films.index.key(MovieIndex(0));
        rated.stars = 4.5;
        rated.rated = QDateTime(QDate(2001, 1, 1), QTime(12, 0), Qt::UTC);
        PersonalFilm plain;
        plain.film = m_films.index.key(MovieIndex(1));
        plain.stars = 2.0;
        FilmKey withoutId = rated.film;
        withoutId.imdbId.clear();
        const QList<FilmDiary> diaries{{withoutId,
                                        {{QDate(2001, 1, 1), false}, {QDate(2020, 2, 29), true}},
                                        QStringLiteral("Good, \"very\".\nAgain!")},
                                       {m_films.index.key(MovieIndex(5)), {}, QStringLiteral("Only noted.")}};
        const QByteArray letterboxd = exportRatings({rated, plain}, diaries, RatingExport::Letterboxd);
        const QByteArray title = rated.film.title.toUtf8();
        QVERIFY2(letterboxd.startsWith("imdbID,Title,Year,Rating,WatchedDate,Rewatch,Review\r\n"),
                 letterboxd.constData());
        QVERIFY2(letterboxd.contains(",4.5,2001-01-01,,\r\n"), letterboxd.constData());
        QVERIFY2(letterboxd.contains(",4.5,2020-02-29,true,\"Good, \"\"very\"\".\nAgain!\"\r\n"),
                 letterboxd.constData());
        QVERIFY2(letterboxd.contains(",2,,,\r\n"), letterboxd.constData());
        QVERIFY2(letterboxd.contains(",,,,Only noted.\r\n"), letterboxd.constData());

        const QByteArray csv = exportRatings({rated, plain}, diaries, RatingExport::Csv);
        QVERIFY2(csv.startsWith("title,year,rating,imdb_id,rated,my_dates,my_note\r\n"), csv.constData());
        QVERIFY2(csv.contains(",2001-01-01,2001-01-01 2020-02-29,\"Good"), csv.constData());
        QVERIFY(!csv.contains("Only noted"));
        for (const QByteArray& file : {letterboxd, csv}) {
            const RatingImport import = m_films.import(file.toStdString());
            QVERIFY(matchesOf(m_films, import).contains(QStringLiteral("1=4.5")));
            QVERIFY(matchesOf(m_films, import).contains(QStringLiteral("2=2")));
        }
    }
};

QTEST_GUILESS_MAIN(TestRatingImport)
#include "tst_rating_import.moc"

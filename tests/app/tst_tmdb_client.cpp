// SPDX-License-Identifier: GPL-3.0-or-later
// TMDB's answers, good and bad, from a server on loopback.

#include "app/metadata/metadata_store.h"
#include "app/metadata/tmdb_cache.h"
#include "app/metadata/tmdb_client.h"
#include "tests/app/support/tmdb_server.h"
#include "tests/support/waiting.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace autorec;
using test::TmdbServer;
using Answer = TmdbServer::Answer;

namespace {

const QString Matrix = QStringLiteral("/3/movie/603");
const QString MatrixPoster = QStringLiteral("/t/p/w342/p603.jpg");

TmdbFilm matrix()
{
    return {QStringLiteral("tt0133093"), QStringLiteral("tt0133093"), QStringLiteral("603"),
            QStringLiteral("The Matrix"), 1999};
}

TmdbClient::Options optionsFor(const TmdbServer& server)
{
    return {.base = server.address(), .timeout = 2000, .firstPause = 20};
}

/// A client with its answers.
class Asking
{
public:
    explicit Asking(const TmdbServer& server)
        : Asking(optionsFor(server))
    {
    }
    explicit Asking(const TmdbClient::Options& options, const char* token = TmdbServer::Token)
        : client(options)
    {
        QObject::connect(&client, &TmdbClient::answered, &client,
                         [this](const TmdbAnswer& answer) { answers.append(answer); });
        QObject::connect(&client, &TmdbClient::dropped, &client,
                         [this](const QString& name) { dropped.append(name); });
        QObject::connect(&client, &TmdbClient::stateChanged, &client,
                         [this](TmdbState changed) { state = changed; });
        client.setToken(QString::fromLatin1(token));
    }

    TmdbAnswer ask(const TmdbFilm& film)
    {
        const qsizetype before = answers.size();
        client.ask(film);
        if (!QTest::qWaitFor([&] { return answers.size() > before; }, test::Patience))
            return {QStringLiteral("it never answered")};
        return answers.last();
    }

    TmdbClient client;
    QList<TmdbAnswer> answers;
    QStringList dropped;
    TmdbState state = TmdbState::Off;
};

} // namespace

class TestTmdbClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void factsAndPicture()
    {
        TmdbServer server;
        server.addMovie(603, "The Matrix", "Lana Wachowski");
        Asking asking(server);
        const TmdbAnswer answer = asking.ask(matrix());
        QCOMPARE(answer.name, QStringLiteral("tt0133093"));
        QVERIFY(answer.facts);
        QCOMPARE(answer.facts->directors, QStringList{QStringLiteral("Lana Wachowski")});
        QCOMPARE(answer.facts->cast,
                 (QStringList{QStringLiteral("First Actor"), QStringLiteral("Second Actor")}));
        QCOMPARE(answer.facts->runtime, 136);
        QCOMPARE(answer.facts->language, QStringLiteral("en"));
        QCOMPARE(answer.facts->countries, QStringList{QStringLiteral("US")});
        QCOMPARE(answer.facts->overview, QStringLiteral("About it."));
        QCOMPARE(answer.picture, TmdbServer::jpeg());
        QCOMPARE(asking.state, TmdbState::On);
        QCOMPARE(server.paths(), (QStringList{QStringLiteral("/3/configuration"), Matrix, MatrixPoster}));
        QVERIFY(server.requests()[1].contains("append_to_response=credits"));
        // The token goes to the interface only, and in no address.
        QVERIFY(!server.requests()[1].split('\n').first().contains("token"));
        QVERIFY(!server.requests()[2].toLower().contains("authorization"));
    }

    void keyOfVersion3()
    {
        TmdbServer server;
        server.addMovie(603, "The Matrix", "Lana Wachowski");
        Asking asking(optionsFor(server), "0123456789abcdef0123456789abcdef");
        QVERIFY(asking.ask(matrix()).facts);
        QVERIFY(server.requests()[1].contains("api_key="));
        QVERIFY(!server.requests()[2].contains("api_key="));
    }

    void otherWaysToFind_data()
    {
        QTest::addColumn<TmdbFilm>("film");
        QTest::addColumn<QString>("found");
        QTest::addColumn<bool>("isKnown");
        const QString name = QStringLiteral("name");
        const QString title = QStringLiteral("The Matrix & Co");
        QTest::newRow("by IMDb id") << TmdbFilm{name, QStringLiteral("tt0133093"), {}, title, 1999}
                                    << QStringLiteral("/3/find/tt0133093") << true;
        QTest::newRow("by name") << TmdbFilm{name, {}, {}, title, 1999} << QStringLiteral("/3/search/movie")
                                 << true;
        QTest::newRow("another year")
            << TmdbFilm{name, {}, {}, title, 1989} << QStringLiteral("/3/search/movie") << false;
        QTest::newRow("id that is gone")
            << TmdbFilm{name, QStringLiteral("tt0133093"), QStringLiteral("99"), title, 1999}
            << QStringLiteral("/3/find/tt0133093") << true;
        QTest::newRow("unknown IMDb id") << TmdbFilm{name, QStringLiteral("tt1"), {}, title, 1999}
                                         << QStringLiteral("/3/find/tt1") << true;
        QTest::newRow("unknown") << TmdbFilm{name, {}, QStringLiteral("99"), {}, 0}
                                 << QStringLiteral("/3/movie/99") << false;
    }
    void otherWaysToFind()
    {
        QFETCH(TmdbFilm, film);
        QFETCH(QString, found);
        QFETCH(bool, isKnown);
        TmdbServer server;
        server.addMovie(603, "The Matrix & Co", "Lana Wachowski");
        server.setAnswer(QStringLiteral("/3/find/tt0133093"), {.body = "{\"movie_results\":[{\"id\":603}]}"});
        server.setAnswer(QStringLiteral("/3/find/tt1"), {.body = "{\"movie_results\":[]}"});
        server.setAnswer(QStringLiteral("/3/search/movie"),
                         {.body =
                              "{\"results\":[{\"id\":5,\"title\":\"Matrix of Evil\",\"release_date\":"
                              "\"1999-01-01\"},{\"id\":603,\"title\":\"Matrix and Co\",\"original_title\":"
                              "\"The Matrix &amp; Co\",\"release_date\":\"1999-03-30\"}]}"});
        Asking asking(server);
        const TmdbAnswer answer = asking.ask(film);
        QCOMPARE(answer.facts.has_value(), isKnown);
        QVERIFY2(server.paths().contains(found), qPrintable(server.paths().join(u' ')));
    }

    void overviewInOnesLanguage()
    {
        TmdbServer server;
        server.addMovie(603, "The Matrix", "Lana Wachowski");
        Asking asking(server);
        TmdbFilm film = matrix();
        film.language = QStringLiteral("de");
        QVERIFY(asking.ask(film).facts);
        QVERIFY(server.requests()[1].contains("language=de"));
        QCOMPARE(server.paths().count(Matrix), 1);
    }

    void overviewInEnglishWhereThereIsNoOther()
    {
        TmdbServer server;
        server.addMovie(603, "The Matrix", "Lana Wachowski");
        const Answer english{.body = "{\"id\":603,\"overview\":\"About it.\",\"poster_path\":\"/en.jpg\"}"};
        server.setAnswer(Matrix, {.body = "{\"id\":603,\"overview\":\"\",\"runtime\":136,"
                                          "\"poster_path\":\"/p603.jpg\"}"});
        server.addAnswer(Matrix, english);
        Asking asking(server);
        TmdbFilm film = matrix();
        film.language = QStringLiteral("de");
        const TmdbAnswer answer = asking.ask(film);
        QVERIFY(answer.facts);
        QCOMPARE(answer.facts->overview, QStringLiteral("About it."));
        QCOMPARE(answer.facts->runtime, 136);
        QVERIFY(!server.requests()[2].contains("language="));
        QVERIFY(server.paths().contains(MatrixPoster)); // the one for the language
    }

    void searchIsEncoded()
    {
        TmdbServer server;
        Asking asking(server);
        QVERIFY(
            !asking.ask({QStringLiteral("name"), {}, {}, QStringLiteral("Romeo & Juliet+1"), 1996}).facts);
        QVERIFY2(server.requests().last().startsWith(
                     "GET /3/search/movie?query=Romeo%20%26%20Juliet%2B1&year=1996 "),
                 server.requests().last().constData());
    }

    void tokenThatIsNotAccepted()
    {
        TmdbServer server;
        Asking asking(optionsFor(server), "wrong");
        TRY_COMPARE(asking.state, TmdbState::Refused);
        asking.client.ask(matrix());
        TRY_COMPARE(asking.dropped, QStringList{QStringLiteral("tt0133093")});
        QCOMPARE(server.requests().size(), 1);

        server.addMovie(603, "The Matrix", "Lana Wachowski");
        asking.client.setToken(QString::fromLatin1(TmdbServer::Token));
        QVERIFY(asking.ask(matrix()).facts);
    }

    /// A token that was withdrawn while it was in use.
    void tokenThatIsNoLongerAccepted()
    {
        TmdbServer server;
        server.setAnswer(Matrix, {.status = "401 Unauthorized"});
        Asking asking(server);
        asking.client.ask(matrix());
        TRY_COMPARE(asking.state, TmdbState::Refused);
    }

    void waitsAsTold()
    {
        TmdbServer server;
        server.addMovie(603, "The Matrix", "Lana Wachowski");
        server.setAnswer(MatrixPoster, {.status = "429 Too Many Requests", .fields = "Retry-After: 1\r\n"});
        server.addAnswer(MatrixPoster, {.body = TmdbServer::jpeg()});
        Asking asking(server);
        const TmdbAnswer answer = asking.ask(matrix());
        QCOMPARE(answer.picture, TmdbServer::jpeg());
        const QList<qint64>& times = server.times();
        QVERIFY2(times[3] - times[2] >= 950, qPrintable(QString::number(times[3] - times[2])));
    }

    void failuresThatPass_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("server error") << QByteArray("503 Service Unavailable") << QByteArray("busy");
        QTest::newRow("broken JSON") << QByteArray("200 OK") << QByteArray("{\"id\":603,");
        QTest::newRow("web page") << QByteArray("200 OK") << QByteArray("<html>Log in</html>");
        QTest::newRow("other JSON") << QByteArray("200 OK") << QByteArray("[1, 2]");
        QTest::newRow("JSON of other shape") << QByteArray("200 OK") << QByteArray("{\"id\":\"six\"}");
    }
    void failuresThatPass()
    {
        QFETCH(QByteArray, status);
        QFETCH(QByteArray, body);
        TmdbServer server;
        server.setAnswer(Matrix, {.status = status, .body = body});
        server.addAnswer(Matrix, {.status = status, .body = body});
        server.addAnswer(Matrix, {.body = "{\"id\":603,\"runtime\":null,\"overview\":7}"});
        Asking asking(server);
        const TmdbAnswer answer = asking.ask(matrix());
        QVERIFY(answer.facts && answer.facts->isEmpty());
        QCOMPARE(server.paths().count(Matrix), 3);
        // Twice as long after the second failure.
        const QList<qint64>& times = server.times();
        QVERIFY(times[2] - times[1] >= 20 && times[3] - times[2] >= 40);
        QCOMPARE(asking.state, TmdbState::On);
    }

    void failuresThatStay()
    {
        TmdbServer server;
        server.setAnswer(Matrix, {.status = "500 Internal Server Error"});
        Asking asking(server);
        asking.client.ask(matrix());
        TRY_COMPARE(asking.dropped, QStringList{QStringLiteral("tt0133093")});
        QCOMPARE(asking.state, TmdbState::Unreachable);
        QCOMPARE(server.paths().count(Matrix), 3);
        QVERIFY(asking.answers.isEmpty());
    }

    void slowServer()
    {
        TmdbServer server;
        server.addMovie(603, "The Matrix", "Lana Wachowski");
        server.setAnswer(QStringLiteral("/3/configuration"), {.body = {}, .delay = 2000});
        TmdbClient::Options options = optionsFor(server);
        options.timeout = 100;
        Asking asking(options);
        TRY_COMPARE(asking.state, TmdbState::Unreachable);
    }

    void unreachableServer()
    {
        TmdbServer server;
        const TmdbClient::Options options = optionsFor(server);
        server.close();
        Asking asking(options);
        TRY_COMPARE(asking.state, TmdbState::Unreachable);
    }

    void oddPictures_data()
    {
        QTest::addColumn<Answer>("answer");
        QByteArray large = TmdbServer::jpeg();
        large.append(QByteArray(20'000'000, 'x'));
        QTest::newRow("none") << Answer{.body = "<svg>no picture</svg>"};
        QTest::newRow("empty") << Answer{};
        QTest::newRow("20 MB") << Answer{.body = large};
        QTest::newRow("missing") << Answer{.status = "404 Not Found"};
    }
    void oddPictures()
    {
        QFETCH(Answer, answer);
        TmdbServer server;
        server.addMovie(603, "The Matrix", "Lana Wachowski");
        server.setAnswer(MatrixPoster, answer);
        Asking asking(server);
        const TmdbAnswer got = asking.ask(matrix());
        QVERIFY(got.facts && got.facts->runtime == 136);
        QVERIFY(got.picture.isEmpty());
        QCOMPARE(server.paths().count(MatrixPoster), 1);
    }

    void redirections()
    {
        TmdbServer server;
        server.addMovie(603, "The Matrix", "Lana Wachowski");
        server.setAnswer(MatrixPoster, {.status = "302 Found", .fields = "Location: /t/p/moved.jpg\r\n"});
        server.setAnswer(QStringLiteral("/t/p/moved.jpg"), {.body = TmdbServer::jpeg()});
        Asking asking(server);
        QCOMPARE(asking.ask(matrix()).picture, TmdbServer::jpeg());
    }

    /// The other server must not get the token.
    void redirectionToAnotherServer()
    {
        TmdbServer server;
        TmdbServer other;
        other.addMovie(603, "The Matrix", "Lana Wachowski");
        server.setAnswer(Matrix,
                         {.status = "302 Found", .fields = "Location: " + other.base() + "/3/movie/603\r\n"});
        Asking asking(server);
        asking.client.ask(matrix());
        TRY_COMPARE(asking.dropped.size(), 1);
        QVERIFY(other.requests().isEmpty());
    }

    void newestFirstAndNoMoreThanFit()
    {
        TmdbServer server;
        TmdbClient::Options options = optionsFor(server);
        options.atOnce = 1;
        options.mostWaiting = 3;
        Asking asking(options);
        for (int id = 1; id <= 5; ++id) {
            server.setAnswer(QStringLiteral("/3/movie/%1").arg(id),
                             {.body = "{\"id\":" + QByteArray::number(id) + "}"});
            asking.client.ask({QString::number(id), {}, QString::number(id), {}, 0});
        }
        TRY_COMPARE(asking.answers.size(), 3);
        QCOMPARE(asking.dropped, (QStringList{QStringLiteral("1"), QStringLiteral("2")}));
        QCOMPARE(asking.answers[0].name, QStringLiteral("5"));
        QCOMPARE(asking.answers[2].name, QStringLiteral("3"));
    }

    void noMoreRequestsThanAllowed()
    {
        TmdbServer server;
        TmdbClient::Options options = optionsFor(server);
        options.perSecond = 5;
        Asking asking(options);
        for (int id = 1; id <= 11; ++id)
            asking.client.ask({QString::number(id), {}, QString::number(id), {}, 0});
        TRY_COMPARE(asking.answers.size(), 11);
        const QList<qint64>& times = server.times();
        for (qsizetype k = 5; k < times.size(); ++k) // what a socket takes may be seen a little late
            QVERIFY2(times[k] - times[k - 5] > 900, qPrintable(QString::number(times[k] - times[k - 5])));
    }

    void pace()
    {
        RequestPace pace(2);
        QCOMPARE(pace.wait(100), 0);
        pace.sent(100);
        pace.sent(150);
        QCOMPARE(pace.wait(200), 901);
        QCOMPARE(pace.wait(1101), 0);
        pace.pause(1101, 5000);
        pace.pause(1101, 10);
        QCOMPARE(pace.wait(1101), 5000);
        pace.resume();
        QCOMPARE(pace.wait(1101), 0);
    }

    void cacheKeepsAnswers()
    {
        const QTemporaryDir folder;
        TmdbCache cache(folder.path());
        QList<StoredFilm> kept;
        connect(&cache, &TmdbCache::kept, this, [&](const StoredFilm& film) { kept.append(film); });
        cache.keep({QStringLiteral("one"), FilmFacts{.runtime = 90}, TmdbServer::jpeg()});
        cache.keep({QStringLiteral("two"), std::nullopt, {}});
        QCOMPARE(kept.size(), 2);
        QVERIFY(kept[1].isUnknown);
        QFile picture(kept[0].picture);
        QVERIFY(picture.open(QIODevice::ReadOnly) && picture.readAll() == TmdbServer::jpeg());
    }

    void cacheThatCannotBeWritten()
    {
        TmdbCache cache(QStringLiteral("/proc/no/such/folder"));
        QSignalSpy failed(&cache, &TmdbCache::failed);
        QSignalSpy kept(&cache, &TmdbCache::kept);
        cache.keep({QStringLiteral("one"), FilmFacts{.runtime = 90}, TmdbServer::jpeg()});
        cache.keep({QStringLiteral("two"), FilmFacts{.runtime = 90}, {}});
        QCOMPARE(failed.size(), 1);
        QCOMPARE(kept.size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestTmdbClient)
#include "tst_tmdb_client.moc"

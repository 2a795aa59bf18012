// SPDX-License-Identifier: GPL-3.0-or-later
// autorec serve as a program that asks it meets it.

#include "app/server/schema.h"
#include "tests/app/support/command.h"
#include "tests/app/support/server_process.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace autorec::test;

namespace {

QJsonArray itemsOf(const QJsonObject& json)
{
    return json.value(QLatin1String("items")).toArray();
}

/// Whether what is answered is what the description says, and no more.
void compareWithSchema(const nlohmann::json& schema, const nlohmann::json& value)
{
    autorec::checkedValue(schema, value, {});
    if (!schema.contains("properties"))
        return;
    for (const auto& [name, part] : value.items()) {
        QVERIFY2(schema["properties"].contains(name), name.c_str());
        const nlohmann::json& inner = schema["properties"][name];
        if (inner.value("type", "") != "array" || part.empty())
            continue;
        for (const nlohmann::json& item : part)
            compareWithSchema(inner["items"], item);
    }
}

} // namespace

class TestServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(run({QStringLiteral("train"), QStringLiteral("demo"), QStringLiteral("--model"),
                      QStringLiteral("u-autorec"), QStringLiteral("--epochs"), QStringLiteral("3"),
                      QStringLiteral("--out"), model()})
                     .status,
                 0);
        m_server = std::make_unique<ServerProcess>(QStringList{model(), QStringLiteral("demo")});
        QVERIFY(m_server->isListening());
    }
    void cleanupTestCase()
    {
        QVERIFY(m_server->isRunning());
        m_server->askToStop();
        QCOMPARE(m_server->ended(), 0);
        QCOMPARE(m_server->errors(), QByteArray());
    }

    void tellsWhatItServes()
    {
        const Reply reply = m_server->get(QStringLiteral("/health"));
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.type, "application/json");
        QCOMPARE(reply.text("status"), QStringLiteral("ok"));
        QCOMPARE(reply.text("model"), QStringLiteral("u-autorec"));
        QCOMPARE(
            reply.json().value(QLatin1String("dataset")).toObject().value(QLatin1String("users")).toInt(),
            2000);
        QVERIFY(m_server->get(QStringLiteral("/")).body.contains("POST /recommend"));
    }

    void findsMovies_data()
    {
        QTest::addColumn<QString>("search");
        QTest::addColumn<QString>("title");
        QTest::addColumn<bool>("forgiving");
        QTest::newRow("by title") << QStringLiteral("matrix 1999") << QStringLiteral("The Matrix") << false;
        QTest::newRow("by title in other case")
            << QStringLiteral("MATRIX+1999") << QStringLiteral("The Matrix") << false;
        QTest::newRow("with a typing error")
            << QStringLiteral("%6datrxi 1999") << QStringLiteral("The Matrix") << true;
        QTest::newRow("with empty parts")
            << QStringLiteral("matrix%201999&&") << QStringLiteral("The Matrix") << false;
        QTest::newRow("with a sign that escapes nothing")
            << QStringLiteral("%+matrix+1999") << QStringLiteral("The Matrix") << false;
        QTest::newRow("with escaped signs")
            << QStringLiteral("matrix%2B1999%26%25") << QStringLiteral("The Matrix") << false;
        QTest::newRow("in UTF-8") << QStringLiteral("am%C3%A9lie") << QStringLiteral("Amélie") << false;
    }
    void findsMovies()
    {
        QFETCH(QString, search);
        QFETCH(QString, title);
        QFETCH(bool, forgiving);
        const QJsonObject found = m_server->get(QStringLiteral("/movies?limit=3&search=") + search).json();
        QCOMPARE(itemsOf(found)[0].toObject().value(QLatin1String("title")).toString(), title);
        QCOMPARE(found.value(QLatin1String("forgiving")).toBool(), forgiving);
        QVERIFY(itemsOf(found).size() <= 3);
    }

    void signsAloneFindNothing()
    {
        const QJsonObject found = m_server->get(QStringLiteral("/movies?search=%3F%3F")).json();
        QCOMPARE(found.value(QLatin1String("found")).toInt(-1), 0);
        QVERIFY(itemsOf(found).isEmpty());
    }

    void allMoviesCameMostRatedFirst()
    {
        const QJsonObject all = m_server->get(QStringLiteral("/movies?limit=200")).json();
        QCOMPARE(itemsOf(all).size(), 200);
        QVERIFY(all.value(QLatin1String("found")).toInt() > 200);
        int before = INT_MAX;
        for (const QJsonValue& item : itemsOf(all)) {
            const int ratings = item.toObject().value(QLatin1String("ratings")).toInt();
            QVERIFY(ratings <= before);
            before = ratings;
        }
    }

    void recommendsWhatTheCommandDoes_data()
    {
        QTest::addColumn<QString>("options");
        QTest::addColumn<QByteArray>("fields");
        QTest::newRow("plain") << QString() << QByteArray();
        QTest::newRow("long") << QStringLiteral("--top 50") << QByteArray(",\"n\":50");
        QTest::newRow("niche") << QStringLiteral("--niche 0.7") << QByteArray(",\"niche\":0.7");
        QTest::newRow("diverse") << QStringLiteral("--diversity 0.5") << QByteArray(",\"diversity\":0.5");
        QTest::newRow("genres and years")
            << QStringLiteral("--genre Drama --genre Comedy --first-year 1990 --last-year 2005")
            << QByteArray(",\"genres\":[\"Drama\",\"Comedy\"],\"first_year\":1990,\"last_year\":2005");
    }
    void recommendsWhatTheCommandDoes()
    {
        QFETCH(QString, options);
        QFETCH(QByteArray, fields);
        QFile mine(m_folder.filePath(QStringLiteral("mine.csv")));
        QVERIFY(mine.open(QIODevice::WriteOnly));
        mine.write("title,year,rating\n\"Matrix, The\",1999,5\nTitanic,1997,1.5\nNo Such Film,1900,3\n");
        mine.close();
        QStringList arguments{QStringLiteral("recommend"), model(),         QStringLiteral("demo"),
                              QStringLiteral("--ratings"), mine.fileName(), QStringLiteral("--json"),
                              QStringLiteral("--why")};
        const QJsonArray printed = itemsOf(run(arguments + options.split(u' ', Qt::SkipEmptyParts)).json());
        const Reply reply = m_server->post(QStringLiteral("/recommend"), profile(fields + ",\"reasons\":20"));
        QCOMPARE(reply.status, 200);
        QCOMPARE(itemsOf(reply.json()), printed);
        QVERIFY(!printed.isEmpty());
        QCOMPARE(reply.json().value(QLatin1String("profile_ratings")).toInt(), 2);
        const QJsonArray unmatched = reply.json().value(QLatin1String("unmatched")).toArray();
        QCOMPARE(unmatched.size(), 1);
        QCOMPARE(unmatched[0].toObject().value(QLatin1String("place")).toString(),
                 QStringLiteral("ratings[2]"));
    }

    void anIdIsAsGoodAsATitle()
    {
        const int id = itemsOf(m_server->get(QStringLiteral("/movies?search=matrix 1999")).json())[0]
                           .toObject()
                           .value(QLatin1String("movie_id"))
                           .toInt();
        const QByteArray byId = "{\"ratings\":[{\"movie\":" + QByteArray::number(id) + ",\"stars\":5}]}";
        const QByteArray byTitle = R"json({"ratings":[{"title":"The Matrix (1999)","stars":5}]})json";
        const Reply reply = m_server->post(QStringLiteral("/recommend"), byId);
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.body, m_server->post(QStringLiteral("/recommend"), byTitle).body);
        const QByteArray asText =
            "{\"ratings\":[{\"movie\":\"" + QByteArray::number(id) + "\",\"stars\":5}]}";
        QCOMPARE(reply.body, m_server->post(QStringLiteral("/recommend"), asText).body);
    }

    void newcomersGetAList()
    {
        QCOMPARE(itemsOf(m_server->post(QStringLiteral("/recommend"), "{}").json()).size(), 10);
        const Reply liking =
            m_server->post(QStringLiteral("/recommend"), R"({"like_genres":["Drama"],"n":5,"reasons":20})");
        QCOMPARE(
            itemsOf(liking.json()),
            itemsOf(run({QStringLiteral("recommend"), model(), QStringLiteral("demo"),
                         QStringLiteral("--like-genre"), QStringLiteral("Drama"), QStringLiteral("--top"),
                         QStringLiteral("5"), QStringLiteral("--why"), QStringLiteral("--json")})
                        .json()));
    }

    void excludedMoviesAreLeftOut()
    {
        const QByteArray body = profile({});
        const QJsonArray items = itemsOf(m_server->post(QStringLiteral("/recommend"), body).json());
        const int first = items[0].toObject().value(QLatin1String("movie_id")).toInt();
        const QByteArray without = profile(",\"exclude\":[" + QByteArray::number(first) + "]");
        const QJsonArray others = itemsOf(m_server->post(QStringLiteral("/recommend"), without).json());
        QCOMPARE(others[0].toObject().value(QLatin1String("movie_id")),
                 items[1].toObject().value(QLatin1String("movie_id")));
    }

    void tellsSimilarMoviesAsTheCommandDoes()
    {
        const Reply reply = m_server->get(QStringLiteral("/similar/1?n=7"));
        const Outcome printed = run({QStringLiteral("similar"), model(), QStringLiteral("demo"),
                                     QStringLiteral("--movie"), QStringLiteral("1"), QStringLiteral("--top"),
                                     QStringLiteral("7"), QStringLiteral("--json")});
        QCOMPARE(printed.status, 0);
        QCOMPARE(reply.status, 200);
        QCOMPARE(itemsOf(reply.json()).size(), 7);
        QCOMPARE(itemsOf(reply.json()), itemsOf(printed.json()));
    }

    void problemsSayWhatAndWhere_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("place");
        const QString recommend = QStringLiteral("/recommend");
        const auto bad = [&](const char* name, const char* body, int status, const char* place) {
            QTest::newRow(name) << QByteArray("POST") << recommend << QByteArray(body) << status
                                << QString::fromLatin1(place);
        };
        const auto ask = [](const char* method, const char* path, int status, const char* place) {
            QTest::newRow(path) << QByteArray(method) << QString::fromLatin1(path) << QByteArray() << status
                                << QString::fromLatin1(place);
        };
        bad("nothing", "", 400, "byte 1");
        bad("not JSON", "{\"ratings\":", 400, "byte 12");
        bad("bytes", "\xff\xfe\x00{", 400, "byte 1");
        bad("an array", "[]", 400, "");
        bad("ratings of another type", R"({"ratings":{}})", 400, "ratings");
        bad("a rating of another type", R"({"ratings":[5]})", 400, "ratings[0]");
        bad("no stars", R"({"ratings":[{"movie":1}]})", 400, "ratings[0].stars");
        bad("too many stars", R"({"ratings":[{"movie":1,"stars":4},{"movie":2,"stars":6}]})", 400,
            "ratings[1].stars");
        bad("stars between", R"({"ratings":[{"movie":1,"stars":4.2}]})", 400, "ratings[0].stars");
        bad("endless stars", R"({"ratings":[{"movie":1,"stars":1e999}]})", 400, "");
        bad("no film", R"({"ratings":[{"stars":4}]})", 400, "ratings[0]");
        bad("two films", R"({"ratings":[{"movie":1,"title":"Up","stars":4}]})", 400, "ratings[0]");
        bad("an id of another type", R"({"ratings":[{"movie":true,"stars":4}]})", 400, "ratings[0].movie");
        bad("an empty id", R"({"ratings":[{"movie":"","stars":4}]})", 400, "ratings[0].movie");
        bad("a blank id", R"({"ratings":[{"movie":" ","stars":4}]})", 400, "ratings[0].movie");
        bad("half an id", R"({"like":[1.5]})", 400, "like[0]");
        bad("an unknown text", R"({"exclude":[1,"B00X01"]})", 422, "exclude[1]");
        bad("too great an id", R"({"ratings":[{"movie":18446744073709551615,"stars":4}]})", 400,
            "ratings[0].movie");
        bad("an empty title", R"({"ratings":[{"title":"","stars":4}]})", 400, "ratings[0].title");
        bad("an unknown film", R"({"ratings":[{"movie":99999999,"stars":4}]})", 422, "ratings[0].movie");
        bad("no film that matches", R"({"ratings":[{"title":"No Such Film","stars":4}]})", 422, "ratings");
        bad("an unknown liked film", R"({"like":[1,99999999]})", 422, "like[1]");
        bad("an unknown genre", R"({"genres":["Drama","Cooking"]})", 422, "genres[1]");
        bad("an unknown genre to leave out", R"({"without_genres":["Cooking"]})", 422, "without_genres[0]");
        bad("an unknown field", R"({"colour":1})", 400, "colour");
        bad("too long a list", R"({"n":201})", 400, "n");
        bad("no list", R"({"n":0})", 400, "n");
        bad("half a film", R"({"n":1.5})", 400, "n");
        bad("too niche", R"({"niche":1.1})", 400, "niche");
        bad("ratings and likes", R"({"ratings":[{"movie":1,"stars":4}],"like":[1]})", 400, "ratings");
        bad("null", R"({"n":null})", 400, "n");
        ask("GET", "/nowhere", 404, "/nowhere");
        ask("GET", "/similar/99999999", 404, "movie");
        ask("GET", "/similar/", 400, "movie");
        ask("GET", "/similar/one", 404, "movie");
        ask("GET", "/similar/1?n=0", 400, "n");
        ask("GET", "/similar/1?movie=2", 400, "movie");
        ask("GET", "/movies?limit=many", 400, "limit");
        ask("GET", "/movies?limit=1&limit=2", 400, "limit");
        ask("GET", "/movies?title=up", 400, "title");
    }
    void problemsSayWhatAndWhere()
    {
        QFETCH(QByteArray, method);
        QFETCH(QString, path);
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        QFETCH(QString, place);
        const Reply reply = m_server->sent(method, path, body, method == "POST" ? "application/json" : "");
        QCOMPARE(reply.status, status);
        QCOMPARE(reply.type, "application/problem+json");
        QCOMPARE(reply.json().value(QLatin1String("status")).toInt(), status);
        QCOMPARE(reply.text("place"), place);
        QVERIFY(reply.text("detail").endsWith(u'.'));
        QVERIFY(!reply.text("title").isEmpty());
    }

    void otherMethodsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("allowed");
        QTest::newRow("GET") << QByteArray("GET") << QStringLiteral("/recommend") << QByteArray("POST");
        QTest::newRow("POST") << QByteArray("POST") << QStringLiteral("/movies") << QByteArray("GET, HEAD");
        QTest::newRow("DELETE") << QByteArray("DELETE") << QStringLiteral("/similar/1")
                                << QByteArray("GET, HEAD");
        QTest::newRow("own") << QByteArray("DANCE") << QStringLiteral("/") << QByteArray("GET, HEAD");
    }
    void otherMethodsAreRefused()
    {
        QFETCH(QByteArray, method);
        QFETCH(QString, path);
        QFETCH(QByteArray, allowed);
        const Reply reply = m_server->sent(method, path);
        QCOMPARE(reply.status, 405);
        QCOMPARE(reply.header("Allow"), allowed);
    }

    void otherMediaTypesAreRefused()
    {
        const QString recommend = QStringLiteral("/recommend");
        QCOMPARE(m_server->post(recommend, "a=b", "application/x-www-form-urlencoded").status, 415);
        QCOMPARE(m_server->post(recommend, "{}", "application/JSON; charset=utf-8").status, 200);
    }

    void headIsGetWithoutTheBody()
    {
        const Reply reply = m_server->sent("HEAD", QStringLiteral("/openapi.json"));
        QCOMPARE(reply.status, 200);
        QVERIFY(reply.body.isEmpty());
        QCOMPARE(reply.header("Content-Length").toInt(),
                 m_server->get(QStringLiteral("/openapi.json")).body.size());
    }

    void theDescriptionIsTrue()
    {
        const auto api =
            nlohmann::json::parse(m_server->get(QStringLiteral("/openapi.json")).body.toStdString());
        QVERIFY(api["paths"].size() >= 6);
        for (const auto& [path, operations] : api["paths"].items()) {
            for (const auto& [method, operation] : operations.items()) {
                const Reply reply = answered(path, method, operation);
                QVERIFY2(reply.status == 200, (path + " " + reply.body.toStdString()).c_str());
                const auto& content = operation["responses"]["200"]["content"];
                QCOMPARE(reply.type.toStdString(), content.begin().key());
                if (reply.type == "application/json")
                    compareWithSchema(content.begin().value()["schema"],
                                      nlohmann::json::parse(reply.body.toStdString()));
            }
        }
    }

private:
    /// Asks with every described parameter, and every described part of the body that goes with the others.
    Reply answered(const std::string& path, const std::string& method, const nlohmann::json& operation)
    {
        std::string address = path;
        std::string query;
        for (const nlohmann::json& parameter : operation["parameters"]) {
            const auto name = parameter["name"].get<std::string>();
            const nlohmann::json value = parameter["schema"].value("default", nlohmann::json(1));
            const std::string text = value.is_string() ? value.get<std::string>() : value.dump();
            const std::size_t hole = address.find("{" + name + "}");
            if (parameter["in"] == "path")
                address.replace(hole, name.size() + 2, text);
            else
                query.append(query.empty() ? "?" : "&").append(name).append("=").append(text);
        }
        nlohmann::json body = nlohmann::json::object();
        if (operation.contains("requestBody")) {
            const auto& schema = operation["requestBody"]["content"]["application/json"]["schema"];
            for (const auto& [name, part] : schema["properties"].items()) {
                const nlohmann::json least =
                    part["type"] == "string" ? nlohmann::json("F") : part.value("minimum", nlohmann::json(1));
                body[name] = part.value("default", least);
            }
            body["first_year"] = 1900;
            body["last_year"] = 2100;
        }
        const QString where = QString::fromStdString(address + query);
        return method == "post" ? m_server->post(where, QByteArray::fromStdString(body.dump()))
                                : m_server->get(where);
    }

    QByteArray profile(const QByteArray& more) const
    {
        return R"({"ratings":[{"title":"Matrix, The","year":1999,"stars":5},{"title":"Titanic","year":1997,)"
               R"("stars":1.5},{"title":"No Such Film","year":1900,"stars":3}])" +
               more + "}";
    }
    QString model() const { return m_folder.filePath(QStringLiteral("demo.autorec")); }

    QTemporaryDir m_folder;
    std::unique_ptr<ServerProcess> m_server;
};

QTEST_GUILESS_MAIN(TestServer)
#include "tst_server.moc"

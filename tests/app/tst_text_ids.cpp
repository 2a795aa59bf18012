// SPDX-License-Identifier: GPL-3.0-or-later
// A data set whose users and movies have names, from its file to every output and back.

#include "core/base/csv.h"
#include "tests/app/support/command.h"
#include "tests/app/support/server_process.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace autorec::test;

namespace {

QJsonArray itemsOf(const QJsonObject& json)
{
    return json.value(QLatin1String("items")).toArray();
}

QJsonArray movieIdsOf(const Outcome& outcome)
{
    QJsonArray ids;
    for (const QJsonValue& item : itemsOf(outcome.json()))
        ids.append(item.toObject().value(QLatin1String("movie_id")));
    return ids;
}

/// "B00X" and a number below thirty.
bool isAsin(const QJsonValue& id)
{
    return id.isString() && id.toString().startsWith(QStringLiteral("B00X"));
}

/// Thirty people who rated twelve to eighteen of thirty films.
QByteArray ratings(const char* movieColumn)
{
    QByteArray rows = QByteArray("user,") + movieColumn + ",rating,timestamp,title\n";
    for (int user = 1; user <= 30; ++user) {
        for (int movie = 1; movie <= 30; ++movie) {
            const int mixed = (user * 7 + movie * 11) % 13;
            if (mixed > 6)
                continue;
            const QByteArray number = QByteArray::number(movie).rightJustified(2, '0');
            rows += "u-" + QByteArray::number(user).rightJustified(3, '0') + "-ab,B00X" + number + "," +
                    QByteArray::number(1 + (mixed + user % 2) % 5) + "," +
                    QByteArray::number(880001000 + movie) + ",Film " + number + " (1990)\n";
        }
    }
    return rows;
}

} // namespace

class TestTextIds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        write("set.csv", ratings("asin"));
        const Outcome trained = run({QStringLiteral("train"), data(), QStringLiteral("--model"),
                                     QStringLiteral("ease"), QStringLiteral("--out"), model()});
        QCOMPARE(trained.err.contains("error"), false);
        QCOMPARE(trained.status, 0);
    }

    void listsOfUsersNameMoviesAsTheFileDoes()
    {
        const QStringList user{QStringLiteral("--user"), QStringLiteral("u-003-ab")};
        const Outcome listed =
            recommend(user + QStringList{QStringLiteral("--why"), QStringLiteral("--csv"), file("list.csv")});
        QCOMPARE(listed.status, 0);
        const QJsonArray items = itemsOf(listed.json());
        QVERIFY(!items.isEmpty());
        QSet<QString> ids;
        for (const QJsonValue& item : items) {
            QVERIFY(isAsin(item.toObject().value(QLatin1String("movie_id"))));
            ids.insert(item.toObject().value(QLatin1String("movie_id")).toString());
            for (const QJsonValue& reason : item.toObject().value(QLatin1String("why")).toArray())
                QVERIFY(isAsin(reason.toObject().value(QLatin1String("movie_id"))));
        }
        QFile csv(file("list.csv"));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        csv.readLine();
        QSet<QString> listedInCsv;
        while (!csv.atEnd()) {
            std::vector<std::string> fields;
            QVERIFY(autorec::parseCsvRecord(csv.readLine().trimmed().toStdString(), fields));
            listedInCsv.insert(QString::fromStdString(fields.at(5)));
        }
        QCOMPARE(listedInCsv, ids);
    }

    void unknownIdsAreNamed_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("message");
        QTest::newRow("user") << QStringList{QStringLiteral("recommend"), QStringLiteral("--user"),
                                             QStringLiteral("3")}
                              << QByteArray(
                                     "no user 3. Choose one of its 30 users, from u-001-ab to u-030-ab.");
        QTest::newRow("movie") << QStringList{QStringLiteral("similar"), QStringLiteral("--movie"),
                                              QStringLiteral("B00X99")}
                               << QByteArray("no movie B00X99.");
        QTest::newRow("liked") << QStringList{QStringLiteral("recommend"), QStringLiteral("--like"),
                                              QStringLiteral("b00x01")}
                               << QByteArray("no movie b00x01.");
    }
    void unknownIdsAreNamed()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, message);
        const Outcome outcome = run(QStringList{arguments.first(), model(), data()} + arguments.mid(1));
        QCOMPARE(outcome.status, 1);
        QVERIFY2(outcome.err.contains(message), outcome.err);
    }

    void similarMoviesTakeAndGiveTextIds()
    {
        const Outcome outcome = run({QStringLiteral("similar"), model(), data(), QStringLiteral("--movie"),
                                     QStringLiteral("B00X01"), QStringLiteral("--json")});
        QCOMPARE(outcome.status, 0);
        QCOMPARE(outcome.json().value(QLatin1String("movie_id")).toString(), QStringLiteral("B00X01"));
        QVERIFY(isAsin(itemsOf(outcome.json())[0].toObject().value(QLatin1String("movie_id"))));
    }

    void ownRatingsMayNameMoviesById()
    {
        write("mine.csv", "movie_id,rating\nB00X01,5\nB00X02,4\nB00X99,3\n");
        const Outcome listed = recommend({QStringLiteral("--ratings"), file("mine.csv")});
        QCOMPARE(listed.status, 0);
        QCOMPARE(listed.json().value(QLatin1String("profile_ratings")).toInt(), 2);
        QVERIFY2(listed.err.contains("line 4: not matched: movie_id B00X99"), listed.err);
        QCOMPARE(recommend({QStringLiteral("--like"), QStringLiteral("B00X05")}).status, 0);
    }

    void theServerTakesAndGivesTextIds()
    {
        ServerProcess server({model(), data()});
        QVERIFY(server.isListening());
        const Reply similar = server.get(QStringLiteral("/similar/B00X01?n=3"));
        QCOMPARE(similar.status, 200);
        QCOMPARE(similar.text("movie_id"), QStringLiteral("B00X01"));
        const Reply listed = server.post(
            QStringLiteral("/recommend"),
            R"json({"ratings":[{"movie":"B00X01","stars":5},{"title":"Film 02 (1990)","stars":4}],)json"
            R"json("exclude":["B00X03"],"n":30})json");
        QCOMPARE(listed.status, 200);
        QCOMPARE(listed.json().value(QLatin1String("profile_ratings")).toInt(), 2);
        for (const QJsonValue& item : itemsOf(listed.json())) {
            const QJsonValue id = item.toObject().value(QLatin1String("movie_id"));
            QVERIFY(isAsin(id) && id.toString() != QStringLiteral("B00X03"));
        }
        QCOMPARE(server.post(QStringLiteral("/recommend"), R"({"ratings":[{"movie":1,"stars":5}]})").status,
                 422);
        QCOMPARE(server.get(QStringLiteral("/similar/B00X99")).status, 404);
    }

    /// Negative numbers, leading zeros and numbers beyond 64 bits on the command line.
    void oddNumbersAreIds_data()
    {
        QTest::addColumn<QByteArray>("user");
        QTest::addColumn<QByteArray>("movie");
        QTest::addColumn<QByteArray>("json");
        const auto row = [](const char* user, const char* movie, const char* json) {
            QTest::newRow(user) << QByteArray(user) << QByteArray(movie) << QByteArray(json);
        };
        row("-1", "-4", "-4");
        row("007", "00000003", "\"00000003\"");
        row("18446744073709551617", "99999999999999999999", "\"99999999999999999999\"");
        row("9007199254740994", "4611686018427387908", "4611686018427387908");
        row("1.0", "4.0", "4");
        row("anna@example.org", "0345417623", "\"0345417623\"");
    }
    void oddNumbersAreIds()
    {
        QFETCH(QByteArray, user);
        QFETCH(QByteArray, movie);
        QFETCH(QByteArray, json);
        const QJsonValue id = QJsonDocument::fromJson("[" + json + "]").array()[0];
        write("odd.csv", "user,item,rating\n" + user + "," + movie + ",5\n" + user + ",20,4\n50," + movie +
                             ",2\n50,30,1\n60,20,3\n60,30,2\n60," + movie + ",4\n");
        const QString set = file("odd.csv");
        const QString odd = file("odd.autorec");
        QCOMPARE(run({QStringLiteral("train"), set, QStringLiteral("--model"), QStringLiteral("popularity"),
                      QStringLiteral("--split"), QStringLiteral("none"), QStringLiteral("--out"), odd})
                     .status,
                 0);
        const Outcome ofUser = run({QStringLiteral("recommend"), odd, set, QStringLiteral("--user"),
                                    QString::fromUtf8(user), QStringLiteral("--json")});
        QCOMPARE(ofUser.status, 0);
        QCOMPARE(ofUser.json().value(QLatin1String("profile_ratings")).toInt(), 2);
        QVERIFY(!movieIdsOf(ofUser).contains(id)); // it is rated
        write("rated.csv", "movie_id,rating\n20,4\n" + movie + ",5\n");
        const Outcome rated = run({QStringLiteral("recommend"), odd, set, QStringLiteral("--ratings"),
                                   file("rated.csv"), QStringLiteral("--json")});
        QCOMPARE(rated.json().value(QLatin1String("profile_ratings")).toInt(), 2);
        write("other.csv", "movie_id,rating\n20,4\n30,4\n");
        const Outcome other = run({QStringLiteral("recommend"), odd, set, QStringLiteral("--ratings"),
                                   file("other.csv"), QStringLiteral("--json")});
        QVERIFY2(movieIdsOf(other).contains(id), other.out);
    }

private:
    void write(const char* name, const QByteArray& content) const
    {
        QFile written(file(name));
        QVERIFY(written.open(QIODevice::WriteOnly));
        written.write(content);
    }
    Outcome recommend(const QStringList& arguments) const
    {
        return run(QStringList{QStringLiteral("recommend"), model(), data(), QStringLiteral("--json")} +
                   arguments);
    }
    QString file(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QString data() const { return file("set.csv"); }
    QString model() const { return file("set.autorec"); }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestTextIds)
#include "tst_text_ids.moc"

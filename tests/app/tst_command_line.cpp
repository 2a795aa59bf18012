// SPDX-License-Identifier: GPL-3.0-or-later
// The autorec command as a person and a script meet it.

#include "core/base/csv.h"
#include "tests/app/support/command.h"
#include "tests/support/real_data.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace autorec::test;

namespace {

/// Without what differs from run to run: times and memory.
QByteArray timeless(QJsonObject json)
{
    for (const char* name : {"seconds_per_epoch", "seconds_total", "peak_rss_bytes", "threads"})
        json.remove(QLatin1String(name));
    QJsonArray epochs;
    for (const QJsonValue& value : json.value(QLatin1String("epochs")).toArray()) {
        QJsonObject epoch = value.toObject();
        for (const char* name : {"seconds", "ratings_per_second"})
            epoch.remove(QLatin1String(name));
        epochs.append(epoch);
    }
    json.insert(QLatin1String("epochs"), epochs);
    return QJsonDocument(json).toJson();
}

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const Outcome trained =
            run({QStringLiteral("train"), QStringLiteral("demo"), QStringLiteral("--model"),
                 QStringLiteral("u-autorec"), QStringLiteral("--epochs"), QStringLiteral("4"),
                 QStringLiteral("--out"), model(), QStringLiteral("--history"), file("history.csv"),
                 QStringLiteral("--json")});
        QCOMPARE(trained.status, 0);
        m_trained = trained.json();
    }

    void wrongUsageIsStatusTwo_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::newRow("nothing") << QString();
        QTest::newRow("no such command") << QStringLiteral("dance");
        QTest::newRow("no such option") << QStringLiteral("info demo --colour");
        QTest::newRow("no person") << QStringLiteral("recommend x demo");
        QTest::newRow("several people, no strategy")
            << QStringLiteral("recommend x demo --ratings a.csv --ratings b.csv");
        QTest::newRow("one person together")
            << QStringLiteral("recommend x demo --ratings a.csv --together mean");
        QTest::newRow("unknown strategy")
            << QStringLiteral("recommend x demo --ratings a.csv --ratings b.csv --together vote");
        QTest::newRow("bad number") << QStringLiteral("train demo --model biases --epochs none");
    }
    void wrongUsageIsStatusTwo()
    {
        QFETCH(QString, arguments);
        const Outcome outcome = run(arguments.isEmpty() ? QStringList() : arguments.split(u' '));
        QCOMPARE(outcome.status, 2);
        QVERIFY(outcome.out.isEmpty());
        QVERIFY(!outcome.err.isEmpty());
    }

    void errorsAreStatusOneAndOneLine_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QString>("says");
        QTest::newRow("no such file")
            << QStringLiteral("info /no/such/folder") << QStringLiteral("/no/such/folder");
        QTest::newRow("no such model")
            << QStringLiteral("train demo --model magic") << QStringLiteral("u-autorec");
        QTest::newRow("no such parameter") << QStringLiteral("train demo --model u-autorec --set speed=3")
                                           << QStringLiteral("learning_rate");
        QTest::newRow("out of range") << QStringLiteral("train demo --model u-autorec --set input_dropout=2")
                                      << QStringLiteral("0 to 0.95");
        QTest::newRow("bad split") << QStringLiteral("train demo --model biases --split half")
                                   << QStringLiteral("random:0.9");
        QTest::newRow("no model file")
            << QStringLiteral("evaluate none.autorec demo --split leave:3") << QStringLiteral("none.autorec");
    }
    void errorsAreStatusOneAndOneLine()
    {
        QFETCH(QString, arguments);
        QFETCH(QString, says);
        const Outcome outcome = run(arguments.split(u' '));
        QCOMPARE(outcome.status, 1);
        QVERIFY(outcome.out.isEmpty());
        QCOMPARE(outcome.err.count('\n'), 1);
        QVERIFY2(QString::fromUtf8(outcome.err).contains(says), outcome.err.constData());
    }

    void helpIsStatusZero()
    {
        const Outcome outcome = run("train --help");
        QCOMPARE(outcome.status, 0);
        QVERIFY(outcome.out.contains("--split"));
    }

    void listsModels()
    {
        const QJsonArray models = run("models --json").json().value(QLatin1String("models")).toArray();
        QStringList names;
        for (const QJsonValue& value : models)
            names.append(value.toObject().value(QLatin1String("name")).toString());
        for (const char* name : {"u-autorec", "i-autorec", "deep-autorec", "biases", "popularity"})
            QVERIFY2(names.contains(QLatin1String(name)), name);
        const QByteArray listed = run("models").out;
        QVERIFY(listed.contains("Reproduced systems") && listed.contains("netflix-autoencoder"));
        QVERIFY(!listed.contains("learning_rate"));
        const QByteArray one = run("models u-autorec").out;
        QVERIFY(one.contains("Optimiser") && one.contains("learning_rate"));
        QVERIFY(!one.contains("netflix-autoencoder"));
        QCOMPARE(run("models u-autorec --json").json().value(QLatin1String("models")).toArray().size(), 1);
        QCOMPARE(run("models magic").status, 1);
    }

    void searchesAsTheWindowDoes()
    {
        const QJsonObject found = run("search demo godfather 2 --top 1 --json").json();
        const QJsonObject best = found.value(QLatin1String("items")).toArray().at(0).toObject();
        QCOMPARE(best.value(QLatin1String("title")).toString(), QStringLiteral("The Godfather Part II"));
        QVERIFY(run("search demo crouching tigre").out.startsWith("Crouching Tiger, Hidden Dragon (2000)"));
        QVERIFY(run("search demo matrix --top 1").out.contains("and "));
        QCOMPARE(run("search demo ??").status, 2);
    }

    void tellsWhatADatasetHolds()
    {
        const QJsonObject info = run("info demo --json").json();
        for (const char* name : {"format", "users", "movies", "rated_movies", "ratings", "scale", "density",
                                 "first_rated", "last_rated", "skipped", "duplicates", "fingerprint"})
            QVERIFY2(info.contains(QLatin1String(name)), name);
        QCOMPARE(info.value(QLatin1String("users")).toInt(), 2000);
        QCOMPARE(info.value(QLatin1String("scale")).toObject().value(QLatin1String("min")).toDouble(), 0.5);
        QVERIFY(run("info demo").out.contains("simulated ratings"));
    }

    /// What was left out is told by every command, on standard error and in its JSON.
    void whatIsLeftOutIsTold()
    {
        const QString path = file("poor.csv");
        QByteArray rows = "userId,movieId,rating\n";
        for (int k = 0; k < 100; ++k)
            rows += QByteArray::number(k / 10 + 1) + ',' + QByteArray::number(k % 10 + 1) + ',' +
                    QByteArray::number(k % 5 + 1) + '\n';
        QFile set(path);
        QVERIFY(set.open(QIODevice::WriteOnly) && set.write(rows + "1,11,?\n2,11,?\n") > 0);
        set.close();
        const Outcome refused = run({QStringLiteral("info"), path});
        QCOMPARE(refused.status, 1);
        QCOMPARE(refused.err.count('\n'), 1);
        QVERIFY2(refused.err.contains("2 of 102 rows") && refused.err.contains("--allow-skipped 0.02"),
                 refused.err.constData());
        const QStringList allowed{path, QStringLiteral("--allow-skipped"), QStringLiteral("0.02"),
                                  QStringLiteral("--json")};
        for (const QStringList& command :
             {QStringList{QStringLiteral("info")},
              QStringList{QStringLiteral("train"), QStringLiteral("--model"), QStringLiteral("biases")}}) {
            const Outcome outcome = run(command + allowed);
            QCOMPARE(outcome.status, 0);
            QVERIFY2(outcome.err.contains("note: 2 of 102 rows"), outcome.err.constData());
            const QJsonArray notes = outcome.json().value(QLatin1String("notes")).toArray();
            QVERIFY(std::any_of(notes.begin(), notes.end(), [](const QJsonValue& note) {
                return note.toString().contains(QLatin1String("poor.csv, line 102: 1,11,?"));
            }));
        }
        QVERIFY(set.open(QIODevice::WriteOnly) && set.write("user,item\n1,2\n1,3\n2,3\n") > 0);
        set.close();
        const Outcome pairs =
            run({QStringLiteral("train"), path, QStringLiteral("--model"), QStringLiteral("biases"),
                 QStringLiteral("--split"), QStringLiteral("none")});
        QCOMPARE(pairs.status, 1);
        QVERIFY2(pairs.err.contains("biases predicts stars"), pairs.err.constData());
    }

    void trainingTellsEverything()
    {
        for (const char* name :
             {"model", "parameters", "dataset", "split", "seed", "threads", "epochs", "stop_reason",
              "metrics", "seconds_per_epoch", "seconds_total", "peak_rss_bytes"})
            QVERIFY2(m_trained.contains(QLatin1String(name)), name);
        QCOMPARE(m_trained.value(QLatin1String("epochs")).toArray().size(), 4);
        const QJsonObject metrics = m_trained.value(QLatin1String("metrics")).toObject();
        for (const char* name : {"rmse",
                                 "user_rmse",
                                 "mae",
                                 "recall@10",
                                 "recall_capped@10",
                                 "precision@10",
                                 "ndcg@10",
                                 "map@10",
                                 "mrr",
                                 "hit@10",
                                 "hits@10",
                                 "hit_rate@10",
                                 "disliked_hits@10",
                                 "liked_auc",
                                 "diversity@10",
                                 "novelty@10",
                                 "gini@10",
                                 "tail@10",
                                 "coverage@10",
                                 "popularity@10",
                                 "test_ratings",
                                 "unseen_users",
                                 "unseen_movies"})
            QVERIFY2(metrics.contains(QLatin1String(name)), name);
        QFile history(file("history.csv"));
        QVERIFY(history.open(QIODevice::ReadOnly));
        const QByteArray epochs = history.readAll();
        QCOMPARE(epochs.count('\n'), 5);
        QVERIFY(epochs.startsWith("epoch,epoch_limit,seconds,train_loss,train_rmse,valid_rmse,valid_metric,"
                                  "ratings_per_second,learning_rate,gradient_norm,is_best\r\n1,4,"));
    }

    void trainingTwiceSaysTheSame()
    {
        const char* arguments = "train demo --model i-autorec --set hidden=32 --epochs 3 --json --threads ";
        const QByteArray once = timeless(run((QByteArray(arguments) + '1').constData()).json());
        const QByteArray again = timeless(run((QByteArray(arguments) + '2').constData()).json());
        QVERIFY(once.contains("rmse"));
        QCOMPARE(once, again);
    }

    void evaluatingRepeatsTheFigures()
    {
        const Outcome outcome =
            run({QStringLiteral("evaluate"), model(), QStringLiteral("demo"), QStringLiteral("--split"),
                 QStringLiteral("random:0.9"), QStringLiteral("--json")});
        QCOMPARE(outcome.status, 0);
        QCOMPARE(outcome.json().value(QLatin1String("metrics")), m_trained.value(QLatin1String("metrics")));
        QVERIFY(outcome.json().value(QLatin1String("warning")).isNull());
    }

    void evaluatingOnSeenRatingsIsSaid()
    {
        const Outcome outcome = run({QStringLiteral("evaluate"), model(), QStringLiteral("demo"),
                                     QStringLiteral("--split"), QStringLiteral("leave:3")});
        QCOMPARE(outcome.status, 0);
        QVERIFY(outcome.err.contains("too good"));
    }

    void recommendsForAUser()
    {
        const Outcome outcome =
            run({QStringLiteral("recommend"), model(), QStringLiteral("demo"), QStringLiteral("--user"),
                 QStringLiteral("5"), QStringLiteral("--top"), QStringLiteral("7"), QStringLiteral("--why"),
                 QStringLiteral("--json"), QStringLiteral("--csv"), file("list.csv")});
        QCOMPARE(outcome.status, 0);
        const QJsonArray items = outcome.json().value(QLatin1String("items")).toArray();
        QCOMPARE(items.size(), 7);
        for (const char* name :
             {"rank", "movie_id", "title", "year", "genres", "score", "stars", "star_distribution", "why"})
            QVERIFY2(items[0].toObject().contains(QLatin1String(name)), name);
        QVERIFY(!items[0].toObject().value(QLatin1String("why")).toArray().isEmpty());

        QFile csv(file("list.csv"));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = csv.readAll().split('\n');
        QVERIFY(lines[0].startsWith(
            "\xEF\xBB\xBFrank,title,year,genres,predicted,movie_id,imdb_id,tmdb_id,model,dataset,seed"));
        std::vector<std::string> fields;
        QVERIFY(autorec::parseCsvRecord(lines[1].trimmed().toStdString(), fields));
        QCOMPARE(QString::fromStdString(fields[1]),
                 items[0].toObject().value(QLatin1String("title")).toString());
        QVERIFY(QString::fromStdString(fields[9]).contains(QStringLiteral("simulated")));
    }

    void recommendsForAPersonsOwnRatings()
    {
        const QString ratings = written(
            "mine.csv",
            "title,year,rating\r\n\"Matrix, The\",1999,5\r\nTitanic,1997,1.5\r\nNo Such Film,1900,3\r\n");
        const Outcome outcome = run({QStringLiteral("recommend"), model(), QStringLiteral("demo"),
                                     QStringLiteral("--ratings"), ratings, QStringLiteral("--json")});
        QCOMPARE(outcome.status, 0);
        QCOMPARE(outcome.json().value(QLatin1String("profile_ratings")).toInt(), 2);
        QVERIFY(outcome.err.contains("No Such Film"));
    }

    void recommendsToSeveralPeople_data()
    {
        QTest::addColumn<QString>("strategy");
        for (const char* strategy : {"mean", "least-misery", "turns"})
            QTest::newRow(strategy) << QString::fromLatin1(strategy);
    }
    void recommendsToSeveralPeople()
    {
        QFETCH(QString, strategy);
        const QString ann = written("ann.csv", "title,year,rating\nThe Matrix,1999,5\nTitanic,1997,1.5\n");
        const QString ben = written("ben.csv", "title,year,rating\nTitanic,1997,5\nHeat,1995,4\n");
        const QStringList arguments{QStringLiteral("recommend"),
                                    model(),
                                    QStringLiteral("demo"),
                                    QStringLiteral("--ratings"),
                                    ann,
                                    QStringLiteral("--ratings"),
                                    ben,
                                    QStringLiteral("--together"),
                                    strategy,
                                    QStringLiteral("--why"),
                                    QStringLiteral("--csv"),
                                    file("together.csv")};
        const Outcome outcome = run(arguments + QStringList{QStringLiteral("--json")});
        QCOMPARE(outcome.status, 0);
        QCOMPARE(outcome.json().value(QLatin1String("strategy")).toString(), strategy);
        const QJsonArray items = outcome.json().value(QLatin1String("items")).toArray();
        QCOMPARE(items.size(), 10);
        for (const QJsonValue& item : items) {
            const QString title = item[QLatin1String("title")].toString();
            QVERIFY(title != QLatin1String("Titanic") && title != QLatin1String("The Matrix"));
            QCOMPARE(item[QLatin1String("turn")].isNull(), strategy != QLatin1String("turns"));
        }
        const QJsonArray members = items[0][QLatin1String("members")].toArray();
        QCOMPARE(members[0][QLatin1String("name")].toString(), QStringLiteral("ann"));
        QCOMPARE(members[1][QLatin1String("name")].toString(), QStringLiteral("ben"));
        QVERIFY(members[1].toObject().contains(QLatin1String("stars")));
        QFile csv(file("together.csv"));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QVERIFY(csv.readLine().contains("ann predicted,ben predicted,turn"));
        const Outcome text = run(arguments);
        QVERIFY(text.out.startsWith("  1. "));
        QCOMPARE(text.out.contains("ann's turn"), strategy == QLatin1String("turns"));
    }

    void recommendsOnlyFromAList()
    {
        const QString list =
            written("festival.csv", "Title,Year\nThe Matrix,1999\nHeat,1995\nNo Such Film,1900\n");
        const QStringList arguments{QStringLiteral("recommend"),
                                    model(),
                                    QStringLiteral("demo"),
                                    QStringLiteral("--like-genre"),
                                    QStringLiteral("Drama"),
                                    QStringLiteral("--only-from"),
                                    list,
                                    QStringLiteral("--json")};
        const Outcome outcome = run(arguments);
        QCOMPARE(outcome.status, 0);
        const QJsonArray items = outcome.json().value(QLatin1String("items")).toArray();
        QVERIFY(!items.isEmpty() && items.size() <= 2);
        for (const QJsonValue& item : items) {
            const QString title = item[QLatin1String("title")].toString();
            QVERIFY(title == QLatin1String("Heat") || title == QLatin1String("The Matrix"));
        }
        QVERIFY(outcome.err.contains("No Such Film (1900)"));
        QVERIFY(outcome.json()
                    .value(QLatin1String("notes"))
                    .toArray()[0]
                    .toString()
                    .contains(QStringLiteral("No Such Film (1900)")));
        const Outcome wanted =
            run(arguments + QStringList{QStringLiteral("--genre"), QStringLiteral("Crime"),
                                        QStringLiteral("--without-genre"), QStringLiteral("Sci-Fi")});
        for (const QJsonValue& item : wanted.json().value(QLatin1String("items")).toArray())
            QCOMPARE(item[QLatin1String("title")].toString(), QStringLiteral("Heat"));
    }

    /// Never the popularity list under one's own name.
    void recommendsNothingIfNothingMatched()
    {
        const Outcome outcome =
            run({QStringLiteral("recommend"), model(), QStringLiteral("demo"), QStringLiteral("--ratings"),
                 written("none.csv", "title,year,rating\nNo Such Film,1900,3\n")});
        QCOMPARE(outcome.status, 1);
        QVERIFY(outcome.out.isEmpty());
        QVERIFY(outcome.err.contains("none of its 1 films"));
        QVERIFY(outcome.err.contains("No Such Film (1900)"));
    }

    /// A file that cannot be used is refused before the model is opened, which may be large.
    void ratingsAreReadFirst()
    {
        const QString ratings = written("people.csv", "user,title,year,rating\na,Heat,1995,3\nb,Up,2009,4\n");
        const QStringList arguments{QStringLiteral("recommend"), QStringLiteral("no-such-model.autorec"),
                                    QStringLiteral("demo"), QStringLiteral("--ratings"), ratings};
        const Outcome outcome = run(arguments);
        QCOMPARE(outcome.status, 1);
        QVERIFY(outcome.err.contains("the ratings of 2 people"));
        const Outcome chosen = run(arguments + QStringList{QStringLiteral("--user"), QStringLiteral("a")});
        QVERIFY(chosen.err.contains("no-such-model.autorec"));
    }

    void notesAreInTheJson()
    {
        const Outcome outcome =
            run({QStringLiteral("recommend"), model(), QStringLiteral("demo"), QStringLiteral("--json"),
                 QStringLiteral("--ratings-scale"), QStringLiteral("0,10"), QStringLiteral("--ratings"),
                 written("notes.csv",
                         "title,year,rating\nThe Matrix,1999,9\nHeat,1995,\nNo Such Film,1900,3\n")});
        QCOMPARE(outcome.status, 0);
        const QJsonArray notes = outcome.json().value(QLatin1String("notes")).toArray();
        QCOMPARE(notes.size(), 2);
        QVERIFY(notes[0].toString().contains(QStringLiteral("line 4: not matched: No Such Film (1900)")));
        QVERIFY(notes[1].toString().contains(QStringLiteral("not rated: 1 (line 3: Heat,1995,)")));
    }

    void anUnknownUserIsNamed()
    {
        const Outcome outcome = run({QStringLiteral("recommend"), model(), QStringLiteral("demo"),
                                     QStringLiteral("--user"), QStringLiteral("99999")});
        QCOMPARE(outcome.status, 1);
        QVERIFY(outcome.err.contains("99999"));
    }

    void reachesTheFiguresOnRealRatings_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<double>("least");
        QTest::addColumn<double>("most");
        QTest::newRow("biases") << QStringLiteral("biases") << 0.953 << 0.957;
#ifndef AUTOREC_SANITIZE // long trainings run no other code
        QTest::newRow("u-autorec") << QStringLiteral("u-autorec") << 0.885 << 0.970;
        QTest::newRow("i-autorec") << QStringLiteral("i-autorec") << 0.885 << 0.915;
#endif
    }
    void reachesTheFiguresOnRealRatings()
    {
        QFETCH(QString, name);
        QFETCH(double, least);
        QFETCH(double, most);
        AUTOREC_REAL_DATA(folder, "ml-100k");
        const Outcome outcome = run({QStringLiteral("train"), QString::fromStdString(folder.string()),
                                     QStringLiteral("--model"), name, QStringLiteral("--split"),
                                     QStringLiteral("files:u1.base,u1.test"), QStringLiteral("--json")});
        QCOMPARE(outcome.status, 0);
        const QJsonObject metrics = outcome.json().value(QLatin1String("metrics")).toObject();
        QCOMPARE(metrics.value(QLatin1String("test_ratings")).toInt(), 20000);
        const double rmse = metrics.value(QLatin1String("rmse")).toDouble();
        QVERIFY2(rmse >= least && rmse <= most, qPrintable(QString::number(rmse)));
    }

private:
    QString file(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QString model() const { return file("demo.autorec"); }
    QString written(const char* name, const QByteArray& content) const
    {
        QFile written(file(name));
        return written.open(QIODevice::WriteOnly) && written.write(content) > 0 ? written.fileName()
                                                                                : QString();
    }

    QTemporaryDir m_folder;
    QJsonObject m_trained;
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_command_line.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// The commands that set models side by side, as a script meets them: compare, results, reproduce; and
// similar.

#include "tests/app/support/command.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace autorec::test;

class TestComparisonCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        for (const char* model : {"ease", "biases", "popularity"})
            QCOMPARE(run(QStringLiteral("train demo --model %1 --split leave:3 --seed 4 --out %2")
                             .arg(QLatin1String(model), file(model)))
                         .status,
                     0);
    }

    void comparesModelsOfOneProtocol()
    {
        const Outcome outcome =
            run(QStringLiteral("compare %1 %2 demo --at 10 --json").arg(file("biases"), file("popularity")));
        QCOMPARE(outcome.status, 0);
        const QJsonObject hit = outcome.json()
                                    .value(QStringLiteral("metrics"))
                                    .toObject()
                                    .value(QStringLiteral("hits@10"))
                                    .toObject();
        const double difference = hit.value(QStringLiteral("difference")).toDouble();
        const QJsonArray interval = hit.value(QStringLiteral("interval")).toArray();
        QVERIFY(difference > 0.0);
        QVERIFY(interval[0].toDouble() <= difference && difference <= interval[1].toDouble());
        QVERIFY(hit.value(QStringLiteral("p")).toDouble() < 0.01);
        QVERIFY(!outcome.json().value(QStringLiteral("metrics")).toObject().contains(QStringLiteral("rmse")));
        const Outcome text =
            run(QStringLiteral("compare %1 %2 demo").arg(file("biases"), file("popularity")));
        QVERIFY(text.out.contains("hits@10") && text.out.contains("95% interval"));
    }

    void refusesToCompareAcrossProtocols()
    {
        QCOMPARE(run(QStringLiteral("train demo --model biases --split leave:3 --seed 5 --out %1")
                         .arg(file("other")))
                     .status,
                 0);
        const Outcome outcome = run(QStringLiteral("compare %1 %2 demo").arg(file("biases"), file("other")));
        QCOMPARE(outcome.status, 1);
        QVERIFY(outcome.err.contains("one protocol") && outcome.err.contains("seed 5"));
    }

    void tellsSimilarFilms()
    {
        const Outcome outcome =
            run(QStringLiteral("similar %1 demo --movie 1 --top 4 --json").arg(file("ease")));
        QCOMPARE(outcome.status, 0);
        QCOMPARE(outcome.json().value(QStringLiteral("items")).toArray().size(), 4);
        const Outcome none = run(QStringLiteral("similar %1 demo --movie 1").arg(file("popularity")));
        QCOMPARE(none.status, 1);
        QVERIFY(none.err.contains("popularity"));
        QCOMPARE(run(QStringLiteral("similar %1 demo --movie 999999").arg(file("ease"))).status, 1);
    }

    void recommendsToPeopleWithoutRatings()
    {
        const auto firstOf = [&](const QString& more) {
            const Outcome outcome =
                run(QStringLiteral("recommend %1 demo --top 5 --json %2").arg(file("ease"), more));
            return outcome.status == 0 ? outcome.json().value(QStringLiteral("items")).toArray()[0].toObject()
                                       : QJsonObject();
        };
        const QJsonObject drama = firstOf(QStringLiteral("--like-genre Drama"));
        const QJsonObject film = firstOf(QStringLiteral("--like 1"));
        const QJsonObject anybody = firstOf(QStringLiteral("--age 30"));
        QVERIFY(!drama.isEmpty() && !film.isEmpty() && !anybody.isEmpty());
        QVERIFY(drama.value(QStringLiteral("movie_id")) != film.value(QStringLiteral("movie_id")));
        QCOMPARE(run(QStringLiteral("recommend %1 demo --like 1 --user 1").arg(file("ease"))).status, 2);
        QCOMPARE(run(QStringLiteral("recommend %1 demo").arg(file("ease"))).status, 2);
        QVERIFY(run(QStringLiteral("recommend %1 demo --like-genre Noise").arg(file("ease")))
                    .err.contains("Drama"));
    }

    void makesATableOfResults()
    {
        const Outcome outcome = run("results demo --models biases,ease");
        QCOMPARE(outcome.status, 0);
        QVERIFY(outcome.out.contains("| model ") && outcome.out.contains("| biases "));
        QVERIFY(outcome.out.contains("simulated ratings"));
        const Outcome given = run("results demo --models ease --given 5,10 --json");
        const QJsonArray metrics = given.json()
                                       .value(QStringLiteral("datasets"))
                                       .toArray()[0]
                                       .toObject()
                                       .value(QStringLiteral("models"))
                                       .toArray()[0]
                                       .toObject()
                                       .value(QStringLiteral("metrics"))
                                       .toArray();
        QCOMPARE(metrics.size(), 2);
        QCOMPARE(metrics[0].toObject().value(QStringLiteral("given")).toInt(), 5);
        QVERIFY(metrics[0]
                    .toObject()
                    .value(QStringLiteral("intervals"))
                    .toObject()
                    .contains(QStringLiteral("recall@10")));
        QCOMPARE(run("results demo --models nothing").status, 1);
    }

    /// Several seeds give a mean and how far they lie apart; lists have measures of their own.
    void resultsOfSeveralSeeds()
    {
        const QString command =
            QStringLiteral("results demo --models popularity --split leave:3 --relevant-from 4");
        const auto hitsOf = [&](const char* seed) {
            return run(command + QStringLiteral(" --json --seed ") + QLatin1String(seed))
                .json()
                .value(QStringLiteral("datasets"))
                .toArray()[0]
                .toObject()
                .value(QStringLiteral("models"))
                .toArray()[0]
                .toObject()
                .value(QStringLiteral("metrics"))
                .toArray()[0]
                .toObject()
                .value(QStringLiteral("hits@10"))
                .toDouble();
        };
        const double one = hitsOf("1");
        const double two = hitsOf("2");
        QVERIFY(one != two);
        const Outcome both = run(command + QStringLiteral(" --seed 1,2"));
        const QString cell = QStringLiteral("%1 ± %2")
                                 .arg((one + two) / 2.0, 0, 'f', 3)
                                 .arg(std::abs(one - two) / std::sqrt(2.0), 0, 'f', 3);
        QVERIFY2(QString::fromUtf8(both.out).contains(cell), both.out);
        QVERIFY(both.out.contains("disliked hits@10") && both.out.contains("seeds 1, 2"));
    }

    /// Leaks look better than honest figures, and are called leaks.
    void reproducesASystem()
    {
        const Outcome outcome = run("reproduce demo --systems u-autorec,netflix-autoencoder");
        QCOMPARE(outcome.status, 0);
        QVERIFY(outcome.out.contains("0.8350") && outcome.out.contains("(leak)"));
        QVERIFY(outcome.out.contains("simulated: only the protocols"));
        QVERIFY(run("reproduce demo --systems nothing").err.contains("recall3"));
    }

private:
    QString file(const char* model) const
    {
        return m_folder.filePath(QLatin1String(model)) + QStringLiteral(".autorec");
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestComparisonCommands)
#include "tst_comparison_commands.moc"

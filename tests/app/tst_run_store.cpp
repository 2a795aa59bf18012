// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/run_store.h"
#include "core/base/error.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>
#include <QUuid>

using namespace autorec;

namespace {

RunRecord exampleRun()
{
    RunRecord run{.finished = QDateTime::fromMSecsSinceEpoch(1700000000123),
                  .job = {.data = {.name = "Demo", .fingerprint = "f00d"},
                          .spec = ModelSpec("u-autorec"),
                          .split = SplitSpec::parse("random:0.9"),
                          .seed = 18446744073709551615ULL},
                  .simulated = true,
                  .catalogueFingerprint = "cafe",
                  .usersFingerprint = "beef"};
    run.job.spec.setFromText("hidden=32,16");
    run.report.stopReason = StopReason::EarlyStopping;
    run.report.bestEpoch = 1;
    run.report.secondsTotal = 2.5;
    EpochReport first;
    first.epoch = 1;
    first.epochLimit = 2;
    first.trainLoss = 1.25;
    first.trainRmse = 1.118;
    first.validRmse = 0.9;
    first.learningRate = 0.001;
    first.gradientNorm = 0.25;
    first.isBest = true;
    EpochReport second = first;
    second.epoch = 2;
    second.validRmse.reset();
    second.trainRmse.reset();
    second.gradientNorm.reset();
    second.validMetric = 0.1;
    second.isBest = false;
    run.report.epochs = {first, second};
    run.report.notes = {"weight of ease: 1", "„more“"};
    run.metrics.rmse = 0.93;
    run.metrics.at[10].ndcg = 0.25;
    run.metrics.testRatings = 77;
    return run;
}

} // namespace

class TestRunStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_now = QDateTime(QDate(2030, 1, 1), QTime(12, 0), QTimeZone::utc());
        m_database = std::make_unique<Database>(m_folder->filePath(QStringLiteral("explorer.sqlite")),
                                                [this] { return m_now.toMSecsSinceEpoch(); });
        m_store = std::make_unique<RunStore>(*m_database);
    }
    void cleanup()
    {
        m_store.reset();
        m_database.reset();
    }

    void aRunOfAnotherVersionHidesNoOthers()
    {
        const qint64 good = m_store->add(exampleRun());
        for (const char* change :
             {"split = 'sideways:3'", "spec = '{\"model\": \"wings\", \"parameters\": {}}'", "notes = '{}'",
              "metrics = 'none'", "stop_reason = 99"}) {
            const qint64 strange = m_store->add(exampleRun());
            m_store->choose(QStringLiteral("cafe"), strange);
            m_database->run(QStringLiteral("UPDATE runs SET %1 WHERE id = ?").arg(QString::fromUtf8(change)),
                            {strange});
            const RunStore later(*m_database);
            QCOMPARE(later.runs().size(), 1);
            QCOMPARE(later.runs().first().id, good);
            QVERIFY_EXCEPTION_THROWN(later.run(strange), Error);
            QVERIFY(!later.chosenFor(QStringLiteral("cafe")));
        }
    }

    void keepsEverythingOfARun()
    {
        const RunRecord given = exampleRun();
        const RunRecord kept = m_store->run(m_store->add(given));
        QCOMPARE(kept.finished, given.finished);
        QVERIFY(kept.job == given.job);
        QCOMPARE(kept.simulated, true);
        QCOMPARE(kept.catalogueFingerprint, given.catalogueFingerprint);
        QCOMPARE(kept.usersFingerprint, given.usersFingerprint);
        QCOMPARE(kept.report.stopReason, StopReason::EarlyStopping);
        QCOMPARE(kept.report.bestEpoch, 1);
        QCOMPARE(kept.report.epochs.size(), std::size_t{2});
        QCOMPARE(kept.report.notes, given.report.notes);
        QCOMPARE(kept.report.epochs[0].trainRmse, std::optional(1.118));
        QCOMPARE(kept.report.epochs[1].trainRmse, std::nullopt);
        QCOMPARE(kept.report.epochs[0].validRmse, std::optional(0.9));
        QCOMPARE(kept.report.epochs[1].validRmse, std::nullopt);
        QCOMPARE(kept.report.epochs[1].validMetric, std::optional(0.1));
        QCOMPARE(kept.report.epochs[1].learningRate, 0.001);
        QCOMPARE(kept.report.epochs[0].gradientNorm, std::optional(0.25));
        QCOMPARE(kept.report.epochs[1].gradientNorm, std::nullopt);
        QVERIFY(kept.report.epochs[0].isBest && !kept.report.epochs[1].isBest);
        QCOMPARE(kept.metrics.rmse, std::optional(0.93));
        QCOMPARE(kept.metrics.mae, std::nullopt);
        QCOMPARE(kept.metrics.at.at(10).ndcg, 0.25);
        QCOMPARE(kept.metrics.testRatings, std::size_t{77});
    }

    /// The migrations spell the columns out.
    void everyFieldOfAnEpochHasItsColumn()
    {
        QStringList columns;
        QSqlQuery query = m_database->run(QStringLiteral("SELECT name FROM pragma_table_info('run_epochs')"));
        while (query.next())
            columns.append(query.value(0).toString());
        QStringList fields{QStringLiteral("run_id")};
        forEachEpochField([&](const auto& field) { fields.append(QString::fromLatin1(field.name)); });
        columns.sort();
        fields.sort();
        QCOMPARE(columns, fields);
    }

    void listsNewestFirst()
    {
        const qint64 first = m_store->add(exampleRun());
        const qint64 second = m_store->add(exampleRun());
        const QList<RunRecord> runs = m_store->runs();
        QCOMPARE(runs.size(), 2);
        QCOMPARE(runs[0].id, second);
        QCOMPARE(runs[1].id, first);
    }

    void keepsWhatRepeatsARun()
    {
        RunRecord given = exampleRun();
        given.job.data.path = "/data/ratings.txt";
        given.build = {"1.2.3", "1a2b3c", "GCC 12"};
        given.arithmetic = "v3";
        given.job.data.opening = {{.leastUserRatings = 20}, ColumnLayout{.separator = ";"}};
        given.metrics.intervals["rmse"] = {0.91, 0.95};
        given.report.epochs[0].learningRate = 0.125;
        const RunRecord kept = m_store->run(m_store->add(given));
        QVERIFY(kept.job == given.job);
        QCOMPARE(kept.build.version, given.build.version);
        QCOMPARE(kept.build.commit, given.build.commit);
        QCOMPARE(kept.build.compiler, given.build.compiler);
        QCOMPARE(kept.arithmetic, given.arithmetic);
        QCOMPARE(kept.epochs, 2);
        QCOMPARE(kept.metrics.intervals.at("rmse").low, 0.91);
        QCOMPARE(kept.metrics.intervals.at("rmse").high, 0.95);
        QCOMPARE(kept.report.epochs[0].learningRate, 0.125);
    }

    void keepsTagsAndANote()
    {
        const qint64 id = m_store->add(exampleRun());
        QSignalSpy changed(m_store.get(), &RunStore::runsChanged);
        const RunAnnotation annotation{{QStringLiteral("baseline"), QStringLiteral("Grün, neu")},
                                       QStringLiteral("As the \"paper\" has it")};
        m_store->annotate(id, annotation);
        QCOMPARE(changed.count(), 1);
        QVERIFY(m_store->run(id).annotation == annotation);
        QVERIFY(m_store->runs().first().annotation == annotation);
        m_store->annotate(id, {});
        QVERIFY(m_store->run(id).annotation == RunAnnotation());
    }

    void deletionCanBeTakenBack()
    {
        const qint64 id = m_store->add(runWithModel());
        const QString file = m_store->run(id).modelFile;
        m_store->annotate(id, {{QStringLiteral("mine")}, {}});
        m_store->choose(QStringLiteral("cafe"), id);
        m_store->remove({id});
        QVERIFY(m_store->runs().isEmpty());
        QVERIFY_EXCEPTION_THROWN(m_store->run(id), Error);
        QVERIFY(!m_store->chosenFor(QStringLiteral("cafe")));
        QCOMPARE(m_store->deletedIds(), QList<qint64>{id});
        QVERIFY(QFile::exists(file));
        m_store->restore({id});
        QCOMPARE(m_store->run(id).report.epochs.size(), std::size_t{2});
        QCOMPARE(m_store->run(id).annotation.tags, QStringList{QStringLiteral("mine")});
        QCOMPARE(m_store->chosenFor(QStringLiteral("cafe"))->id, id);
        QVERIFY(m_store->deletedIds().isEmpty());
    }

    void purgesWhatWasDeletedLongAgo()
    {
        const QDateTime now(QDate(2030, 1, 10), QTime(12, 0), QTimeZone::utc());
        const qint64 old = m_store->add(runWithModel());
        const qint64 young = m_store->add(runWithModel());
        const qint64 kept = m_store->add(runWithModel());
        const QString oldFile = m_store->run(old).modelFile;
        const QString youngFile = m_store->run(young).modelFile;
        m_now = now.addDays(-8);
        m_store->remove({old});
        m_now = now.addDays(-6);
        m_store->remove({young});
        m_store->purge(now.addDays(-7));
        QCOMPARE(m_store->deletedIds(), QList<qint64>{young});
        QVERIFY(!QFile::exists(oldFile));
        QVERIFY(QFile::exists(youngFile));
        m_store->restore({old, young});
        QCOMPARE(m_store->runs().size(), 2);
        QVERIFY(QFile::exists(m_store->run(kept).modelFile));
    }

    /// What names a run must not come to name another.
    void idsAreNotUsedAgain()
    {
        const qint64 gone = m_store->add(exampleRun());
        m_store->remove({gone});
        m_store->purge();
        QCOMPARE(m_store->add(exampleRun()), gone + 1);
    }

    void remembersTheRunInUse()
    {
        const qint64 id = m_store->add(exampleRun());
        QVERIFY(!m_store->chosenFor(QStringLiteral("cafe")));
        m_store->choose(QStringLiteral("cafe"), id);
        QCOMPARE(m_store->chosenFor(QStringLiteral("cafe"))->id, id);
        m_store->choose(QStringLiteral("cafe"), 0);
        QVERIFY(!m_store->chosenFor(QStringLiteral("cafe")));
    }

private:
    RunRecord runWithModel()
    {
        RunRecord run = exampleRun();
        run.modelFile = m_folder->filePath(QUuid::createUuid().toString(QUuid::Id128));
        QFile file(run.modelFile);
        [&] { QVERIFY(file.open(QIODevice::WriteOnly)); }();
        return run;
    }

    QDateTime m_now;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<RunStore> m_store;
};

QTEST_GUILESS_MAIN(TestRunStore)
#include "tst_run_store.moc"

#include "app/store/run_store.h"
#include "core/base/error.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace autorec;

namespace {

RunRecord exampleRun()
{
    RunRecord run{0, QDateTime::fromMSecsSinceEpoch(1700000000123), ModelSpec("u-autorec"), {}, {}, {}, {}};
    run.spec.setFromText("hidden=32,16");
    run.origin = {"Demo", true, "f00d", "cafe", "beef", "random:0.9", 18446744073709551615ULL};
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
        m_database = std::make_unique<Database>(m_folder->filePath(QStringLiteral("explorer.sqlite")));
        m_store = std::make_unique<RunStore>(*m_database);
    }
    void cleanup()
    {
        m_store.reset();
        m_database.reset();
    }

    void keepsEverythingOfARun()
    {
        const RunRecord given = exampleRun();
        const RunRecord kept = m_store->run(m_store->add(given));
        QCOMPARE(kept.finished, given.finished);
        QVERIFY(kept.spec == given.spec);
        QCOMPARE(kept.origin.dataset, given.origin.dataset);
        QCOMPARE(kept.origin.simulated, true);
        QCOMPARE(kept.origin.fingerprint, given.origin.fingerprint);
        QCOMPARE(kept.origin.catalogueFingerprint, given.origin.catalogueFingerprint);
        QCOMPARE(kept.origin.usersFingerprint, given.origin.usersFingerprint);
        QCOMPARE(kept.origin.split, given.origin.split);
        QCOMPARE(kept.origin.seed, given.origin.seed);
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

    void listsNewestFirst()
    {
        const qint64 first = m_store->add(exampleRun());
        const qint64 second = m_store->add(exampleRun());
        const QList<RunRecord> runs = m_store->runs();
        QCOMPARE(runs.size(), 2);
        QCOMPARE(runs[0].id, second);
        QCOMPARE(runs[1].id, first);
    }

    void removesARunWithItsModel()
    {
        RunRecord run = exampleRun();
        run.modelFile = m_folder->filePath(QStringLiteral("run.autorec"));
        QFile file(run.modelFile);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        const qint64 id = m_store->add(run);
        m_store->remove(id);
        QVERIFY(m_store->runs().isEmpty());
        QVERIFY(!QFile::exists(run.modelFile));
        QVERIFY_EXCEPTION_THROWN(m_store->run(id), Error);
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
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<RunStore> m_store;
};

QTEST_GUILESS_MAIN(TestRunStore)
#include "tst_run_store.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/application.h"
#include "tests/support/opened_demo.h"
#include "tests/support/waiting.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace autorec;
using autorec::test::caught;

namespace {

ModelSpec specWith(const std::vector<std::string>& assignments)
{
    ModelSpec spec("u-autorec");
    spec.setFromText("hidden=4");
    for (const std::string& assignment : assignments)
        spec.setFromText(assignment);
    return spec;
}

const ModelSpec Short = specWith({"epochs=2"});
const ModelSpec Endless = specWith({"epochs=100000", "patience=0"});
const ModelSpec Diverging = specWith(
    {"learning_rate=10", "activation=identity", "optimiser=sgd", "weight_decay=1", "input_dropout=0"});

} // namespace

/// The queue with real trainings of the demo.
class TestTrainingQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        start();
    }

    void cleanup()
    {
        m_app.reset();
        m_folder.reset();
    }

    void trainsOneAfterTheOther()
    {
        QSignalSpy started(&m_app->training, &TrainingService::started);
        const QList<qint64> ids{add(specWith({"epochs=1"})), add(specWith({"epochs=2"})),
                                add(specWith({"epochs=3"}))};
        waitUntilOver();
        QCOMPARE(states(), (QList<QueueState>{QueueState::Done, QueueState::Done, QueueState::Done}));
        QCOMPARE(started.size(), 3);
        QCOMPARE(m_app->runs.runs().size(), 3);
        for (int place = 0; place < 3; ++place) {
            const QueueEntry* entry = m_app->queue.find(ids[place]);
            const RunRecord run = m_app->runs.run(entry->runId);
            QCOMPARE(run.report.epochs.size(), static_cast<std::size_t>(place + 1));
            QVERIFY(run.job == entry->job);
            QVERIFY(entry->best);
            QCOMPARE(entry->best->epoch, run.report.bestEpoch);
            const auto best = static_cast<std::size_t>(run.report.bestEpoch - 1);
            QVERIFY(entry->best->validRmse == run.report.epochs[best].validRmse);
        }
        QCOMPARE(m_app->queue.currentId(), 0);
        QVERIFY(!m_app->queue.isPaused());
    }

    void aTrainingByHandIsWaitedFor()
    {
        QSignalSpy epochs(&m_app->training, &TrainingService::epochFinished);
        m_app->training.start({m_app->datasets.current(), jobOf(Endless)});
        QVERIFY(caught(epochs));
        const qint64 id = add(Short);
        QTest::qWait(0);
        QVERIFY(m_app->queue.find(id)->isWaiting());
        m_app->training.stop();
        waitUntilOver();
        QCOMPARE(m_app->queue.find(id)->state, QueueState::Done);
        QCOMPARE(m_app->runs.runs().size(), 2);
    }

    /// One that somebody starts over ours takes its place.
    void anOvertakenTrainingWaitsAgain()
    {
        const qint64 id = add(Endless);
        waitForEpoch();
        QSignalSpy finished(&m_app->training, &TrainingService::finished);
        m_app->training.start({m_app->datasets.current(), jobOf(Short)});
        QVERIFY(m_app->queue.find(id)->isWaiting());
        QVERIFY(!m_app->queue.find(id)->best);
        QVERIFY(caught(finished));
        TRY_COMPARE(m_app->queue.currentId(), id);
        QCOMPARE(m_app->runs.runs().size(), 1);
    }

    void stoppingOneGoesOnWithTheNext()
    {
        const qint64 endless = add(Endless);
        const qint64 next = add(Short);
        waitForEpoch();
        m_app->queue.stopCurrent();
        waitUntilOver();
        QCOMPARE(m_app->queue.find(endless)->state, QueueState::Stopped);
        const RunRecord kept = m_app->runs.run(m_app->queue.find(endless)->runId);
        QCOMPARE(kept.report.stopReason, StopReason::Stopped);
        QCOMPARE(m_app->queue.find(next)->state, QueueState::Done);
    }

    void stoppingBeforeTheFirstEpochKeepsNothing()
    {
        const qint64 stopped = add(specWith({"epochs=1", "refeed=10", "hidden=4000"}));
        TRY_COMPARE(m_app->queue.currentId(), stopped);
        m_app->queue.stopCurrent();
        waitUntilOver();
        QCOMPARE(m_app->queue.find(stopped)->state, QueueState::Stopped);
        QCOMPARE(m_app->queue.find(stopped)->runId, 0);
        QVERIFY(m_app->runs.runs().isEmpty());
    }

    void stoppingAllPausesAndResumes()
    {
        QSignalSpy paused(&m_app->queue, &TrainingQueue::pausedChanged);
        const qint64 endless = add(Endless);
        const QList<qint64> others{add(Short), add(Short)};
        waitForEpoch();
        m_app->queue.stopAll();
        QVERIFY(m_app->queue.isPaused());
        QCOMPARE(paused.size(), 1);
        TRY_COMPARE(m_app->queue.find(endless)->state, QueueState::Stopped);
        QTest::qWait(0);
        QCOMPARE(m_app->queue.waitingCount(), 2);
        QVERIFY(!m_app->training.isTraining());
        m_app->queue.setPaused(false);
        waitUntilOver();
        QCOMPARE(m_app->runs.runs().size(), 3);
    }

    void pausingLetsTheRunningOneEnd()
    {
        const qint64 first = add(specWith({"epochs=20"}));
        const qint64 second = add(Short);
        TRY_COMPARE(m_app->queue.currentId(), first);
        m_app->queue.setPaused(true);
        TRY_COMPARE(m_app->queue.find(first)->state, QueueState::Done);
        QTest::qWait(0);
        QVERIFY(m_app->queue.find(second)->isWaiting());
        m_app->queue.remove({second});
        QVERIFY(!m_app->queue.isPaused()); // nothing waits; what is added next is trained
    }

    void aFailureInTheMiddleGoesOn()
    {
        QSignalSpy failed(&m_app->training, &TrainingService::failed);
        add(Short);
        const qint64 failing = add(Diverging);
        add(Short);
        waitUntilOver();
        QCOMPARE(states(), (QList<QueueState>{QueueState::Done, QueueState::Failed, QueueState::Done}));
        QCOMPARE(failed.size(), 1);
        QCOMPARE(m_app->queue.find(failing)->message, failed[0][0].toString());
        QVERIFY(m_app->queue.find(failing)->message.contains(QStringLiteral("learning_rate")));
    }

    void survivesARestartInTheMiddle()
    {
        const qint64 done = add(Short);
        const qint64 failing = add(Diverging);
        const qint64 cutOff = add(Endless);
        const qint64 waiting = add(Short);
        TRY_COMPARE(m_app->queue.currentId(), cutOff);
        waitForEpoch();
        const qint64 runId = m_app->queue.find(done)->runId;
        const QString message = m_app->queue.find(failing)->message;
        start();

        QVERIFY(m_app->queue.isPaused());
        QCOMPARE(states(), (QList<QueueState>{QueueState::Done, QueueState::Failed, QueueState::Waiting,
                                              QueueState::Waiting}));
        QVERIFY(!m_app->training.isTraining());
        QCOMPARE(m_app->queue.find(done)->runId, runId);
        QVERIFY(m_app->queue.find(done)->best->validRmse);
        QCOMPARE(m_app->queue.find(failing)->message, message);
        QVERIFY(m_app->queue.find(cutOff)->job.spec == Endless);
        QCOMPARE(QString::fromStdString(m_app->queue.find(cutOff)->job.split.text()),
                 QStringLiteral("random:0.9"));
        QCOMPARE(m_app->queue.find(cutOff)->job.seed, std::uint64_t{1});

        m_app->queue.remove({cutOff});
        m_app->queue.setPaused(false);
        waitUntilOver();
        QCOMPARE(m_app->queue.find(waiting)->state, QueueState::Done);
    }

    /// Paused by its own button, it pauses the queue and goes on with its checkpoint.
    void aPausedTrainingGoesOnWithItsCheckpoint()
    {
        const qint64 id = add(Endless);
        waitForEpoch();
        QSignalSpy paused(&m_app->training, &TrainingService::paused);
        m_app->training.pause();
        QVERIFY(caught(paused));
        QVERIFY(m_app->queue.isPaused());
        QVERIFY(m_app->queue.find(id)->isWaiting());
        TRY_COMPARE(m_app->unfinished.all().size(), 1);
        QCOMPARE(m_app->queue.find(id)->unfinished, m_app->unfinished.all().first().id);
        const auto epochs = paused[0][0].value<TrainingReport>().epochs.size();
        start();

        QSignalSpy resumed(&m_app->training, &TrainingService::resumed);
        TRY_COMPARE(m_app->unfinished.all().size(), 1);
        m_app->queue.setPaused(false);
        stopAfterAnEpoch();
        QCOMPARE(resumed.size(), 1);
        QCOMPARE(resumed[0][0].value<TrainingReport>().epochs.size(), epochs);
        const RunRecord run = m_app->runs.run(m_app->queue.find(id)->runId);
        QVERIFY(run.report.epochs.size() > epochs);
        QCOMPARE(m_app->queue.find(id)->best->epoch, run.report.bestEpoch);
        TRY_VERIFY(m_app->unfinished.all().isEmpty());
    }

    /// Gone on with from elsewhere, it is the queue's entry all the same.
    void anEntryGoneOnWithByHandIsTheQueues()
    {
        const qint64 id = add(Endless);
        waitForEpoch();
        m_app->training.pause();
        TRY_COMPARE(m_app->unfinished.all().size(), 1);
        m_app->unfinished.resume(m_app->unfinished.all().first().id);
        QCOMPARE(m_app->queue.currentId(), id);
        stopAfterAnEpoch();
        QCOMPARE(m_app->queue.find(id)->state, QueueState::Stopped);
        QCOMPARE(m_app->runs.runs().size(), 1);
    }

    /// Its checkpoint discarded, it begins anew.
    void withoutItsCheckpointItBeginsAnew()
    {
        const qint64 id = add(Endless);
        waitForEpoch();
        m_app->training.pause();
        TRY_COMPARE(m_app->unfinished.all().size(), 1);
        m_app->unfinished.discard(m_app->unfinished.all().first().id);
        TRY_VERIFY(m_app->unfinished.all().isEmpty());
        QSignalSpy resumed(&m_app->training, &TrainingService::resumed);
        m_app->queue.setPaused(false);
        stopAfterAnEpoch();
        QCOMPARE(m_app->queue.find(id)->state, QueueState::Stopped);
        QVERIFY(resumed.isEmpty());
    }

    void anotherDataSetIsWaitedFor()
    {
        m_app->queue.setPaused(true);
        const qint64 ofDemo = add(Short);
        const QString tiny = openTiny();
        QCOMPARE(m_app->queue.find(ofDemo)->job.data.name, std::string("Demo"));
        const qint64 ofTiny = add(specWith({"epochs=1", "validation=0"}));
        QCOMPARE(QString::fromStdString(m_app->queue.find(ofTiny)->job.data.path), tiny);
        m_app->queue.setPaused(false);
        TRY_COMPARE(m_app->queue.find(ofTiny)->state, QueueState::Done);
        QTest::qWait(0);
        QVERIFY(m_app->queue.find(ofDemo)->isWaiting()); // nothing is opened unasked
        m_app->datasets.use(test::openedDemo());
        waitUntilOver();
        QCOMPARE(m_app->queue.find(ofDemo)->state, QueueState::Done);
    }

    void entriesMoveAmongThoseThatWait()
    {
        const qint64 done = add(Short);
        waitUntilOver();
        m_app->queue.setPaused(true);
        const qint64 a = add(Short);
        const qint64 b = add(Short);
        const qint64 c = add(Short);
        QVERIFY(!m_app->queue.move(a, -1));
        QVERIFY(!m_app->queue.move(c, 1));
        QVERIFY(!m_app->queue.move(done, 1));
        QVERIFY(m_app->queue.canMove(c, -1));
        QVERIFY(m_app->queue.move(c, -1));
        QVERIFY(m_app->queue.move(a, 1));
        QCOMPARE(ids(), (QList<qint64>{done, c, a, b}));
        start();
        QCOMPARE(ids(), (QList<qint64>{done, c, a, b}));
    }

    void whatIsTrainedIsNotRemoved()
    {
        const qint64 endless = add(Endless);
        const qint64 waiting = add(Short);
        waitForEpoch();
        m_app->queue.remove({endless, waiting});
        QCOMPARE(ids(), QList<qint64>{endless});
        m_app->queue.stopCurrent();
        waitUntilOver();
        m_app->queue.removeFinished();
        QVERIFY(m_app->queue.entries().isEmpty());
        QCOMPARE(m_app->runs.runs().size(), 1); // runs stay
        start();
        QVERIFY(m_app->queue.entries().isEmpty());
        QVERIFY(!m_app->queue.isPaused());
    }

    void sweepsAreKeptUntilTheirLastEntryGoes()
    {
        m_app->queue.setPaused(true);
        add(Short);
        m_app->queue.addSweep(QStringLiteral("Rates"), {"learning_rate"},
                              {specWith({"learning_rate=0.1"}), specWith({"learning_rate=0.01"})},
                              jobOf(Short));
        start();
        QCOMPARE(m_app->queue.sweeps().size(), 1);
        const SweepRecord sweep = m_app->queue.sweeps().first();
        QCOMPARE(sweep.name, QStringLiteral("Rates"));
        QCOMPARE(sweep.parameters, std::vector<std::string>{"learning_rate"});
        const QList<QueueEntry>& entries = m_app->queue.entries();
        QCOMPARE(entries.size(), 3);
        QCOMPARE(entries[0].sweepId, 0);
        QCOMPARE(entries[2].sweepId, sweep.id);
        QCOMPARE(entries[2].job.spec.get<double>("learning_rate"), 0.01);
        m_app->queue.remove({entries[1].id, entries[2].id});
        QVERIFY(m_app->queue.sweeps().isEmpty());
        start();
        QVERIFY(m_app->queue.sweeps().isEmpty());
        QCOMPARE(m_app->queue.entries().size(), 1);
    }

    void runsKnowTheirSweep()
    {
        m_app->queue.addSweep(QStringLiteral("Rates"), {"learning_rate"}, {Short}, jobOf(Short));
        const qint64 alone = add(Short);
        waitUntilOver();
        const QList<QueueEntry>& entries = m_app->queue.entries();
        QCOMPARE(m_app->queue.sweepOfRun(entries[0].runId), m_app->queue.sweeps().first().id);
        QCOMPARE(m_app->queue.sweepOfRun(m_app->queue.find(alone)->runId), 0);
    }

    /// A model of a later version, say.
    void entriesThatAreNotUnderstoodAreLeftOut()
    {
        m_app->queue.setPaused(true);
        const qint64 strange = add(Short);
        const qint64 known = add(Short);
        m_app->database.run(
            QStringLiteral(
                "UPDATE queue SET spec = '{\"model\": \"wings\", \"parameters\": {}}' WHERE id = ?"),
            {strange});
        start();
        QCOMPARE(ids(), QList<qint64>{known});
    }

private:
    void start()
    {
        m_app.reset();
        m_app = std::make_unique<Application>(m_folder->filePath(QStringLiteral("data")));
        m_app->datasets.use(test::openedDemo());
    }

    void open(const QString& source)
    {
        QSignalSpy opened(&m_app->datasets, &DatasetService::opened);
        m_app->datasets.open(source);
        QVERIFY(caught(opened));
    }

    QString openTiny()
    {
        const QDir folder(m_folder->filePath(QStringLiteral("tiny")));
        folder.mkpath(QStringLiteral("."));
        std::ofstream(folder.filePath(QStringLiteral("ratings.csv")).toStdString())
            << "userId,movieId,rating,timestamp\n1,50,4.0,100\n1,60,3.0,101\n2,50,2.0,102\n2,60,3.5,103\n"
               "3,50,4.5,104\n3,60,1.0,105\n4,50,5.0,106\n4,60,2.0,107\n5,50,4.0,108\n5,60,3.0,109\n";
        std::ofstream(folder.filePath(QStringLiteral("movies.csv")).toStdString())
            << "movieId,title,genres\n60,Nothing Else (1950),Drama\n50,Something (1951),Drama\n";
        open(folder.path());
        return folder.path();
    }

    TrainingJob jobOf(const ModelSpec& spec)
    {
        return {m_app->datasets.current()->data, spec, SplitSpec::parse("random:0.9")};
    }

    qint64 add(const ModelSpec& spec) { return m_app->queue.add(jobOf(spec)); }

    void waitForEpoch() { TRY_VERIFY(m_app->queue.latestEpoch()); }

    void stopAfterAnEpoch()
    {
        QSignalSpy epochs(&m_app->training, &TrainingService::epochFinished);
        QVERIFY(caught(epochs));
        m_app->queue.stopCurrent();
        waitUntilOver();
    }

    void waitUntilOver()
    {
        TRY_VERIFY(m_app->queue.waitingCount() == 0 && m_app->queue.currentId() == 0 &&
                   !m_app->training.isTraining());
    }

    QList<QueueState> states() const
    {
        QList<QueueState> all;
        for (const QueueEntry& entry : m_app->queue.entries())
            all.append(entry.state);
        return all;
    }

    QList<qint64> ids() const
    {
        QList<qint64> all;
        for (const QueueEntry& entry : m_app->queue.entries())
            all.append(entry.id);
        return all;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Application> m_app;
};

QTEST_GUILESS_MAIN(TestTrainingQueue)
#include "tst_training_queue.moc"

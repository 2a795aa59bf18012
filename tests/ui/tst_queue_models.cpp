// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "tests/support/waiting.h"
#include "tests/ui/support/open_application.h"
#include "ui/models/queue_model.h"
#include "ui/models/sweep_leaderboard_model.h"

#include <QAbstractItemModelTester>
#include <QFont>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

using namespace autorec;

namespace {

ModelSpec specWith(double rate)
{
    ModelSpec spec("u-autorec");
    spec.setFromText("epochs=3");
    spec.setFromText("hidden=4");
    spec.set("learning_rate", rate);
    return spec;
}

} // namespace

/// The models of the queue over a queue that really trains.
class TestQueueModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_app = std::make_unique<OpenApplication>();
        m_queue = std::make_unique<QueueModel>((*m_app)->queue);
        m_queue->setOpenDataset((*m_app)->datasets.current()->data.fingerprint);
        m_board = std::make_unique<SweepLeaderboardModel>((*m_app)->queue);
        for (QAbstractItemModel* model : {static_cast<QAbstractItemModel*>(m_queue.get()),
                                          static_cast<QAbstractItemModel*>(m_board.get())})
            new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::QtTest,
                                         model);
    }

    void cleanup()
    {
        m_board.reset();
        m_queue.reset();
        m_app.reset();
    }

    void isEmptyAtFirst()
    {
        QCOMPARE(m_queue->rowCount(), 0);
        QCOMPARE(m_board->rowCount(), 0);
        m_board->setSweep(7);
        QCOMPARE(m_board->rowCount(), 0);
        QVERIFY(!m_board->isRanked());
    }

    void entriesAreTold()
    {
        queue().setPaused(true);
        const qint64 id = queue().add(jobOf(specWith(0.01)));
        addSweep({0.1, 0.001});
        QCOMPARE(m_queue->rowCount(), 3);
        QCOMPARE(m_queue->rowOf(id), 0);
        QCOMPARE(m_queue->rowOf(99), -1);
        QCOMPARE(text(*m_queue, 0, QueueModel::State), QStringLiteral("waiting"));
        QCOMPARE(text(*m_queue, 0, QueueModel::Model), QStringLiteral("U-AutoRec"));
        QCOMPARE(text(*m_queue, 0, QueueModel::Parameters),
                 QStringLiteral("Hidden layers 4 · Epochs 3 · Learning rate 0.01"));
        QCOMPARE(text(*m_queue, 1, QueueModel::Parameters), QStringLiteral("Learning rate 0.1"));
        QCOMPARE(text(*m_queue, 1, QueueModel::Validation), QStringLiteral("–"));
        const QString tip = m_queue->index(1, 0).data(Qt::ToolTipRole).toString();
        QVERIFY(tip.contains(QStringLiteral("random:0.9, seed 1")));
        QVERIFY(tip.contains(QStringLiteral("Epochs 3")));
    }

    void anotherDataSetIsNamed()
    {
        queue().setPaused(true);
        queue().add(jobOf(specWith(0.01)));
        QSignalSpy changed(m_queue.get(), &QAbstractItemModel::dataChanged);
        m_queue->setOpenDataset("other");
        QCOMPARE(changed.size(), 1);
        QCOMPARE(text(*m_queue, 0, QueueModel::State), QStringLiteral("waiting until Demo is open"));
    }

    void whatIsTrainedStandsOutAndTellsItsEpoch()
    {
        ModelSpec endless = specWith(0.01);
        endless.setFromText("epochs=100000");
        endless.setFromText("patience=0");
        queue().add(jobOf(endless));
        TRY_VERIFY(queue().latestEpoch());
        QVERIFY(text(*m_queue, 0, QueueModel::State).endsWith(QStringLiteral("of 100000")));
        QVERIFY(text(*m_queue, 0, QueueModel::State).startsWith(QStringLiteral("epoch ")));
        QVERIFY(text(*m_queue, 0, QueueModel::Validation).startsWith(QStringLiteral("RMSE ")));
        QVERIFY(m_queue->index(0, 0).data(Qt::FontRole).value<QFont>().bold());
        queue().stopAll();
        TRY_COMPARE(text(*m_queue, 0, QueueModel::State), QStringLiteral("stopped, kept"));
        QVERIFY(!m_queue->index(0, 0).data(Qt::FontRole).value<QFont>().bold());
    }

    /// The order is that of the validation figures, whatever the test figures say.
    void theBestByValidationComesFirst()
    {
        addSweep({1e-8, 0.01, 0.1});
        waitUntilOver();
        m_board->setSweep(queue().sweeps().first().id);
        QVERIFY(m_board->isRanked());
        QCOMPARE(m_board->measure(), std::optional(ValidationMeasure::Rmse));
        QCOMPARE(m_board->doneCount(), 3);
        QCOMPARE(m_board->rowCount(), 3);
        QCOMPARE(header(1), QStringLiteral("Learning rate"));
        QCOMPARE(header(m_board->figureColumn()), QStringLiteral("Validation RMSE"));
        double last = 0.0;
        for (int row = 0; row < 3; ++row) {
            const QModelIndex index = m_board->index(row, 0);
            const RunRecord run =
                (*m_app)->runs.run(index.data(SweepLeaderboardModel::RunIdRole).toLongLong());
            const auto best = static_cast<std::size_t>(run.report.bestEpoch - 1);
            const double figure = *run.report.epochs[best].validRmse;
            QVERIFY(figure >= last);
            last = figure;
            QCOMPARE(text(*m_board, row, 0), QString::number(row + 1));
            QCOMPARE(text(*m_board, row, m_board->figureColumn()), QString::number(figure, 'f', 3));
        }
        QCOMPARE(text(*m_board, 0, 1), QStringLiteral("0.01"));
        for (int column = 0; column < m_board->columnCount(); ++column)
            QVERIFY(!header(column).contains(QStringLiteral("test"), Qt::CaseInsensitive));
    }

    /// It grows while the sweep goes on, and what is selected stays so.
    void followsTheSweep()
    {
        queue().setPaused(true);
        addSweep({1e-8, 0.01});
        m_board->setSweep(queue().sweeps().first().id);
        QCOMPARE(text(*m_board, 0, 0), QStringLiteral("–"));
        const QPersistentModelIndex worst = m_board->index(0, 1);
        QCOMPARE(worst.data().toString(), QStringLiteral("1e-08"));
        QSignalSpy moved(m_board.get(), &QAbstractItemModel::layoutChanged);
        queue().setPaused(false);
        waitUntilOver();
        QCOMPARE(worst.row(), 1);
        QCOMPARE(worst.data().toString(), QStringLiteral("1e-08"));
        QVERIFY(!moved.isEmpty());
        queue().removeFinished();
        QCOMPARE(m_board->rowCount(), 0);
    }

    /// Ranked by NDCG@10, the higher the better.
    void modelsThatRankAreRankedByNdcg()
    {
        ModelSpec spec("bpr-mf");
        spec.setFromText("epochs=2");
        spec.setFromText("factors=4");
        ModelSpec other = spec;
        other.setFromText("learning_rate=1e-8");
        queue().addSweep(QStringLiteral("BPR"), {"learning_rate"}, {other, spec}, jobOf(spec));
        waitUntilOver();
        m_board->setSweep(queue().sweeps().first().id);
        QCOMPARE(m_board->measure(), std::optional(ValidationMeasure::Ndcg));
        QCOMPARE(header(m_board->figureColumn()), QStringLiteral("Validation NDCG@10"));
        QVERIFY(text(*m_board, 0, m_board->figureColumn()).toDouble() >=
                text(*m_board, 1, m_board->figureColumn()).toDouble());
    }

    void modelsWithoutValidationAreNotRanked()
    {
        ModelSpec spec("ease");
        queue().addSweep(QStringLiteral("EASE"), {"regularisation"}, {spec}, jobOf(spec));
        waitUntilOver();
        m_board->setSweep(queue().sweeps().first().id);
        QVERIFY(!m_board->isRanked());
        QCOMPARE(text(*m_board, 0, 0), QStringLiteral("–"));
        QCOMPARE(text(*m_board, 0, m_board->columnCount() - 1), QStringLiteral("done"));
    }

    void failuresComeLastAndSayWhy()
    {
        ModelSpec failing = specWith(10);
        for (const char* setting :
             {"activation=identity", "optimiser=sgd", "weight_decay=1", "input_dropout=0"})
            failing.setFromText(setting);
        queue().addSweep(QStringLiteral("Rates"), {"learning_rate"}, {failing, specWith(0.01)},
                         jobOf(failing));
        waitUntilOver();
        m_board->setSweep(queue().sweeps().first().id);
        QCOMPARE(text(*m_board, 1, m_board->columnCount() - 1), QStringLiteral("failed"));
        QVERIFY(
            m_board->index(1, 0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("learning_rate")));
        QVERIFY(
            m_queue->index(0, 0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("learning_rate")));
    }

private:
    TrainingQueue& queue() { return (*m_app)->queue; }

    TrainingJob jobOf(const ModelSpec& spec)
    {
        return {(*m_app)->datasets.current()->data, spec, SplitSpec::parse("random:0.9")};
    }

    void addSweep(const std::vector<double>& rates)
    {
        std::vector<ModelSpec> specs;
        for (const double rate : rates)
            specs.push_back(specWith(rate));
        queue().addSweep(QStringLiteral("Rates"), {"learning_rate"}, specs, jobOf(specs.front()));
    }

    void waitUntilOver() { TRY_VERIFY(queue().waitingCount() == 0 && queue().currentId() == 0); }

    static QString text(const QAbstractItemModel& model, int row, int column)
    {
        return model.index(row, column).data().toString();
    }

    QString header(int column) const
    {
        return m_board->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    }

    std::unique_ptr<OpenApplication> m_app;
    std::unique_ptr<QueueModel> m_queue;
    std::unique_ptr<SweepLeaderboardModel> m_board;
};

AUTOREC_TEST(TestQueueModels);
#include "tst_queue_models.moc"

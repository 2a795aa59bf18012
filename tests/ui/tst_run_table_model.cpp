// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "tests/ui/support/sample_run.h"
#include "ui/models/run_table_csv.h"
#include "ui/models/run_table_model.h"

#include <QAbstractItemModelTester>
#include <QFont>
#include <QSignalSpy>
#include <QTest>

using namespace autorec;

namespace {

QList<RunRecord> threeRuns()
{
    QList<RunRecord> runs{sampleRun("u-autorec", "aaaa"), sampleRun("popularity", "aaaa"),
                          sampleRun("i-autorec", "bbbb")};
    qint64 id = 0;
    for (RunRecord& run : runs)
        run.id = ++id;
    runs[1].metrics.rmse.reset();
    runs[1].metrics.userRmse.reset();
    runs[1].metrics.mae.reset();
    runs[1].report.epochs.clear();
    runs[1].report.bestEpoch = 0;
    runs[2].simulated = true;
    runs[2].metrics.rmse = 0.85;
    return runs;
}

} // namespace

class TestRunTableModel : public QObject
{
    Q_OBJECT

    std::unique_ptr<RunTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    QString text(int row, int column) const { return m_model->index(row, column).data().toString(); }

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<RunTableModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_model->setRuns(threeRuns());
    }

    void cleanup() { m_tester.reset(); }

    void isEmptyWithoutRuns()
    {
        m_model->setRuns({});
        QCOMPARE(m_model->rowCount(), 0);
        QCOMPARE(m_model->columnCount(), static_cast<int>(RunTableModel::ColumnCount));
    }

    void showsARun()
    {
        QCOMPARE(text(0, RunTableModel::Model), QStringLiteral("U-AutoRec"));
        QCOMPARE(text(0, RunTableModel::Data), QStringLiteral("Sample"));
        QCOMPARE(text(0, RunTableModel::ProtocolColumn), QStringLiteral("random:0.9, seed 1"));
        QCOMPARE(text(0, RunTableModel::BestEpoch), QStringLiteral("3"));
        QCOMPARE(text(0, RunTableModel::Rmse), QStringLiteral("0.931"));
        QCOMPARE(text(0, RunTableModel::Ndcg), QStringLiteral("0.150"));
        QCOMPARE(text(0, RunTableModel::Seconds), QStringLiteral("12\u00a0s"));
    }

    void simulatedDataIsMarked()
    {
        QCOMPARE(text(2, RunTableModel::Data), QStringLiteral("Sample, simulated ratings"));
    }

    void missingValuesAreDashes()
    {
        for (const int column :
             {RunTableModel::BestEpoch, RunTableModel::Rmse, RunTableModel::UserRmse, RunTableModel::Mae})
            QCOMPARE(text(1, column), QStringLiteral("–"));
    }

    void numbersStandRight()
    {
        for (int column = RunTableModel::BestEpoch; column < RunTableModel::ColumnCount; ++column) {
            const auto alignment =
                m_model->index(0, column).data(Qt::TextAlignmentRole).value<Qt::Alignment>();
            QVERIFY(alignment.testFlag(Qt::AlignRight));
            QVERIFY(!m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
        }
    }

    void modelInUseStandsOut()
    {
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        m_model->setModelInUse(2);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(text(1, RunTableModel::Model), QStringLiteral("✓ Popularity"));
        QVERIFY(m_model->index(1, 0).data(Qt::FontRole).value<QFont>().bold());
        QVERIFY(!m_model->index(0, 0).data(Qt::FontRole).value<QFont>().bold());
    }

    void otherProtocolsAreMarked_data()
    {
        QTest::addColumn<QString>("what");
        QTest::newRow("data") << QStringLiteral("data");
        QTest::newRow("split") << QStringLiteral("split");
        QTest::newRow("seed") << QStringLiteral("seed");
    }

    void otherProtocolsAreMarked()
    {
        QFETCH(QString, what);
        QList<RunRecord> runs = threeRuns();
        runs[2].job = runs[0].job;
        if (what == u"data")
            runs[2].job.data.fingerprint = "cccc";
        else if (what == u"split")
            runs[2].job.split = SplitSpec::parse("leave:3");
        else
            runs[2].job.seed = 7;
        m_model->setRuns(runs);
        m_model->setReference(runs[0].protocol());
        QVERIFY(m_model->isComparable(1));
        QVERIFY(!m_model->isComparable(2));
        QVERIFY(text(2, RunTableModel::ProtocolColumn).startsWith(u'≠'));
        QVERIFY(m_model->index(2, 0).data(Qt::ForegroundRole).isValid());
        QVERIFY(!m_model->index(1, 0).data(Qt::ForegroundRole).isValid());
        QVERIFY(
            m_model->index(2, 0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("not comparable")));
        m_model->setReference(std::nullopt);
        QVERIFY(m_model->isComparable(2));
    }

    void knowsTheOpenDataset()
    {
        m_model->setOpenDataset("aaaa");
        QVERIFY(m_model->isOfOpenDataset(0));
        QVERIFY(!m_model->isOfOpenDataset(2));
    }

    void theBestOfAProtocolIsMarked()
    {
        QList<RunRecord> runs = threeRuns();
        RunRecord better = runs[0];
        better.id = 4;
        better.metrics.rmse = 0.9;
        better.metrics.at[10].ndcg = 0.15; // as the others
        runs.append(better);
        m_model->setRuns(runs);
        QCOMPARE(text(3, RunTableModel::Rmse), QStringLiteral("◆ 0.900"));
        QCOMPARE(text(0, RunTableModel::Rmse), QStringLiteral("0.931"));
        QVERIFY(m_model->index(3, RunTableModel::Rmse).data(Qt::FontRole).value<QFont>().bold());
        QVERIFY(m_model->index(3, RunTableModel::Rmse)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(QStringLiteral("best among")));
        QCOMPARE(text(0, RunTableModel::Ndcg), QStringLiteral("0.150"));
        // Of another protocol, alone there, and lower than all.
        QCOMPARE(text(2, RunTableModel::Rmse), QStringLiteral("0.850"));
        // More coverage is not better.
        QCOMPARE(text(0, RunTableModel::Coverage), QStringLiteral("0.300"));
    }

    void intervalsAreTold()
    {
        QList<RunRecord> runs = threeRuns();
        runs[0].metrics.intervals["rmse"] = {0.918, 0.944};
        m_model->setRuns(runs);
        QVERIFY(m_model->index(0, RunTableModel::Rmse)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(QStringLiteral("0.918 to 0.944")));
        QVERIFY(!m_model->index(0, RunTableModel::Mae).data(Qt::ToolTipRole).toString().contains(u'%'));
    }

    void showsTagsNoteAndEpochs()
    {
        QList<RunRecord> runs = threeRuns();
        runs[0].annotation = {{QStringLiteral("a"), QStringLiteral("b")}, QStringLiteral("slow")};
        runs[0].epochs = 3;
        m_model->setRuns(runs);
        QCOMPARE(text(0, RunTableModel::Tags), QStringLiteral("a, b"));
        QCOMPARE(text(0, RunTableModel::Note), QStringLiteral("slow"));
        QCOMPARE(text(0, RunTableModel::Epochs), QStringLiteral("3"));
        QCOMPARE(text(1, RunTableModel::Epochs), QStringLiteral("–"));
    }

    void csvHoldsEveryRun()
    {
        const QStringList lines =
            QString::fromUtf8(runTableAsCsv(threeRuns())).trimmed().split(QStringLiteral("\r\n"));
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines[0].contains(QStringLiteral("model,parameters,dataset")));
        QVERIFY(lines[1].contains(QStringLiteral(",random:0.9,1,completed,3,0.9312,0.9,0.7,0.2,0.15,0.3,")));
        QVERIFY(lines[2].contains(QStringLiteral(",completed,0,,,,0.2,")));
        QVERIFY(lines[3].contains(QStringLiteral("i-autorec")));
    }
};

AUTOREC_TEST(TestRunTableModel);
#include "tst_run_table_model.moc"

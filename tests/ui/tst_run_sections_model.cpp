// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "tests/ui/support/sample_run.h"
#include "ui/models/run_sections_model.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace autorec;

namespace {

/// Newest first: two of protocol aaaa, one of bbbb, which has the lowest error, and one without errors.
QList<RunRecord> fourRuns()
{
    QList<RunRecord> runs{sampleRun("u-autorec", "aaaa"), sampleRun("i-autorec", "bbbb"),
                          sampleRun("u-autorec", "aaaa"), sampleRun("popularity", "aaaa")};
    qint64 id = 4;
    for (RunRecord& run : runs)
        run.id = id--;
    runs[1].metrics.rmse = 0.7;
    runs[2].metrics.rmse = 0.8;
    runs[3].metrics.rmse.reset();
    runs[1].annotation = {{QStringLiteral("final"), QStringLiteral("wide")}, QStringLiteral("Für später")};
    runs[2].annotation.tags = {QStringLiteral("final")};
    return runs;
}

} // namespace

class TestRunSectionsModel : public QObject
{
    Q_OBJECT

    std::unique_ptr<RunTableModel> m_runs;
    std::unique_ptr<RunSectionsModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    /// Ids of the runs; 0 for the row above a section.
    QList<qint64> ids() const
    {
        QList<qint64> all;
        for (int row = 0; row < m_model->rowCount(); ++row)
            all.append(m_model->index(row, 0).data(RunTableModel::RunIdRole).toLongLong());
        return all;
    }
    QString titleAt(int row) const
    {
        return m_model->index(row, 5).data(RunSectionsModel::SectionTitleRole).toString();
    }

private Q_SLOTS:
    void init()
    {
        m_runs = std::make_unique<RunTableModel>();
        m_model = std::make_unique<RunSectionsModel>(m_runs.get());
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_runs->setRuns(fourRuns());
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void textColumnsNeedNoSections()
    {
        m_model->sort(RunTableModel::Model, Qt::AscendingOrder);
        QCOMPARE(ids(), (QList<qint64>{3, 1, 4, 2}));
        QVERIFY(m_model->shownGrouping() == RunSectionsModel::Grouping::None);
    }

    void figuresAreNeverRankedAcrossProtocols_data()
    {
        QTest::addColumn<Qt::SortOrder>("order");
        QTest::addColumn<QList<qint64>>("expected");
        QTest::newRow("ascending") << Qt::AscendingOrder << QList<qint64>{0, 2, 4, 1, 0, 3};
        QTest::newRow("descending") << Qt::DescendingOrder << QList<qint64>{0, 4, 2, 1, 0, 3};
    }
    void figuresAreNeverRankedAcrossProtocols()
    {
        QFETCH(Qt::SortOrder, order);
        QFETCH(QList<qint64>, expected);
        m_model->sort(RunTableModel::Rmse, order);
        QCOMPARE(ids(), expected);
        QVERIFY(titleAt(0).contains(QStringLiteral("aaaa")));
        QVERIFY(titleAt(4).contains(QStringLiteral("bbbb")));
        QCOMPARE(m_model->flags(m_model->index(0, 0)), Qt::NoItemFlags);
        QVERIFY(m_model->flags(m_model->index(1, 0)).testFlag(Qt::ItemIsSelectable));
        m_model->setProtocol(Protocol{"aaaa", "random:0.9", 1});
        QVERIFY(!ids().contains(0));
    }

    void isDividedByModelAndStillByProtocol()
    {
        QList<RunRecord> runs = fourRuns();
        runs[2].job.seed = 9; // the lower error, on other ratings
        m_runs->setRuns(runs);
        m_model->setGrouping(RunSectionsModel::Grouping::Model);
        m_model->sort(RunTableModel::Rmse, Qt::AscendingOrder);
        QCOMPARE(ids(), (QList<qint64>{0, 3, 0, 1, 0, 4, 2}));
        QCOMPARE(titleAt(0), QStringLiteral("I-AutoRec"));
    }

    void aRunStandsUnderEachOfItsTags()
    {
        m_model->setGrouping(RunSectionsModel::Grouping::Tag);
        m_model->sort(RunTableModel::Finished, Qt::DescendingOrder);
        QCOMPARE(titleAt(0), QStringLiteral("final"));
        QCOMPARE(ids(), (QList<qint64>{0, 3, 2, 0, 3, 0, 4, 1}));
        QCOMPARE(m_model->runCount(), 4);
    }

    void findsWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<qint64>>("expected");
        QTest::newRow("model") << "U-auto" << QList<qint64>{4, 2};
        QTest::newRow("tag") << "final" << QList<qint64>{3, 2};
        QTest::newRow("two words") << "final u-autorec" << QList<qint64>{2};
        QTest::newRow("note") << QStringLiteral("FÜR") << QList<qint64>{3};
        QTest::newRow("data") << "sample" << QList<qint64>{4, 3, 2, 1};
        QTest::newRow("none") << "xyzzy" << QList<qint64>{};
    }
    void findsWords()
    {
        QFETCH(QString, text);
        QFETCH(QList<qint64>, expected);
        m_model->setText(text);
        QList<qint64> found = ids();
        std::sort(found.begin(), found.end(), std::greater<>());
        QCOMPARE(found, expected);
        QCOMPARE(m_model->runCount(), static_cast<int>(expected.size()));
    }
};

AUTOREC_TEST(TestRunSectionsModel);
#include "tst_run_sections_model.moc"

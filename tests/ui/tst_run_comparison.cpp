// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/idle.h"
#include "tests/support/test_registry.h"
#include "tests/support/waiting.h"
#include "tests/ui/support/named_child.h"
#include "tests/ui/support/open_application.h"
#include "tests/ui/support/sample_run.h"
#include "ui/models/comparison_table_model.h"
#include "ui/models/list_comparison_model.h"
#include "ui/pages/experiments/run_comparison.h"

#include <QAbstractItemModelTester>
#include <QFont>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

#include <algorithm>

using namespace autorec;

namespace {

RunRecord trained(OpenApplication& app, const char* preset, quint64 seed)
{
    QSignalSpy finished(&app->training, &TrainingService::finished);
    app->training.start(
        {app->datasets.current(),
         {app->datasets.current()->data, ModelSpec(preset), SplitSpec::parse("leave:3"), seed}});
    [&] { TRY_COMPARE(finished.count(), 1); }();
    return app->runs.run(finished.first().first().toLongLong());
}

} // namespace

class TestRunComparison : public QObject
{
    Q_OBJECT

    OpenApplication m_app;
    RunRecord m_biases = sampleRun("biases", "");
    RunRecord m_popularity = m_biases;
    RunRecord m_other = m_biases;
    std::unique_ptr<RunComparison> m_view;

    QAbstractItemModel& results() { return *table("comparisonTable").model(); }
    QTableView& table(const char* name) { return namedChild<QTableView>(*m_view, QLatin1String(name)); }
    QPushButton& button(const char* name) { return namedChild<QPushButton>(*m_view, QLatin1String(name)); }
    QString testNote() { return namedChild<QLabel>(*m_view, QStringLiteral("testNote")).text(); }
    QString header(const QAbstractItemModel& model, int column)
    {
        return model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    }
    static QStringList rowOf(const QAbstractItemModel& model, const QString& title)
    {
        QStringList cells;
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 1; column < model.columnCount() && model.index(row, 0).data() == title;
                 ++column)
                cells.append(model.index(row, column).data().toString());
        }
        return cells;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_biases = trained(m_app, "biases", 4);
        m_popularity = trained(m_app, "popularity", 4);
        m_other = trained(m_app, "biases", 5);
        m_app.ratePopularMovies(6);
    }

    void init()
    {
        m_view = std::make_unique<RunComparison>(*m_app, nullptr);
        m_view->resize(1100, 700);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    }

    void cleanup() { m_view.reset(); }

    void testsTwoRunsOfOneProtocol()
    {
        QSignalSpy failed(m_view.get(), &RunComparison::failed);
        m_view->compare({m_biases, m_popularity});
        QCOMPARE(results().columnCount(), 3);
        QTest::mouseClick(&button("testButton"), Qt::LeftButton);
        QVERIFY(namedChild<QProgressBar>(*m_view, QStringLiteral("testProgress")).isVisible());
        TRY_COMPARE(results().columnCount(), 6);
        QVERIFY(!button("testButton").isVisible());
        const QStringList recall = rowOf(results(), QStringLiteral("Recall@10"));
        QCOMPARE(recall.size(), 5);
        QVERIFY(recall[2].startsWith(u'+'));
        QCOMPARE(recall[4], QStringLiteral("<0.001"));
        QCOMPARE(header(results(), 3),
                 QStringLiteral("Run %1 − run %2").arg(m_popularity.id).arg(m_biases.id));
        QCOMPARE(rowOf(results(), QStringLiteral("RMSE"))[2], QStringLiteral("–"));
        QVERIFY(testNote().contains(QStringLiteral("Paired by user")));
        QCOMPARE(failed.count(), 0);
        m_view->compare({m_biases, m_popularity});
        QCOMPARE(results().columnCount(), 3);
    }

    void aTestIsCancelled()
    {
        m_view->compare({m_biases, m_popularity});
        QTest::mouseClick(&button("testButton"), Qt::LeftButton);
        QTest::mouseClick(&button("cancelTestButton"), Qt::LeftButton);
        QVERIFY(button("testButton").isVisible());
        TRY_IDLE();
        QCOMPARE(results().columnCount(), 3);
    }

    void runsOfDifferentProtocolsAreNotTested()
    {
        m_view->compare({m_biases, m_other});
        QVERIFY(!button("testButton").isVisible());
        QVERIFY(testNote().contains(QStringLiteral("different protocols")));
        for (const QString& cell : rowOf(results(), QStringLiteral("RMSE")))
            QVERIFY(!cell.startsWith(u'◆'));
        m_view->compare({m_biases, m_popularity, trainedElsewhere()});
        QVERIFY(!button("testButton").isVisible());
    }

    void listsAreSideBySide()
    {
        m_view->compare({m_biases, m_popularity, trainedElsewhere()});
        QAbstractItemModel& lists = *table("comparisonLists").model();
        TRY_COMPARE(lists.rowCount(), 10);
        QCOMPARE(lists.columnCount(), 2);
        QCOMPARE(header(lists, 1), QStringLiteral("Popularity, run %1").arg(m_popularity.id));
        const QString note = namedChild<QLabel>(*m_view, QStringLiteral("listNote")).text();
        QVERIFY(note.contains(QStringLiteral("Only models of the data set that is open")));
    }

    void listsFollowTheRatings()
    {
        m_view->compare({m_biases, m_popularity});
        QAbstractItemModel& lists = *table("comparisonLists").model();
        TRY_COMPARE(lists.rowCount(), 10);
        const QString first = lists.index(0, 1).data().toString();
        const std::vector<MovieIndex> popular = m_app.popularMovies(50);
        const MovieIndex best = *std::find_if(popular.begin(), popular.end(), [&](MovieIndex movie) {
            return first.contains(QString::fromStdString(m_app.dataset().dataset.movie(movie).title));
        });
        m_app.rate(best, 4.0);
        TRY_VERIFY(lists.rowCount() == 10 && lists.index(0, 1).data().toString() != first);
        m_app.rate(best, std::nullopt);
    }

    void onlyParametersThatDifferAreShown()
    {
        ComparisonTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        RunRecord first = sampleRun("u-autorec", "aaaa");
        RunRecord second = first;
        second.job.spec.setFromText("hidden=7");
        second.metrics.rmse = 0.5;
        second.metrics.intervals["rmse"] = {0.4, 0.6};
        model.setRuns({first, second});
        QCOMPARE(rowOf(model, QStringLiteral("Hidden layers")).value(1), QStringLiteral("7"));
        QVERIFY(rowOf(model, QStringLiteral("Epochs")).isEmpty());
        QCOMPARE(rowOf(model, QStringLiteral("RMSE")).value(1), QStringLiteral("◆ 0.500 (0.400 to 0.600)"));
        model.setRuns({first, first});
        QVERIFY(!rowOf(model, QStringLiteral("none")).isEmpty());
    }

    void filmsInSeveralListsAreMarked()
    {
        ListComparisonModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QList<RunRecord> runs{m_biases, m_popularity, m_other};
        RunLists lists{m_app->datasets.current(), {}};
        const auto film = [](std::size_t number) {
            Recommendation item;
            item.movie = MovieIndex(number);
            return item;
        };
        lists.byRun[m_biases.id] = {film(0), film(1), film(2)};
        lists.byRun[m_popularity.id] = {film(1), film(0)};
        lists.byRun[m_other.id] = {film(3), film(1)};
        model.setLists(lists, runs);
        QCOMPARE(model.commonFilms(), 1);
        QVERIFY(model.index(1, 0).data().toString().startsWith(u'●'));
        QVERIFY(model.index(1, 0).data(Qt::FontRole).value<QFont>().bold());
        QVERIFY(model.index(0, 0).data().toString().startsWith(u'○'));
        QVERIFY(!model.index(2, 0).data(Qt::FontRole).value<QFont>().bold());
        QVERIFY(model.index(0, 0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("place 2")));
        QVERIFY(!model.index(2, 1).data().isValid());
    }

    void isLeftByEscape()
    {
        QSignalSpy left(m_view.get(), &RunComparison::left);
        m_view->compare({m_biases, m_popularity});
        table("comparisonTable").setFocus();
        QTest::keyClick(&table("comparisonTable"), Qt::Key_Escape);
        QCOMPARE(left.count(), 1);
        QTest::mouseClick(&button("leaveComparison"), Qt::LeftButton);
        QCOMPARE(left.count(), 2);
    }

private:
    RunRecord trainedElsewhere()
    {
        RunRecord run = sampleRun("u-autorec", "0123456789abcdef");
        run.id = 99;
        run.modelFile = QStringLiteral("elsewhere.autorec");
        return run;
    }
};

AUTOREC_TEST(TestRunComparison);
#include "tst_run_comparison.moc"

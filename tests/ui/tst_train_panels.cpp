// SPDX-License-Identifier: GPL-3.0-or-later
// What is shown of a training besides its curves: the person's list by epoch, further plots, the time that is
// left.

#include "tests/support/test_registry.h"
#include "tests/support/waiting.h"
#include "tests/ui/support/named_child.h"
#include "tests/ui/support/open_application.h"
#include "ui/models/epoch_list_model.h"
#include "ui/pages/train/train_page.h"
#include "ui/pages/train/training_progress.h"
#include "ui/plot/plot_widget.h"
#include "ui/widgets/empty_state.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTableView>

using namespace autorec;

namespace {

LearningList listOf(int epoch, const std::vector<std::size_t>& movies)
{
    LearningList list;
    list.epoch = epoch;
    for (const std::size_t movie : movies)
        list.items.push_back(
            {MovieIndex(movie), 4.0F - 0.1F * static_cast<float>(list.items.size()), 4.0F, {}});
    return list;
}

} // namespace

class TestTrainPanels : public QObject
{
    Q_OBJECT

    std::unique_ptr<OpenApplication> m_app;
    std::unique_ptr<TrainPage> m_page;

    void showPage()
    {
        m_page = std::make_unique<TrainPage>(**m_app, nullptr);
        m_page->resize(1100, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    QString emptyTitle()
    {
        return namedChild<QWidget>(*m_page, QStringLiteral("epochListView"))
            .findChild<EmptyState*>()
            ->accessibleName();
    }

    void train(const char* preset, const char* assignment = nullptr)
    {
        ModelSpec spec(preset);
        if (assignment)
            spec.setFromText(assignment);
        m_page->prepare({{}, spec, SplitSpec::parse("random:0.9")});
        QSignalSpy finished(&(*m_app)->training, &TrainingService::finished);
        QTest::mouseClick(&namedChild<QPushButton>(*m_page, QStringLiteral("startButton")), Qt::LeftButton);
        TRY_COMPARE(finished.count(), 1);
    }

private Q_SLOTS:
    void init()
    {
        m_app = std::make_unique<OpenApplication>();
        showPage();
    }
    void cleanup()
    {
        m_page.reset();
        m_app.reset();
    }

    void myListFollowsTheEpochs()
    {
        m_app->ratePopularMovies(7);
        train("u-autorec", "epochs=40");
        auto& slider = namedChild<QSlider>(*m_page, QStringLiteral("epochSlider"));
        const auto& table = namedChild<QTableView>(*m_page, QStringLiteral("epochListTable"));
        const auto& epoch = namedChild<QLabel>(*m_page, QStringLiteral("listEpochLabel"));
        TRY_VERIFY(table.isVisible());
        QCOMPARE(table.model()->rowCount(), 10);
        QVERIFY(slider.maximum() >= 1);
        QCOMPARE(slider.value(), slider.maximum());
        const QString newest = epoch.text();

        slider.setFocus();
        QTest::keyClick(&slider, Qt::Key_Home);
        QCOMPARE(slider.value(), 0);
        QCOMPARE(epoch.text(), QStringLiteral("Epoch 1"));
        QCOMPARE(table.model()->index(0, EpochListModel::Moved).data().toString(), QString());
        QTest::keyClick(&slider, Qt::Key_Right);
        QCOMPARE(slider.value(), 1);
        QTest::keyClick(&slider, Qt::Key_End);
        QCOMPARE(epoch.text(), newest);
    }

    void ratingsAreAskedFor()
    {
        QCOMPARE(emptyTitle(), QStringLiteral("No ratings of yours"));
        QSignalSpy lists(&(*m_app)->training, &TrainingService::listLearned);
        train("u-autorec", "epochs=3");
        QCOMPARE(lists.count(), 0);
        QCOMPARE(emptyTitle(), QStringLiteral("No ratings of yours"));
        m_app->ratePopularMovies(2);
        QCOMPARE(emptyTitle(), QStringLiteral("Your top ten, as the model learns"));
    }

    void closedFormsHaveNoEpochs()
    {
        m_app->ratePopularMovies(3);
        train("ease");
        QCOMPARE(emptyTitle(), QStringLiteral("EASE has no epochs"));
    }

    void whatIsHiddenIsNotComputedAndRemembered()
    {
        m_app->ratePopularMovies(3);
        auto& list = namedChild<QAction>(*m_page, QStringLiteral("showList"));
        auto& gradient = namedChild<QAction>(*m_page, QStringLiteral("showGradient"));
        QVERIFY(list.isChecked() && !gradient.isChecked());
        list.trigger();
        gradient.trigger();
        const auto& plot = namedChild<PlotWidget>(*m_page, QStringLiteral("gradientPlot"));
        TRY_VERIFY(plot.isVisible());
        QSignalSpy lists(&(*m_app)->training, &TrainingService::listLearned);
        train("u-autorec", "epochs=3");
        QCOMPARE(lists.count(), 0);
        QCOMPARE(plot.csv().count('\n') - 1, 3);

        m_page.reset();
        showPage();
        QVERIFY(!namedChild<QAction>(*m_page, QStringLiteral("showList")).isChecked());
        QVERIFY(namedChild<QAction>(*m_page, QStringLiteral("showGradient")).isChecked());
        QVERIFY(namedChild<PlotWidget>(*m_page, QStringLiteral("gradientPlot")).isVisible());
        QVERIFY(!namedChild<PlotWidget>(*m_page, QStringLiteral("learningRatePlot")).isVisible());
    }

    void modelTellsWhatMoved()
    {
        EpochListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.begin((*m_app)->datasets.current());
        QCOMPARE(model.rowCount(), 0);
        model.add(listOf(1, {3, 4, 5}));
        model.show(0);
        model.add(listOf(4, {5, 3, 9}));
        model.show(1);
        const auto moved = [&](int row) { return model.index(row, EpochListModel::Moved).data().toString(); };
        QCOMPARE(moved(0), QStringLiteral("▲ 2"));
        QCOMPARE(moved(1), QStringLiteral("▼ 1"));
        QCOMPARE(moved(2), QStringLiteral("new"));
        QVERIFY(model.index(0, EpochListModel::Moved)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(QStringLiteral("number 3 after epoch 1")));
        model.add(listOf(5, {}));
        model.show(2);
        QCOMPARE(model.rowCount(), 0);
        model.show(0);
        QCOMPARE(moved(0), QString());
    }

    /// With a clock that stands until it is moved.
    void timeLeftIsCorrected()
    {
        qint64 now = 0;
        TrainingProgress progress(nullptr, [&now] { return now; });
        const auto left = [&] {
            return namedChild<QLabel>(progress, QStringLiteral("timeLeftLabel")).text();
        };
        EpochReport report;
        report.epochLimit = 12;
        const auto pass = [&](qint64 milliseconds) {
            now += milliseconds;
            ++report.epoch;
            progress.addEpoch(report);
        };
        progress.begin();
        QCOMPARE(left(), QStringLiteral("estimating…"));
        pass(20'000);
        pass(20'000);
        QCOMPARE(left(), QStringLiteral("about 3\u00a0min 20\u00a0s left"));
        QCOMPARE(progress.timeLeft().totalSeconds(), std::optional(240.0));
        for (int epoch = 0; epoch < 5; ++epoch)
            pass(1'000);
        QCOMPARE(progress.timeLeft().totalSeconds(), std::optional(50.0));

        // Gone on with after ten epochs: two are left, whatever the others took.
        report.epoch = 10;
        progress.begin();
        progress.goOnAfter(report);
        pass(3'000);
        QCOMPARE(progress.timeLeft().seconds(), std::nullopt);
        pass(3'000);
        QCOMPARE(progress.timeLeft().seconds(), std::optional(0.0));
    }
};

AUTOREC_TEST(TestTrainPanels);
#include "tst_train_panels.moc"

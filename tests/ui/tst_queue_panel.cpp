// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "tests/support/waiting.h"
#include "tests/ui/support/named_child.h"
#include "tests/ui/support/open_application.h"
#include "ui/models/queue_model.h"
#include "ui/pages/train/train_page.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>

using namespace autorec;

/// The queue through the buttons and keys of the Train page.
class TestQueuePanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_app = std::make_unique<OpenApplication>();
        makePage();
    }

    void cleanup()
    {
        m_page.reset();
        m_app.reset();
    }

    void sayingWhatItIsForWhileEmpty()
    {
        tabs().setCurrentIndex(1);
        QVERIFY(!table().isVisible());
        QCOMPARE(tabs().tabText(1), QStringLiteral("Queue"));
    }

    /// The form stays at hand while something is trained.
    void addsFromTheFormWhileATrainingGoesOn()
    {
        prepare(100'000);
        click("startButton");
        TRY_VERIFY(m_page->findChild<QLabel*>(QStringLiteral("epochLabel"))
                       ->text()
                       .startsWith(QStringLiteral("Epoch")));
        QVERIFY(!named<QPushButton>("startButton").isEnabled());
        prepare(2);
        QTest::keyClick(&named<QPushButton>("enqueueButton"), Qt::Key_Space);
        QCOMPARE(queue().waitingCount(), 1);
        QCOMPARE(tabs().tabText(1), QStringLiteral("Queue (1)"));
        click("stopButton");
        waitUntilOver();
        QCOMPARE((*m_app)->runs.runs().size(), 2);
        QCOMPARE(tabs().tabText(1), QStringLiteral("Queue"));
        QCOMPARE(cell(0, QueueModel::State), QStringLiteral("done"));
        // A run that somebody asked for by itself tells its result.
        QVERIFY(named<QLabel>("resultLabel").text().contains(QStringLiteral("RMSE")));
    }

    void stopsOneAndAll()
    {
        tabs().setCurrentIndex(1);
        prepare(100'000);
        for (int entry = 0; entry < 3; ++entry)
            click("enqueueButton");
        TRY_VERIFY(queue().latestEpoch());
        QVERIFY(table().isVisible());
        QVERIFY(named<QProgressBar>("queueProgress").isVisible());
        QCOMPARE(named<QProgressBar>("queueProgress").maximum(), 100'000);
        const qint64 first = queue().currentId();
        clickTool("stopQueuedButton");
        TRY_VERIFY(queue().currentId() != first && queue().latestEpoch());
        QCOMPARE(cell(0, QueueModel::State), QStringLiteral("stopped, kept"));

        clickTool("stopQueueButton");
        TRY_COMPARE(queue().currentId(), 0);
        QCOMPARE(cell(1, QueueModel::State), QStringLiteral("stopped, kept"));
        QCOMPARE(cell(2, QueueModel::State), QStringLiteral("waiting"));
        QVERIFY(named<QLabel>("queueState").text().startsWith(QStringLiteral("Paused. 1 run waiting")));
        QVERIFY(!named<QProgressBar>("queueProgress").isVisible());
        QCOMPARE(named<QToolButton>("pauseQueueButton").text(), QStringLiteral("Resume queue"));
        clickTool("pauseQueueButton");
        TRY_VERIFY(queue().latestEpoch());
        clickTool("stopQueueButton");
        waitUntilOver();
        QCOMPARE((*m_app)->runs.runs().size(), 3);
    }

    void movesAndRemovesByKeys()
    {
        tabs().setCurrentIndex(1);
        queue().setPaused(true);
        for (const int epochs : {2, 3, 4}) {
            prepare(epochs);
            click("enqueueButton");
        }
        table().selectRow(2);
        table().setFocus();
        QVERIFY(!named<QToolButton>("moveDownButton").isEnabled());
        QTest::keyClick(&table(), Qt::Key_Up, Qt::AltModifier);
        QTest::keyClick(&table(), Qt::Key_Up, Qt::AltModifier);
        QVERIFY(cell(0, QueueModel::Parameters).contains(QStringLiteral("Epochs 4")));
        QVERIFY(!named<QToolButton>("moveUpButton").isEnabled());
        QTest::keyClick(&table(), Qt::Key_Down, Qt::AltModifier);
        QVERIFY(cell(1, QueueModel::Parameters).contains(QStringLiteral("Epochs 4")));
        QTest::keyClick(&table(), Qt::Key_Delete);
        QCOMPARE(queue().waitingCount(), 2);
        QTest::keyClick(&table(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(&table(), Qt::Key_Delete);
        QCOMPARE(queue().waitingCount(), 0);
        TRY_VERIFY(!table().isVisible());
    }

    void whatFailedSaysWhy()
    {
        ModelSpec failing("u-autorec");
        for (const char* setting : {"learning_rate=10", "activation=identity", "optimiser=sgd",
                                    "weight_decay=1", "input_dropout=0"})
            failing.setFromText(setting);
        m_page->prepare({{}, failing, SplitSpec::parse("random:0.9")});
        tabs().setCurrentIndex(1);
        click("enqueueButton");
        waitUntilOver();
        QCOMPARE(cell(0, QueueModel::State), QStringLiteral("failed"));
        QVERIFY(!named<QLabel>("queueFault").isVisible());
        QTest::mouseClick(table().viewport(), Qt::LeftButton, {},
                          table().visualRect(table().model()->index(0, 0)).center());
        QVERIFY(named<QLabel>("queueFault").isVisible());
        QVERIFY(named<QLabel>("queueFault").text().contains(QStringLiteral("learning_rate")));
    }

    void aQueueCutOffIsOfferedAgain()
    {
        queue().setPaused(true);
        prepare(2);
        click("enqueueButton");
        m_page.reset();
        m_app->restart();
        makePage();
        QCOMPARE(tabs().tabText(1), QStringLiteral("Queue (1)"));
        tabs().setCurrentIndex(1);
        QVERIFY(named<QLabel>("queueState").text().startsWith(QStringLiteral("Paused")));
        clickTool("pauseQueueButton");
        waitUntilOver();
        QCOMPARE(cell(0, QueueModel::State), QStringLiteral("done"));
        clickTool("clearQueueButton");
        QVERIFY(queue().entries().isEmpty());
        QCOMPARE((*m_app)->runs.runs().size(), 1);
    }

    void aSweepFillsItsLeaderboard()
    {
        prepare(2);
        click("sweepButton");
        auto& dialog = named<QDialog>("sweepDialog");
        auto& values = namedChild<QLineEdit>(dialog, QStringLiteral("sweep_learning_rate_values"));
        values.selectAll();
        QTest::keyClicks(&values, QStringLiteral("1e-8; 0.01"));
        QTest::mouseClick(&namedChild<QPushButton>(dialog, QStringLiteral("addSweepButton")), Qt::LeftButton);
        QCOMPARE(tabs().currentIndex(), 1);
        waitUntilOver();
        auto& board = named<QTableView>("leaderboardTable");
        QVERIFY(board.isVisible());
        QCOMPARE(board.model()->rowCount(), 2);
        QCOMPARE(board.model()->index(0, 1).data().toString(), QStringLiteral("0.01"));
        QCOMPARE(named<QLabel>("sweepDone").text(), QStringLiteral("2 of 2 runs done"));
        QVERIFY(named<QLabel>("leaderboardNote").text().contains(QStringLiteral("no say")));
        // No test figure stands anywhere, or somebody would choose by it.
        QVERIFY(!named<QLabel>("resultLabel").isVisibleTo(m_page.get()));

        auto& use = named<QPushButton>("useSweptModel");
        QVERIFY(!use.isEnabled());
        board.setFocus();
        board.selectRow(0);
        QVERIFY(use.isEnabled());
        QTest::mouseClick(&use, Qt::LeftButton);
        TRY_COMPARE((*m_app)->models.currentRunId(), queue().entries()[1].runId);
        QVERIFY(!use.isEnabled());
    }

private:
    void makePage()
    {
        m_page = std::make_unique<TrainPage>(**m_app, nullptr);
        m_page->resize(1100, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    TrainingQueue& queue() { return (*m_app)->queue; }
    QTabWidget& tabs() { return named<QTabWidget>("trainTabs"); }
    QTableView& table() { return named<QTableView>("queueTable"); }
    QString cell(int row, int column) { return table().model()->index(row, column).data().toString(); }

    template <class Child> Child& named(const char* name)
    {
        return namedChild<Child>(*m_page, QString::fromLatin1(name));
    }

    void click(const char* name) { QTest::mouseClick(&named<QPushButton>(name), Qt::LeftButton); }
    void clickTool(const char* name) { QTest::mouseClick(&named<QToolButton>(name), Qt::LeftButton); }

    void prepare(int epochs)
    {
        ModelSpec spec("u-autorec");
        spec.setFromText("hidden=8");
        spec.setFromText("patience=0");
        spec.set("epochs", std::int64_t{epochs});
        m_page->prepare({{}, spec, SplitSpec::parse("random:0.9")});
    }

    void waitUntilOver()
    {
        TRY_VERIFY(queue().waitingCount() == 0 && queue().currentId() == 0 &&
                   !(*m_app)->training.isTraining());
    }

    std::unique_ptr<OpenApplication> m_app;
    std::unique_ptr<TrainPage> m_page;
};

AUTOREC_TEST(TestQueuePanel);
#include "tst_queue_panel.moc"

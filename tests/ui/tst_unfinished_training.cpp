// SPDX-License-Identifier: GPL-3.0-or-later
// Trainings that are paused, broken off by the program's end or by kill -9, and gone on with from the window.

#include "core/model/model_file.h"
#include "tests/core/support/model_state.h"
#include "tests/support/test_registry.h"
#include "tests/support/waiting.h"
#include "tests/ui/support/named_child.h"
#include "tests/ui/support/open_application.h"
#include "ui/frame/task_status.h"
#include "ui/pages/train/train_page.h"
#include "ui/plot/plot_widget.h"
#include "ui/text/language.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QMessageBox>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>

#include <csignal>
#include <sys/prctl.h>

using namespace autorec;
using autorec::test::caught;

namespace {

ModelSpec specOf(int epochs)
{
    ModelSpec spec("u-autorec");
    spec.set("epochs", std::int64_t{epochs});
    spec.setFromText("hidden=32");
    spec.setFromText("patience=0");
    return spec;
}

constexpr int Endless = 100'000;

void startThroughThePage(TrainPage& page, const ModelSpec& spec)
{
    page.prepare({{}, spec, SplitSpec::parse("random:0.9"), 5});
    QTest::mouseClick(&namedChild<QPushButton>(page, QStringLiteral("startButton")), Qt::LeftButton);
}

QDir trainingsIn(const QString& folder)
{
    return QDir(folder + QStringLiteral("/trainings"));
}

/// The child process: trains through the page until somebody kills it, or until its parent ends.
int trainUntilKilled(const QString& folder)
{
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    speak(QStringLiteral("en"));
    Application app(folder);
    TrainPage page(app, nullptr);
    QObject::connect(&app.datasets, &DatasetService::opened, &page,
                     [&page] { startThroughThePage(page, specOf(Endless)); });
    page.show();
    app.datasets.open(QStringLiteral("demo"));
    return QApplication::exec();
}

} // namespace

class TestUnfinishedTraining : public QObject
{
    Q_OBJECT

    std::unique_ptr<OpenApplication> m_app;
    std::unique_ptr<TrainPage> m_page;

    QPushButton& button(const char* name)
    {
        return namedChild<QPushButton>(*m_page, QString::fromLatin1(name));
    }
    QString label(const char* name) { return namedChild<QLabel>(*m_page, QString::fromLatin1(name)).text(); }
    const QWidget& bar() { return namedChild<QWidget>(*m_page, QStringLiteral("unfinishedBar")); }

    void showPage()
    {
        m_page = std::make_unique<TrainPage>(**m_app, nullptr);
        m_page->resize(1100, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    void restart()
    {
        m_page.reset();
        m_app->restart();
        showPage();
    }

    /// Begins a training without end and pauses it by its button.
    void pauseOne()
    {
        QSignalSpy heard(&(*m_app)->training, &TrainingService::epochFinished);
        QSignalSpy paused(&(*m_app)->training, &TrainingService::paused);
        startThroughThePage(*m_page, specOf(Endless));
        TRY_VERIFY(heard.count() >= 2);
        QTest::mouseClick(&button("pauseButton"), Qt::LeftButton);
        TRY_COMPARE(paused.count(), 1);
        TRY_VERIFY(bar().isVisible());
    }

    /// Resumes what is offered, and stops it after an epoch; the run that it becomes.
    RunRecord resume()
    {
        connect(&(*m_app)->training, &TrainingService::epochFinished, m_page.get(),
                [this] { (*m_app)->training.stop(); });
        QSignalSpy finished(&(*m_app)->training, &TrainingService::finished);
        button("resumeButton").setFocus();
        QTest::keyClick(&button("resumeButton"), Qt::Key_Space);
        [&] { TRY_COMPARE(finished.count(), 1); }();
        return (*m_app)->runs.run(finished.first().first().toLongLong());
    }

    /// That it is the training that was not interrupted and ended after as many epochs, to the last bit.
    void compareWithUninterrupted(const RunRecord& run)
    {
        const LoadedDataset& dataset = m_app->dataset();
        std::stop_source stop;
        TrainingContext context;
        context.seed = run.job.seed;
        context.stop = stop.get_token();
        context.onEpoch = [&](const EpochReport& report) {
            if (run.report.stopReason == StopReason::Stopped &&
                static_cast<std::size_t>(report.epoch) == run.report.epochs.size())
                stop.request_stop();
        };
        const Split split = splitDataset(dataset.dataset, SplitSpec::parse("random:0.9"), run.job.seed);
        const TrainedModel whole = train(split.train, run.job.spec, context);
        const TrainedModel resumed = loadModel(run.modelFile.toStdString());
        QCOMPARE(test::differences(*whole.recommender, *resumed.recommender).size(), std::size_t{0});
        QCOMPARE(run.report.epochs.size(), whole.report.epochs.size());
        QVERIFY(test::isSameButForTime(whole.report, run.report));
    }

    /// Changes what is kept on disk of the only training.
    void editDescription(const QByteArray& from, const QByteArray& to)
    {
        const QDir folder = trainingsIn(m_app->folder());
        QFile file(folder.filePath(folder.entryList({QStringLiteral("*.json")}).value(0)));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray text = file.readAll();
        QVERIFY(text.contains(from));
        file.resize(0);
        file.seek(0);
        file.write(text.replace(from, to));
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

    void pausedIsSaid()
    {
        TaskStatus status(**m_app, nullptr);
        pauseOne();
        QVERIFY(label("epochLabel").startsWith(QStringLiteral("Paused after epoch")));
        TRY_COMPARE(namedChild<QLabel>(status, QStringLiteral("taskText")).text(),
                    QStringLiteral("Training paused"));
        QVERIFY(!button("pauseButton").isEnabled());
        QVERIFY(button("startButton").isEnabled());
        QVERIFY((*m_app)->runs.runs().isEmpty());
    }

    void pausedGoesOnAfterARestart()
    {
        pauseOne();
        restart();
        TRY_VERIFY(bar().isVisible());
        QVERIFY(label("unfinishedText").contains(QStringLiteral("U-AutoRec on Demo")));
        QVERIFY(label("unfinishedText").contains(QStringLiteral("of 100000 epochs, last kept just now")));
        const auto& plot = namedChild<PlotWidget>(*m_page, QStringLiteral("rmsePlot"));
        const auto before = plot.csv().count('\n') - 1;
        QVERIFY(before >= 2);

        const RunRecord run = resume();
        compareWithUninterrupted(run);
        QCOMPARE(plot.csv().count('\n') - 1, static_cast<qsizetype>(run.report.epochs.size()));
        TRY_VERIFY(!bar().isVisible());
        TRY_VERIFY(trainingsIn(m_app->folder()).isEmpty());
    }

    void quittingKeepsIt()
    {
        startThroughThePage(*m_page, specOf(Endless));
        const auto hasCheckpoint = [this] {
            return !trainingsIn(m_app->folder()).entryList({QStringLiteral("*.checkpoint")}).isEmpty();
        };
        TRY_VERIFY(hasCheckpoint());
        restart();
        TRY_VERIFY(bar().isVisible());
        QVERIFY((*m_app)->runs.runs().isEmpty());
    }

    /// On a busy machine the measuring may end before we quit; then there is a run, and it is tried again.
    void quittingWhileMeasuringKeepsIt()
    {
        qsizetype measured = 0;
        do {
            measured = (*m_app)->runs.runs().size();
            QSignalSpy measuring(&(*m_app)->training, &TrainingService::measuring);
            startThroughThePage(*m_page, specOf(20));
            QVERIFY(caught(measuring));
            restart();
        } while ((*m_app)->runs.runs().size() > measured);
        TRY_VERIFY(bar().isVisible());
        compareWithUninterrupted(resume());
    }

    void killedItGoesOnToTheSameModel()
    {
        QProcess child;
        m_page.reset(); // only the child has the data open
        child.start(QCoreApplication::applicationFilePath(),
                    {QStringLiteral("--train-until-killed"), m_app->folder()});
        QVERIFY(child.waitForStarted());
        const auto checkpoints = [this] {
            return trainingsIn(m_app->folder()).entryList({QStringLiteral("*.checkpoint")}).size();
        };
        TRY_VERIFY(checkpoints() == 1);
        child.kill();
        QVERIFY(child.waitForFinished(test::Patience));
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);

        restart();
        TRY_VERIFY(bar().isVisible());
        const std::size_t before = (*m_app)->unfinished.all().first().report.epochs.size();
        QVERIFY(before > 0);
        const RunRecord run = resume();
        QVERIFY(run.report.epochs.size() > before);
        compareWithUninterrupted(run);
    }

    void discardAsks()
    {
        pauseOne();
        QTest::mouseClick(&button("discardButton"), Qt::LeftButton);
        auto* question = m_page->findChild<QMessageBox*>(QStringLiteral("discardQuestion"));
        QVERIFY(question);
        QVERIFY(question->text().contains(QStringLiteral("U-AutoRec")));
        QTest::mouseClick(question->button(QMessageBox::Cancel), Qt::LeftButton);
        QVERIFY(bar().isVisible());
        TRY_VERIFY(!m_page->findChild<QMessageBox*>(QStringLiteral("discardQuestion")));
        QTest::mouseClick(&button("discardButton"), Qt::LeftButton);
        QTest::mouseClick(&button("confirmDiscardButton"), Qt::LeftButton);
        TRY_VERIFY(!bar().isVisible());
        QVERIFY(trainingsIn(m_app->folder()).isEmpty());
    }

    void dataThatIsGoneOrOtherIsSaid_data()
    {
        QTest::addColumn<QByteArray>("source");
        QTest::addColumn<QString>("said");
        QTest::newRow("gone") << QByteArray("/nowhere/at/all") << QStringLiteral("is not where it was");
        QTest::newRow("other") << QByteArray("demo") << QStringLiteral("are not those any more");
    }
    void dataThatIsGoneOrOtherIsSaid()
    {
        QFETCH(QByteArray, source);
        QFETCH(QString, said);
        pauseOne();
        m_page.reset();
        editDescription("\"fingerprint\":\"", "\"fingerprint\":\"0");
        editDescription("\"source\":\"demo\"", "\"source\":\"" + source + "\"");
        restart();
        TRY_VERIFY(bar().isVisible());
        QSignalSpy failed(m_page.get(), &Page::failed);
        QTest::mouseClick(&button("resumeButton"), Qt::LeftButton);
        TRY_COMPARE(failed.count(), 1);
        QVERIFY2(failed[0][0].toString().contains(said), qPrintable(failed[0][0].toString()));
        QVERIFY(bar().isVisible());
        QVERIFY(!(*m_app)->training.isTraining());
        TRY_VERIFY(button("resumeButton").isEnabled());
    }

    void opensTheDataFirst()
    {
        pauseOne();
        m_page.reset();
        // Open something else.
        const QDir folder(m_app->folder() + QStringLiteral("/tiny"));
        QVERIFY(folder.mkpath(QStringLiteral(".")));
        QFile ratings(folder.filePath(QStringLiteral("ratings.csv")));
        QVERIFY(ratings.open(QIODevice::WriteOnly));
        ratings.write("userId,movieId,rating,timestamp\n1,50,4.0,100\n1,60,3.0,100\n2,50,2.0,100\n");
        ratings.close();
        QSignalSpy opened(&(*m_app)->datasets, &DatasetService::opened);
        (*m_app)->datasets.open(folder.path());
        TRY_COMPARE(opened.count(), 1);
        showPage();
        TRY_VERIFY(bar().isVisible());
        const RunRecord run = resume();
        QCOMPARE((*m_app)->datasets.current()->source(), QStringLiteral("demo"));
        compareWithUninterrupted(run);
    }
};

AUTOREC_TEST(TestUnfinishedTraining);
AUTOREC_CHILD_PROCESS("--train-until-killed",
                      [](const QStringList& arguments) { return trainUntilKilled(arguments.value(0)); });

#include "tst_unfinished_training.moc"

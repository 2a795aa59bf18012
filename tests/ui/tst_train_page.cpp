// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/presets/presets.h"
#include "tests/support/test_registry.h"
#include "tests/support/waiting.h"
#include "tests/ui/support/named_child.h"
#include "tests/ui/support/open_application.h"
#include "ui/pages/train/train_page.h"
#include "ui/plot/plot_widget.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

using namespace autorec;

namespace {

void choose(QComboBox& combo, const QString& text)
{
    combo.setFocus();
    QTest::keyClick(&combo, Qt::Key_Home);
    for (int row = 0; row < combo.count() && combo.currentText() != text; ++row)
        QTest::keyClick(&combo, Qt::Key_Down);
    QCOMPARE(combo.currentText(), text);
}

void type(QWidget& field, const QString& text)
{
    field.setFocus();
    QTest::keyClick(&field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(&field, text);
}

/// How many points every series of the plot has.
qsizetype pointsOf(const PlotWidget& plot)
{
    return plot.csv().count('\n') - 1;
}

} // namespace

class TestTrainPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<OpenApplication> m_app;
    std::unique_ptr<TrainPage> m_page;

    QPushButton& button(const char* name)
    {
        return namedChild<QPushButton>(*m_page, QString::fromLatin1(name));
    }
    QString label(const char* name) { return namedChild<QLabel>(*m_page, QString::fromLatin1(name)).text(); }

    void prepare(int epochs)
    {
        choose(namedChild<QComboBox>(*m_page, QStringLiteral("presetCombo")), QStringLiteral("U-AutoRec"));
        type(namedChild<QSpinBox>(*m_page, QStringLiteral("parameter_epochs")), QString::number(epochs));
        type(namedChild<QLineEdit>(*m_page, QStringLiteral("parameter_hidden")), QStringLiteral("16"));
    }

private Q_SLOTS:
    void init()
    {
        m_app = std::make_unique<OpenApplication>();
        m_page = std::make_unique<TrainPage>(**m_app, nullptr);
        m_page->resize(1100, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    void cleanup()
    {
        m_page.reset();
        m_app.reset();
    }

    void trainsAndUsesTheModel()
    {
        prepare(4);
        QSignalSpy epochs(&(*m_app)->training, &TrainingService::epochFinished);
        QSignalSpy finished(&(*m_app)->training, &TrainingService::finished);
        QVERIFY(!button("stopButton").isEnabled());
        QTest::mouseClick(&button("startButton"), Qt::LeftButton);
        QVERIFY(namedChild<QComboBox>(*m_page, QStringLiteral("presetCombo")).isEnabled()); // for the queue
        QVERIFY(!button("startButton").isEnabled());
        QVERIFY(button("stopButton").isEnabled());
        TRY_COMPARE(finished.count(), 1);

        QCOMPARE(epochs.count(), 4);
        const auto& rmse = namedChild<PlotWidget>(*m_page, QStringLiteral("rmsePlot"));
        QCOMPARE(rmse.seriesIds().size(), 2);
        QCOMPARE(pointsOf(rmse), 4);
        QCOMPARE(pointsOf(namedChild<PlotWidget>(*m_page, QStringLiteral("lossPlot"))), 4);
        QCOMPARE(pointsOf(namedChild<PlotWidget>(*m_page, QStringLiteral("rankingPlot"))), 4);
        QCOMPARE((*m_app)->runs.runs().size(), 1);

        const QString result = label("resultLabel");
        QVERIFY(result.contains(QStringLiteral("RMSE ")));
        QVERIFY(result.contains(QStringLiteral("on the held-out 10% of the ratings (random:0.9, seed 1)")));
        QVERIFY(result.contains(QStringLiteral("simulated ratings")));
        QVERIFY(button("startButton").isEnabled());
        QVERIFY(!button("stopButton").isEnabled());

        QTest::mouseClick(&button("useModelButton"), Qt::LeftButton);
        TRY_COMPARE((*m_app)->models.currentRunId(), finished.first().first().toLongLong());
        QVERIFY(!button("useModelButton").isEnabled());
    }

    /// Closed forms tell what they do, and an ensemble what it made of its members.
    void phasesAndNotesAreShown_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("phase");
        QTest::addColumn<QString>("note");
        QTest::newRow("EASE") << QStringLiteral("EASE") << QStringLiteral("Inverting") << QString();
        QTest::newRow("Ensemble") << QStringLiteral("Ensemble") << QStringLiteral("Fitting the weights")
                                  << QStringLiteral("weight of biases: ");
    }
    void phasesAndNotesAreShown()
    {
        QFETCH(QString, title);
        QFETCH(QString, phase);
        QFETCH(QString, note);
        choose(namedChild<QComboBox>(*m_page, QStringLiteral("presetCombo")), title);
        if (auto* members = m_page->findChild<QLineEdit*>(QStringLiteral("parameter_star_members")))
            type(*members, QStringLiteral("biases,u-autorec"));
        QSignalSpy phases(&(*m_app)->training, &TrainingService::phaseChanged);
        QSignalSpy finished(&(*m_app)->training, &TrainingService::finished);
        QStringList shown;
        connect(&(*m_app)->training, &TrainingService::phaseChanged, m_page.get(),
                [&] { shown.append(label("epochLabel")); });
        QTest::mouseClick(&button("startButton"), Qt::LeftButton);
        TRY_COMPARE(finished.count(), 1);
        QVERIFY(phases.count() > 0);
        QVERIFY(shown.filter(phase).size() > 0);
        QVERIFY(label("resultLabel").contains(note));
        QTest::mouseClick(&button("useModelButton"), Qt::LeftButton);
        TRY_COMPARE((*m_app)->models.currentRunId(), finished.first().first().toLongLong());
    }

    void stopKeepsTheBestEpoch()
    {
        prepare(100'000);
        type(namedChild<QSpinBox>(*m_page, QStringLiteral("parameter_patience")), QStringLiteral("0"));
        QSignalSpy epochs(&(*m_app)->training, &TrainingService::epochFinished);
        QSignalSpy finished(&(*m_app)->training, &TrainingService::finished);
        button("startButton").setFocus();
        QTest::keyClick(&button("startButton"), Qt::Key_Space);
        TRY_VERIFY(epochs.count() >= 3);
        QVERIFY(label("epochLabel").contains(QStringLiteral("of 100000")));
        QVERIFY(label("timeLeftLabel").contains(QStringLiteral("left")));
        QTest::mouseClick(&button("stopButton"), Qt::LeftButton);
        TRY_COMPARE(finished.count(), 1);

        const RunRecord run = (*m_app)->runs.run(finished.first().first().toLongLong());
        QVERIFY(run.report.stopReason == StopReason::Stopped);
        QVERIFY(run.report.bestEpoch >= 1);
        QVERIFY(QFile::exists(run.modelFile));
        QVERIFY(label("resultLabel").contains(QStringLiteral("stopped by hand")));
    }

    void prepareFillsTheForm()
    {
        ModelSpec spec("i-autorec");
        spec.setFromText("epochs=7");
        spec.setFromText("learning_rate=0.0025");
        m_page->prepare({{}, spec, SplitSpec::parse("leave:3"), 42});
        QCOMPARE(namedChild<QComboBox>(*m_page, QStringLiteral("presetCombo")).currentText(),
                 QStringLiteral("I-AutoRec"));
        QCOMPARE(namedChild<QSpinBox>(*m_page, QStringLiteral("parameter_epochs")).value(), 7);
        QCOMPARE(namedChild<QLineEdit>(*m_page, QStringLiteral("parameter_learning_rate")).text(),
                 QStringLiteral("0.0025"));
        QCOMPARE(namedChild<QSpinBox>(*m_page, QStringLiteral("splitHeldOut")).value(), 3);
        QCOMPARE(namedChild<QLineEdit>(*m_page, QStringLiteral("seedEdit")).text(), QStringLiteral("42"));
        QVERIFY((*m_app)->runs.runs().isEmpty());
    }

    void invalidFormCannotStart()
    {
        prepare(3);
        type(namedChild<QLineEdit>(*m_page, QStringLiteral("parameter_hidden")), QStringLiteral("many"));
        QVERIFY(!button("startButton").isEnabled());
        QVERIFY(label("estimateLabel").contains(QStringLiteral("Correct")));
        type(namedChild<QLineEdit>(*m_page, QStringLiteral("parameter_hidden")), QStringLiteral("8"));
        QVERIFY(button("startButton").isEnabled());
    }

    void tooMuchMemoryCannotStart()
    {
        prepare(3);
        QLineEdit& hidden = namedChild<QLineEdit>(*m_page, QStringLiteral("parameter_hidden"));
        QVERIFY(label("estimateLabel").contains(QStringLiteral("of memory")));
        type(hidden, QStringList(20, QStringLiteral("65536")).join(u','));
        QVERIFY(!button("startButton").isEnabled());
        QVERIFY(label("estimateLabel").contains(QStringLiteral("are free")));
        type(hidden, QStringLiteral("8"));
        QVERIFY(button("startButton").isEnabled());
    }

    void baselinesTrainWithoutEpochs()
    {
        choose(namedChild<QComboBox>(*m_page, QStringLiteral("presetCombo")), QStringLiteral("Popularity"));
        QSignalSpy finished(&(*m_app)->training, &TrainingService::finished);
        QTest::mouseClick(&button("startButton"), Qt::LeftButton);
        TRY_COMPARE(finished.count(), 1);
        QVERIFY(!label("resultLabel").contains(QStringLiteral("RMSE")));
        QVERIFY(label("resultLabel").contains(QStringLiteral("NDCG@10")));
    }
};

AUTOREC_TEST(TestTrainPage);
#include "tst_train_page.moc"

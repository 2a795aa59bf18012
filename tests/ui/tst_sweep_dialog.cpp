// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "tests/ui/support/named_child.h"
#include "tests/ui/support/open_application.h"
#include "tests/ui/support/quick_training.h"
#include "ui/pages/train/sweep_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QToolButton>

using namespace autorec;

class TestSweepDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(ModelSpec("u-autorec")); }

    void cleanup()
    {
        delete m_dialog;
        QVERIFY(!m_dialog);
    }

    void beginsWithTheLearningRate()
    {
        QCOMPARE(field("sweep_learning_rate_values").text(), QStringLiteral("0.0005; 0.001; 0.002"));
        QCOMPARE(add().text(), QStringLiteral("&Add 3 runs to the queue"));
        QVERIFY(add().isEnabled());
        QVERIFY(summary().startsWith(QStringLiteral("3 runs.")));
        QVERIFY(summary().contains(QStringLiteral("never by the test part")));
        QVERIFY(!field("sweep_learning_rate_from").isVisible());
        QCOMPARE(field("sweepName").placeholderText(), QStringLiteral("U-AutoRec: Learning rate"));
    }

    void gridOfValuesChoicesAndLists()
    {
        type("sweep_learning_rate_values", QStringLiteral("0.01; 0.001"));
        vary(QStringLiteral("Optimiser"));
        vary(QStringLiteral("Hidden layers"));
        QVERIFY(named<QCheckBox>("sweep_optimiser_adam").isChecked());
        for (const char* box : {"sweep_optimiser_lbfgs", "sweep_optimiser_rmsprop"}) {
            named<QCheckBox>(box).setFocus();
            QTest::keyClick(&named<QCheckBox>(box), Qt::Key_Space);
        }
        type("sweep_hidden_values", QStringLiteral("8; 16,8"));
        QCOMPARE(add().text(), QStringLiteral("&Add 8 runs to the queue"));

        const auto [name, sweep] = agree();
        QCOMPARE(name, QStringLiteral("U-AutoRec: Learning rate, Optimiser, Hidden layers"));
        QVERIFY(sweep->kind == Sweep::Kind::Grid);
        QCOMPARE(sweep->parameters(), (std::vector<std::string>{"learning_rate", "optimiser", "hidden"}));
        const std::vector<ModelSpec> specs = sweep->specs();
        QCOMPARE(specs.size(), std::size_t{8});
        QCOMPARE(specs[7].get<double>("learning_rate"), 0.001);
        QCOMPARE(specs[7].get<std::string>("optimiser"), std::string("sgd"));
        QCOMPARE(specs[7].get<std::vector<std::int64_t>>("hidden"), (std::vector<std::int64_t>{16, 8}));
    }

    void randomDrawsFromRanges()
    {
        named<QRadioButton>("sweepRandom").setFocus();
        QTest::keyClick(&named<QRadioButton>("sweepRandom"), Qt::Key_Space);
        QVERIFY(field("sweep_learning_rate_from").isVisible());
        QVERIFY(!field("sweep_learning_rate_values").isVisible());
        QCOMPARE(field("sweep_learning_rate_from").text(), QStringLiteral("0.0001"));
        QCOMPARE(field("sweep_learning_rate_to").text(), QStringLiteral("0.01"));
        QVERIFY(note("learning_rate").contains(QStringLiteral("logarithmic")));
        vary(QStringLiteral("Hidden dropout"));
        QVERIFY(note("hidden_dropout").contains(QStringLiteral("evenly between")));
        typeNumber("sweepDraws", QStringLiteral("7"));
        typeNumber("sweepSeed", QStringLiteral("5"));
        QCOMPARE(add().text(), QStringLiteral("&Add 7 runs to the queue"));
        type("sweepName", QStringLiteral("Rates"));

        const auto [name, sweep] = agree();
        QCOMPARE(name, QStringLiteral("Rates"));
        QVERIFY(sweep->kind == Sweep::Kind::Random);
        QCOMPARE(sweep->draws, std::size_t{7});
        QCOMPARE(sweep->seed, std::uint64_t{5});
        QCOMPARE(sweep->axes[0].from, 0.0001);
        QCOMPARE(sweep->axes[0].to, 0.01);
    }

    void whatIsNotAllowedIsToldAndCannotBeAdded_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("word") << QStringLiteral("fast");
        QTest::newRow("nothing") << QString();
        QTest::newRow("out of range") << QStringLiteral("0.1; 11");
        QTest::newRow("twice") << QStringLiteral("0.1; 0.10");
        QTest::newRow("commas") << QStringLiteral("0.1, 0.2");
        QTest::newRow("one missing") << QStringLiteral("0.1;; 0.2");
    }
    void whatIsNotAllowedIsToldAndCannotBeAdded()
    {
        QFETCH(QString, typed);
        type("sweep_learning_rate_values", typed);
        QVERIFY(!add().isEnabled());
        QVERIFY(note("learning_rate").startsWith(QStringLiteral("Give each value once")));
        QCOMPARE(summary(), QStringLiteral("Correct the marked fields first."));
        type("sweep_learning_rate_values", QStringLiteral("0.1; 0.2"));
        QVERIFY(add().isEnabled());
    }

    void rangesMustNotEndBeforeTheyBegin()
    {
        QTest::mouseClick(&named<QRadioButton>("sweepRandom"), Qt::LeftButton);
        type("sweep_learning_rate_from", QStringLiteral("1"));
        QVERIFY(!add().isEnabled());
        QVERIFY(note("learning_rate").contains(QStringLiteral("the smaller first")));
        type("sweep_learning_rate_to", QStringLiteral("2"));
        QVERIFY(add().isEnabled());
    }

    void choicesNeedOne()
    {
        vary(QStringLiteral("Tied weights"));
        QCOMPARE(add().text(), QStringLiteral("&Add 6 runs to the queue"));
        for (const char* box : {"sweep_tied_true", "sweep_tied_false"})
            QTest::keyClick(&named<QCheckBox>(box), Qt::Key_Space);
        QCOMPARE(note("tied"), QStringLiteral("Choose at least one."));
        QVERIFY(!add().isEnabled());
    }

    void parametersCanBeTakenOffAgain()
    {
        auto& offered = named<QComboBox>("sweepOffered");
        QCOMPARE(offered.findText(QStringLiteral("Learning rate")), -1); // it varies already
        for (const char* never : {"Validation share", "Refit", "Metadata ridge"})
            QCOMPARE(offered.findText(QString::fromLatin1(never)), -1);
        QTest::mouseClick(&named<QToolButton>("sweepRemove_learning_rate"), Qt::LeftButton);
        QVERIFY(offered.findText(QStringLiteral("Learning rate")) >= 0);
        QVERIFY(!add().isEnabled());
        QVERIFY(summary().contains(QStringLiteral("Nothing varies")));
    }

    void tooManyRunsAreRefused()
    {
        QStringList many;
        for (int value = 1; value <= 300; ++value)
            many.append(QString::number(value));
        vary(QStringLiteral("Batch size"));
        type("sweep_batch_size_values", many.join(u';'));
        QVERIFY(summary().contains(QStringLiteral("at most 500")));
        QVERIFY(!add().isEnabled());
    }

    void theTimeIsToldOnceAnEarlierRunTellsIt()
    {
        QVERIFY(summary().contains(QStringLiteral("shows after the first")));
        trainQuickly(m_app, "u-autorec");
        open(ModelSpec("u-autorec"));
        QVERIFY(summary().contains(QStringLiteral("in all, going by an earlier run")));
    }

    void modelsWithoutValidationSaySo()
    {
        open(ModelSpec("ease"));
        vary(QStringLiteral("Regularisation (λ)"));
        QVERIFY(summary().contains(QStringLiteral("not ranked")));
        QVERIFY(add().isEnabled());
    }

private:
    void open(const ModelSpec& spec)
    {
        delete m_dialog;
        const LoadedDatasetPtr& dataset = m_app->datasets.current();
        m_dialog = new SweepDialog({dataset->data, spec, SplitSpec::parse("random:0.9")}, dataset,
                                   m_app->runs.runs(), nullptr);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    }

    template <class Child> Child& named(const char* name)
    {
        return namedChild<Child>(*m_dialog, QString::fromLatin1(name));
    }
    QLineEdit& field(const char* name) { return named<QLineEdit>(name); }
    QPushButton& add() { return named<QPushButton>("addSweepButton"); }
    QString summary() { return named<QLabel>("sweepSummary").text(); }
    QString note(const char* parameter)
    {
        return named<QLabel>(qPrintable(QStringLiteral("sweepNote_") + QString::fromLatin1(parameter)))
            .text();
    }

    void type(const char* name, const QString& text)
    {
        QLineEdit& edited = field(name);
        edited.setFocus();
        edited.selectAll();
        QTest::keyClick(&edited, Qt::Key_Delete);
        QTest::keyClicks(&edited, text);
    }

    void typeNumber(const char* name, const QString& text)
    {
        auto& box = named<QSpinBox>(name);
        box.setFocus();
        box.selectAll();
        QTest::keyClicks(&box, text);
    }

    void vary(const QString& title)
    {
        auto& offered = named<QComboBox>("sweepOffered");
        if (offered.findText(title) < 0)
            return; // it varies from the beginning
        offered.setFocus();
        QTest::keyClick(&offered, Qt::Key_Home);
        for (int row = 0; row < offered.count() && offered.currentText() != title; ++row)
            QTest::keyClick(&offered, Qt::Key_Down);
        QCOMPARE(offered.currentText(), title);
        QTest::mouseClick(&named<QToolButton>("sweepAddParameter"), Qt::LeftButton);
    }

    std::pair<QString, std::optional<Sweep>> agree()
    {
        std::pair<QString, std::optional<Sweep>> agreed;
        connect(m_dialog, &SweepDialog::agreed, m_dialog,
                [&](const QString& name, const Sweep& sweep) { agreed = {name, sweep}; });
        QTest::mouseClick(&add(), Qt::LeftButton);
        return agreed;
    }

    OpenApplication m_app;
    QPointer<SweepDialog> m_dialog;
};

AUTOREC_TEST(TestSweepDialog);
#include "tst_sweep_dialog.moc"

#include "tests/ui/support/named_child.h"
#include "tests/ui/support/open_application.h"
#include "tests/ui/support/quick_training.h"
#include "tests/ui/support/sample_run.h"
#include "ui/models/run_table_model.h"
#include "ui/pages/experiments/experiments_page.h"
#include "ui/widgets/plot_widget.h"

#include <QComboBox>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTextBrowser>

using namespace autorec;

namespace {

constexpr int PatienceMs = 120'000;

} // namespace

class TestExperimentsPage : public QObject
{
    Q_OBJECT

    OpenApplication m_app;
    qint64 m_network = 0;
    qint64 m_baseline = 0;
    qint64 m_foreign = 0;
    std::unique_ptr<ExperimentsPage> m_page;

    QTableView& table() { return namedChild<QTableView>(*m_page, QStringLiteral("runTable")); }
    QPushButton& button(const char* name)
    {
        return namedChild<QPushButton>(*m_page, QString::fromLatin1(name));
    }
    PlotWidget& plot() { return namedChild<PlotWidget>(*m_page, QStringLiteral("runPlot")); }

    int rowOf(qint64 runId)
    {
        for (int row = 0; row < table().model()->rowCount(); ++row) {
            if (table().model()->index(row, 0).data(RunTableModel::RunIdRole).toLongLong() == runId)
                return row;
        }
        return -1;
    }

    void click(qint64 runId, Qt::KeyboardModifiers modifiers = {})
    {
        const QRect cell = table().visualRect(table().model()->index(rowOf(runId), RunTableModel::Finished));
        QTest::mouseClick(table().viewport(), Qt::LeftButton, modifiers, cell.center());
    }

private Q_SLOTS:
    void initTestCase()
    {
        ExperimentsPage empty(*m_app, nullptr);
        empty.resize(1100, 700);
        empty.show();
        QVERIFY(!namedChild<QTableView>(empty, QStringLiteral("runTable")).isVisible());

        m_network = trainQuickly(m_app, "u-autorec");
        m_baseline = trainQuickly(m_app, "biases");
        m_foreign = m_app->runs.add(sampleRun("u-autorec", "0123456789abcdef"));
        QVERIFY(namedChild<QTableView>(empty, QStringLiteral("runTable")).isVisible());
    }

    void init()
    {
        m_page = std::make_unique<ExperimentsPage>(*m_app, nullptr);
        m_page->resize(1100, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    void cleanup() { m_page.reset(); }

    void overlaysTheCurvesOfChosenRuns()
    {
        click(m_network);
        QCOMPARE(plot().seriesIds(), QStringList{QString::number(m_network)});
        QCOMPARE(plot().csv().count('\n'), 4);
        click(m_foreign, Qt::ControlModifier);
        QCOMPARE(plot().seriesIds().size(), 2);
        auto& measure = namedChild<QComboBox>(*m_page, QStringLiteral("measureCombo"));
        measure.setFocus();
        const QByteArray validation = plot().csv();
        QTest::keyClick(&measure, Qt::Key_Down);
        QVERIFY(plot().csv() != validation);
        click(m_baseline);
        QVERIFY(plot().seriesIds().isEmpty());
    }

    void otherProtocolsAreNoted()
    {
        click(m_network);
        const auto& note = namedChild<QLabel>(*m_page, QStringLiteral("comparabilityNote"));
        QVERIFY(note.isVisible());
        const QModelIndex protocol = table().model()->index(rowOf(m_foreign), RunTableModel::ProtocolColumn);
        QVERIFY(protocol.data().toString().startsWith(u'≠'));
        click(m_foreign);
        QVERIFY(!protocol.data().toString().startsWith(u'≠'));
    }

    void runsOfOtherDataCannotBeUsed()
    {
        click(m_foreign);
        QVERIFY(!button("useModelButton").isEnabled());
        QVERIFY(button("useModelButton").toolTip().contains(QStringLiteral("another data set")));
    }

    void usesAModel()
    {
        click(m_network);
        QVERIFY(button("useModelButton").isEnabled());
        QTest::mouseClick(&button("useModelButton"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(m_app->models.currentRunId(), m_network, PatienceMs);
        QVERIFY(!button("useModelButton").isEnabled());
        QVERIFY(table().model()->index(rowOf(m_network), 0).data().toString().contains(QStringLiteral("✓")));
    }

    void repeatsARun()
    {
        QSignalSpy repeat(m_page.get(), &ExperimentsPage::repeatRequested);
        click(m_network);
        QTest::mouseClick(&button("repeatButton"), Qt::LeftButton);
        QCOMPARE(repeat.count(), 1);
        QCOMPARE(repeat.first().at(1).toString(), QStringLiteral("random:0.9"));
        QCOMPARE(repeat.first().at(2).toULongLong(), 1ULL);
    }

    void tellsDetails()
    {
        click(m_network);
        const QString text = namedChild<QTextBrowser>(*m_page, QStringLiteral("runDetails")).toPlainText();
        QVERIFY(text.contains(QStringLiteral("Epochs: 3 (default 100)")));
        QVERIFY(text.contains(QStringLiteral("done after 3 of 3 epochs")));
        QVERIFY(text.contains(m_app->datasets.current()->fingerprint));
    }

    void exportsTheTable()
    {
        QTemporaryDir folder;
        QSignalSpy informed(m_page.get(), &Page::informed);
        m_page->exportTo(folder.filePath(QStringLiteral("runs.csv")));
        QCOMPARE(informed.count(), 1);
        QFile file(folder.filePath(QStringLiteral("runs.csv")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count('\n'), 1 + m_app->runs.runs().size());
        QSignalSpy failed(m_page.get(), &Page::failed);
        m_page->exportTo(folder.filePath(QStringLiteral("missing/runs.csv")));
        QCOMPARE(failed.count(), 1);
    }

    void sortsByColumn()
    {
        table().sortByColumn(RunTableModel::Rmse, Qt::AscendingOrder);
        double before = 0.0;
        for (int row = 0; row < table().model()->rowCount(); ++row) {
            const double rmse =
                table().model()->index(row, RunTableModel::Rmse).data(RunTableModel::SortRole).toDouble();
            QVERIFY(rmse >= before);
            before = rmse;
        }
    }

    void deletesAfterAsking()
    {
        const qint64 doomed = m_app->runs.add(sampleRun("biases", "fedcba9876543210"));
        const auto kept = m_app->runs.runs().size() - 1;
        click(doomed);
        QTest::mouseClick(&button("deleteRunButton"), Qt::LeftButton);
        auto* question = m_page->findChild<QMessageBox*>(QStringLiteral("deleteQuestion"));
        QVERIFY(question != nullptr);
        QTest::mouseClick(question->button(QMessageBox::Cancel), Qt::LeftButton);
        QCOMPARE(m_app->runs.runs().size(), kept + 1);

        QTRY_VERIFY(m_page->findChild<QMessageBox*>(QStringLiteral("deleteQuestion")) == nullptr);
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        click(doomed);
        QTest::keyClick(&table(), Qt::Key_Delete);
        question = m_page->findChild<QMessageBox*>(QStringLiteral("deleteQuestion"));
        QVERIFY(question != nullptr);
        QTest::mouseClick(&namedChild<QPushButton>(*question, QStringLiteral("confirmDeleteButton")),
                          Qt::LeftButton);
        QTRY_COMPARE(m_app->runs.runs().size(), kept);
        QCOMPARE(rowOf(doomed), -1);
    }
};

QTEST_MAIN(TestExperimentsPage)
#include "tst_experiments_page.moc"

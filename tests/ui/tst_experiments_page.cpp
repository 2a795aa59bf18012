// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "tests/support/waiting.h"
#include "tests/ui/support/named_child.h"
#include "tests/ui/support/open_application.h"
#include "tests/ui/support/quick_training.h"
#include "tests/ui/support/sample_run.h"
#include "ui/commands/edit_history.h"
#include "ui/models/run_sections_model.h"
#include "ui/pages/experiments/experiments_page.h"
#include "ui/pages/experiments/run_table_view.h"
#include "ui/plot/plot_widget.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTextBrowser>

using namespace autorec;

class TestExperimentsPage : public QObject
{
    Q_OBJECT

    OpenApplication m_app;
    EditHistory m_undo;
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
        ExperimentsPage empty(*m_app, m_undo, nullptr);
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
        m_page = std::make_unique<ExperimentsPage>(*m_app, m_undo, nullptr);
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
        TRY_COMPARE(m_app->models.currentRunId(), m_network);
        QVERIFY(!button("useModelButton").isEnabled());
        QVERIFY(table().model()->index(rowOf(m_network), 0).data().toString().contains(QStringLiteral("✓")));
    }

    void repeatsARun()
    {
        std::optional<TrainingJob> repeated;
        connect(m_page.get(), &ExperimentsPage::repeatRequested, this,
                [&repeated](const TrainingJob& job) { repeated = job; });
        click(m_network);
        QTest::mouseClick(&button("repeatButton"), Qt::LeftButton);
        QVERIFY(repeated && *repeated == m_app->runs.run(m_network).job);
    }

    void tellsDetails()
    {
        click(m_network);
        const QString text = namedChild<QTextBrowser>(*m_page, QStringLiteral("runDetails")).toPlainText();
        QVERIFY(text.contains(QStringLiteral("Epochs: 3 (default 100)")));
        QVERIFY(text.contains(QStringLiteral("done after 3 of 3 epochs")));
        QVERIFY(text.contains(QString::fromStdString(m_app->datasets.current()->data.fingerprint)));
    }

    void exportsTheTable()
    {
        QTemporaryDir folder;
        QSignalSpy informed(m_page.get(), &Page::informed);
        exportTo(folder.filePath(QStringLiteral("runs.csv")));
        TRY_COMPARE(informed.count(), 1);
        QFile file(folder.filePath(QStringLiteral("runs.csv")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count('\n'), 1 + m_app->runs.runs().size());
        QSignalSpy failed(m_page.get(), &Page::failed);
        exportTo(folder.filePath(QStringLiteral("missing/runs.csv")));
        TRY_COMPARE(failed.count(), 1);
    }

    void figuresAreRankedWithinAProtocol()
    {
        table().sortByColumn(RunTableModel::Rmse, Qt::AscendingOrder);
        double before = 0.0;
        int sections = 0;
        for (int row = 0; row < table().model()->rowCount(); ++row) {
            const QModelIndex cell = table().model()->index(row, RunTableModel::Rmse);
            if (cell.data(RunSectionsModel::SectionTitleRole).isValid()) {
                ++sections;
                before = 0.0;
                continue;
            }
            const double rmse = cell.data(RunTableModel::SortRole).toDouble();
            QVERIFY(rmse >= before);
            before = rmse;
        }
        QCOMPARE(sections, 2);
        table().sortByColumn(RunTableModel::Finished, Qt::DescendingOrder);
        QCOMPARE(table().model()->rowCount(), 3);
    }

    void sortingKeepsTheChoice()
    {
        click(m_network);
        click(m_baseline, Qt::ControlModifier);
        const QRect header(table().horizontalHeader()->sectionViewportPosition(RunTableModel::Model), 0, 20,
                           table().horizontalHeader()->height());
        QTest::mouseClick(table().horizontalHeader()->viewport(), Qt::LeftButton, {}, header.center());
        QCOMPARE(static_cast<RunTableView&>(table()).selectedIds().size(), 2);
        QCOMPARE(static_cast<RunTableView&>(table()).currentId(), m_baseline);
    }

    void findsRuns()
    {
        auto& search = namedChild<QLineEdit>(*m_page, QStringLiteral("runSearch"));
        QTest::keySequence(m_page.get(), QKeySequence::Find);
        QVERIFY(search.hasFocus());
        QTest::keyClicks(&search, QStringLiteral("DEMO bias"));
        QCOMPARE(table().model()->rowCount(), 1);
        QVERIFY(rowOf(m_baseline) == 0);
        QTest::keyClicks(&search, QStringLiteral(" nothing"));
        QVERIFY(!table().isVisible());
        search.clear();
        QVERIFY(table().isVisible());
        QCOMPARE(table().model()->rowCount(), 3);
    }

    void showsOneProtocol()
    {
        click(m_network);
        auto& box = namedChild<QCheckBox>(*m_page, QStringLiteral("sameProtocol"));
        box.setFocus();
        QTest::keyClick(&box, Qt::Key_Space);
        QCOMPARE(table().model()->rowCount(), 2);
        QCOMPARE(rowOf(m_foreign), -1);
        QTest::keyClick(&box, Qt::Key_Space);
        QCOMPARE(table().model()->rowCount(), 3);
    }

    void tagsANoteAndGroups()
    {
        click(m_network);
        auto& tags = namedChild<QLineEdit>(*m_page, QStringLiteral("runTags"));
        auto& note = namedChild<QLineEdit>(*m_page, QStringLiteral("runNote"));
        tags.setFocus();
        QTest::keyClicks(&tags, QStringLiteral("small, first,small"));
        QTest::keyClick(&tags, Qt::Key_Return);
        const QStringList given{QStringLiteral("first"), QStringLiteral("small")};
        QCOMPARE(m_app->runs.run(m_network).annotation.tags, given);
        note.setFocus();
        QTest::keyClicks(&note, QStringLiteral("to be repeated"));
        tags.setFocus(); // leaving the field is enough
        QCOMPARE(m_app->runs.run(m_network).annotation.note, QStringLiteral("to be repeated"));

        auto& grouping = namedChild<QComboBox>(*m_page, QStringLiteral("grouping"));
        grouping.setFocus();
        QTest::keyClick(&grouping, Qt::Key_End);
        QCOMPARE(table().model()->rowCount(), 3 + 4); // first, small, without a tag; one run twice
        QTest::keyClick(&grouping, Qt::Key_Home);
        m_undo.undo();
        QCOMPARE(note.text(), QString());
        m_undo.undo();
        QVERIFY(m_app->runs.run(m_network).annotation == RunAnnotation());
        QCOMPARE(tags.text(), QString());
    }

    void columnsAreHiddenByTheMenu()
    {
        QVERIFY(table().isColumnHidden(RunTableModel::Note));
        const QPoint place(5, 5);
        QContextMenuEvent wanted(QContextMenuEvent::Keyboard, place, table().viewport()->mapToGlobal(place));
        QApplication::sendEvent(table().viewport(), &wanted);
        auto& menu = namedChild<QMenu>(table(), QStringLiteral("runMenu"));
        const QMenu* columns = nullptr;
        for (const QAction* action : menu.actions())
            columns = action->menu() != nullptr ? action->menu() : columns;
        QVERIFY(columns != nullptr);
        columns->actions().at(RunTableModel::Note)->trigger();
        QVERIFY(!table().isColumnHidden(RunTableModel::Note));
        columns->actions().at(RunTableModel::Note)->trigger();
        menu.close();
    }

    void exportsARun()
    {
        click(m_network);
        QSignalSpy informed(m_page.get(), &Page::informed);
        namedChild<QAction>(*m_page, QStringLiteral("copyCommand")).trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 QStringLiteral("autorec train demo --model u-autorec --set hidden=8 --set epochs=3 --split "
                                "random:0.9 --seed 1"));
        namedChild<QAction>(*m_page, QStringLiteral("exportRun")).trigger();
        auto& dialog = namedChild<QFileDialog>(*m_page, QStringLiteral("saveDialog"));
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("run.json"));
        Q_EMIT dialog.fileSelected(file);
        dialog.reject();
        TRY_COMPARE(informed.count(), 2);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QJsonObject run = QJsonDocument::fromJson(written.readAll()).object();
        QCOMPARE(run.value(QStringLiteral("run")).toInt(), static_cast<int>(m_network));
        QCOMPARE(run.value(QStringLiteral("epochs")).toArray().size(), 3);
        QVERIFY(!run.value(QStringLiteral("command")).toString().isEmpty());
        QVERIFY(run.value(QStringLiteral("metrics")).toObject().contains(QStringLiteral("intervals")));
        click(m_foreign); // of unknown data
        QVERIFY(!namedChild<QAction>(*m_page, QStringLiteral("copyCommand")).isEnabled());
    }

    void deletionIsUndone()
    {
        const qint64 doomed = m_app->runs.add(sampleRun("biases", "fedcba9876543210"));
        const auto kept = m_app->runs.runs().size() - 1;
        click(doomed);
        QTest::mouseClick(&button("deleteRunButton"), Qt::LeftButton);
        QCOMPARE(rowOf(doomed), -1);
        QCOMPARE(m_undo.undoText(), QStringLiteral("Delete 1 Run"));
        m_undo.undo();
        QVERIFY(rowOf(doomed) >= 0);
        QCOMPARE(m_app->runs.run(doomed).report.epochs.size(), std::size_t{3});
        click(doomed);
        QTest::keyClick(&table(), Qt::Key_Delete);
        QCOMPARE(rowOf(doomed), -1);
        namedChild<QAction>(*m_page, QStringLiteral("restoreRuns")).trigger();
        QVERIFY(rowOf(doomed) >= 0);
        click(doomed);
        QTest::keyClick(&table(), Qt::Key_Delete);
        namedChild<QAction>(*m_page, QStringLiteral("emptyDeletedRuns")).trigger();
        QCOMPARE(m_app->runs.deletedIds().size(), 1);
        QVERIFY(m_page->findChild<QMessageBox*>(QStringLiteral("emptyQuestion")));
        QTest::mouseClick(&button("confirmEmptyButton"), Qt::LeftButton);
        QVERIFY(m_app->runs.deletedIds().isEmpty());
        QVERIFY(!m_undo.canUndo());
        QCOMPARE(m_app->runs.runs().size(), kept);
    }

private:
    void exportTo(const QString& file)
    {
        namedChild<QAction>(*m_page, QStringLiteral("exportTable")).trigger();
        auto& dialog = namedChild<QFileDialog>(*m_page, QStringLiteral("saveDialog"));
        Q_EMIT dialog.fileSelected(file);
        dialog.setObjectName({}); // it is deleted later
        dialog.reject();
    }
};

AUTOREC_TEST(TestExperimentsPage);
#include "tst_experiments_page.moc"

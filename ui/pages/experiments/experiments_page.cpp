// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/experiments/experiments_page.h"

#include "app/exchange/run_json.h"
#include "app/services/application.h"
#include "ui/commands/edit_history.h"
#include "ui/models/run_sections_model.h"
#include "ui/models/run_table_csv.h"
#include "ui/pages/experiments/run_annotation_editor.h"
#include "ui/pages/experiments/run_comparison.h"
#include "ui/pages/experiments/run_curves.h"
#include "ui/pages/experiments/run_details.h"
#include "ui/pages/experiments/run_filter_bar.h"
#include "ui/pages/experiments/run_table_view.h"
#include "ui/text/run_text.h"
#include "ui/theme/themed_icon.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/file_saver.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/named.h"
#include "ui/widgets/remembered_state.h"
#include "ui/widgets/row_table.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedLayout>
#include <nlohmann/json.hpp>

namespace autorec {

namespace {

enum Shown { Nothing, Table, Comparison };

} // namespace

ExperimentsPage::ExperimentsPage(Application& app, EditHistory& history, QWidget* parent)
    : Page(tr("Experiments"), QStringLiteral("experiments"), parent)
    , m_app(app)
    , m_history(history)
    , m_model(new RunTableModel(this))
    , m_sections(new RunSectionsModel(m_model, this))
    , m_stack(new QStackedLayout)
    , m_table(new RunTableView(*m_sections, this))
    , m_rows(new ContentStack(QStringLiteral("search"), this))
    , m_filter(new RunFilterBar(*m_sections, this))
    , m_note(makeLabel(this, "comparabilityNote", Look::Wrapped))
    , m_curves(new RunCurves(this))
    , m_annotation(new RunAnnotationEditor(this))
    , m_details(named(new RunDetails(this), "runDetails"))
    , m_comparison(new RunComparison(app, this))
    , m_saver(new FileSaver(this))
{
    auto* empty = new EmptyState(QStringLiteral("experiments"), this);
    empty->setText(tr("No runs yet"),
                   tr("Train a model on the Train page. Every finished training is kept here with "
                      "its curves and results, to be compared, used and repeated."));
    m_stack->addWidget(empty);
    m_stack->addWidget(makeSplitter(Qt::Vertical, "experimentsSplitter",
                                    {{makeTable(), 0, 1}, {makeLowerPart(), 0, 1}}, &app.settings, this));
    m_stack->addWidget(m_comparison);
    fill(new QVBoxLayout(this), {m_stack});

    connectServices();
    m_model->setModelInUse(app.models.currentRunId());
    reload();
}

QWidget* ExperimentsPage::makeTable()
{
    m_rows->setContent(m_table);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &ExperimentsPage::showContextMenu);

    auto* part = new QWidget(this);
    fill(withoutMargins(new QVBoxLayout(part)), {m_filter, makeButtons(), {m_rows, 1}, m_note});
    return part;
}

QLayout* ExperimentsPage::makeButtons()
{
    auto* bar = new QHBoxLayout;
    m_use = addButton(*bar, QStringLiteral("useModelButton"), QStringLiteral("start"), tr("&Use this model"),
                      &ExperimentsPage::useCurrent);
    m_repeat = addButton(*bar, QStringLiteral("repeatButton"), QStringLiteral("redo"),
                         tr("&Repeat with changes…"), &ExperimentsPage::repeatCurrent);
    m_compare = addButton(*bar, QStringLiteral("compareButton"), QStringLiteral("experiments"),
                          tr("&Compare"), &ExperimentsPage::compareSelected);
    m_delete = addButton(*bar, QStringLiteral("deleteRunButton"), QStringLiteral("trash"), tr("&Delete"),
                         &ExperimentsPage::deleteSelected);
    bar->addStretch(1);
    bar->addWidget(makeExportButton());
    m_repeat->setToolTip(tr("Fills the Train page with this run's model, split and seed."));
    m_delete->setToolTip(tr("Deletes the chosen runs with their models. It can be undone; after seven days "
                            "they are gone for good."));

    auto* deletion = new QAction(tr("Delete runs"), m_table);
    deletion->setShortcut(QKeySequence::Delete);
    deletion->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(deletion);
    connect(deletion, &QAction::triggered, this, &ExperimentsPage::deleteSelected);
    return bar;
}

QPushButton* ExperimentsPage::makeExportButton()
{
    auto* button = named(new QPushButton(themedIcon(QStringLiteral("export")), tr("&More"), this),
                         "moreButton", tr("Export and deleted runs"));
    auto* menu = new QMenu(button);
    menu->setToolTipsVisible(true);
    const auto add = [this, menu](QAnyStringView name, const QString& text, void (ExperimentsPage::*run)()) {
        return named(menu->addAction(text, this, run), name);
    };
    m_exportRun = add("exportRun", tr("Export the &run as JSON…"), &ExperimentsPage::askForRunExport);
    m_copyCommand =
        add("copyCommand", tr("Copy the &command that repeats it"), &ExperimentsPage::copyCommand);
    add("exportTable", tr("Export the &table as CSV…"), &ExperimentsPage::askForExport);
    menu->addSeparator();
    m_restore = add("restoreRuns", {}, &ExperimentsPage::restoreDeleted);
    m_empty = add("emptyDeletedRuns", {}, &ExperimentsPage::askToEmptyDeleted);
    button->setMenu(menu);
    return button;
}

QPushButton* ExperimentsPage::addButton(QHBoxLayout& bar, const QString& name, const QString& icon,
                                        const QString& text, void (ExperimentsPage::*action)())
{
    auto* button =
        named(new QPushButton(themedIcon(icon), text, this), name, QString(text).remove(u'&').remove(u'…'));
    bar.addWidget(button);
    connect(button, &QPushButton::clicked, this, action);
    return button;
}

QWidget* ExperimentsPage::makeLowerPart()
{
    auto* right = new QWidget(this);
    fill(withoutMargins(new QVBoxLayout(right)), {m_annotation, {m_details, 1}});
    return makeSplitter(Qt::Horizontal, "comparisonSplitter", {{m_curves, 0, 2}, {right, 0, 1}},
                        &m_app.settings, this);
}

void ExperimentsPage::connectServices()
{
    connect(&m_app.runs, &RunStore::runsChanged, this, &ExperimentsPage::reload);
    connect(&m_app.models, &ModelService::modelChanged, this, [this] {
        m_model->setModelInUse(m_app.models.currentRunId());
        showButtons();
    });
    connect(&m_app.datasets, &DatasetService::opened, this, [this](const LoadedDatasetPtr& dataset) {
        m_model->setOpenDataset(dataset->data.fingerprint);
        showButtons();
    });
    if (const LoadedDatasetPtr& dataset = m_app.datasets.current())
        m_model->setOpenDataset(dataset->data.fingerprint);
    connect(m_table, &RunTableView::choiceChanged, this, &ExperimentsPage::showSelection);
    connect(m_sections, &QAbstractItemModel::modelReset, this, &ExperimentsPage::showRows);
    connect(m_curves, &RunCurves::failed, this, &ExperimentsPage::failed);
    connect(m_annotation, &RunAnnotationEditor::edited, this,
            [this](qint64 run, const RunAnnotation& before, const RunAnnotation& after) {
                const QString text = before.tags != after.tags ? tr("Change the Tags of Run %1")
                                                               : tr("Change the Note of Run %1");
                m_history.push(
                    text.arg(run), [&runs = m_app.runs, run, after] { runs.annotate(run, after); },
                    [&runs = m_app.runs, run, before] { runs.annotate(run, before); });
            });
    connect(m_comparison, &RunComparison::left, this, &ExperimentsPage::leaveComparison);
    connect(m_comparison, &RunComparison::failed, this, &ExperimentsPage::failed);
    connect(m_saver, &FileSaver::failed, this, &ExperimentsPage::failed);
    connect(m_saver, &FileSaver::saved, this, [this](const QString& file) {
        Q_EMIT informed(tr("Saved to %1.").arg(QDir::toNativeSeparators(file)));
    });
}

void ExperimentsPage::reload()
{
    m_loaded.clear();
    m_model->setRuns(m_app.runs.runs());
    // Deleted ones can be brought back from where the table is.
    const bool isEmpty = m_model->runs().isEmpty() && m_app.runs.deletedIds().isEmpty();
    if (isEmpty || m_stack->currentIndex() == Nothing)
        m_stack->setCurrentIndex(isEmpty ? Nothing : Table);
    if (!m_model->runs().isEmpty())
        restoreColumns();
    QStringList tags;
    for (const RunRecord& run : m_model->runs())
        tags.append(run.annotation.tags);
    tags.removeDuplicates();
    m_annotation->setKnownTags(tags);
    showSelection();
}

void ExperimentsPage::restoreColumns()
{
    if (m_columnsRestored)
        return;
    m_columnsRestored = true;
    m_table->resizeColumnsToContents();
    const int roomForMark = 2 * fontMetrics().height();
    for (const int column : {RunTableModel::Model, RunTableModel::Tags})
        m_table->setColumnWidth(column, m_table->columnWidth(column) + roomForMark);
    for (int column = 0; column < RunTableModel::ColumnCount; ++column) {
        if (RunTableModel::metricOf(column) != nullptr)
            m_table->setColumnWidth(column, m_table->columnWidth(column) + roomForMark);
    }
    for (const int column : {RunTableModel::Note, RunTableModel::UserRmse, RunTableModel::BestEpoch})
        m_table->hideColumn(column);
    rememberState(*m_table->horizontalHeader(), m_app.settings);
}

const RunRecord* ExperimentsPage::currentRun() const
{
    const qint64 id = m_table->currentId();
    const QList<RunRecord>& runs = m_model->runs();
    const auto found =
        std::find_if(runs.begin(), runs.end(), [id](const RunRecord& run) { return run.id == id; });
    return found == runs.end() ? nullptr : &*found;
}

const RunRecord& ExperimentsPage::withEpochs(qint64 runId)
{
    auto found = m_loaded.find(runId);
    if (found == m_loaded.end())
        found = m_loaded.insert(runId, m_app.runs.run(runId));
    return *found;
}

void ExperimentsPage::showSelection()
{
    QList<RunRecord> chosen;
    for (const qint64 id : m_table->selectedIds())
        chosen.append(withEpochs(id));
    m_curves->setRuns(chosen);

    const RunRecord* run = currentRun();
    const auto protocol = run != nullptr ? std::optional(run->protocol()) : std::nullopt;
    if (run != nullptr)
        m_details->showRun(withEpochs(run->id));
    else
        m_details->showNothing();
    m_annotation->setRun(run != nullptr ? run->id : 0, run != nullptr ? run->annotation : RunAnnotation());
    m_filter->setProtocol(protocol);
    m_model->setReference(protocol);
    showNote();
    showButtons();
}

void ExperimentsPage::showRows()
{
    if (m_model->runs().isEmpty())
        m_rows->setEmptyText(tr("No runs"),
                             tr("Deleted runs can be brought back with More, for seven days."));
    else
        m_rows->setEmptyText(tr("No run fits"), tr("Type less, or show the runs of every protocol again."));
    m_rows->showContent(m_sections->runCount() > 0);
}

void ExperimentsPage::showNote()
{
    int n = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        n += m_model->isComparable(row) ? 0 : 1;
    m_note->setVisible(n > 0);
    m_note->setText(
        tr("≠ %Ln run(s) in grey, measured on another data set, split or seed than the chosen one: "
           "not to be compared with it, and never ranked with it.",
           "", n));
}

void ExperimentsPage::showButtons()
{
    const RunRecord* run = currentRun();
    const qsizetype chosen = m_table->selectedIds().size();
    const bool canCompare = chosen >= RunComparison::Fewest && chosen <= RunComparison::Most;
    m_repeat->setEnabled(run != nullptr);
    m_compare->setEnabled(canCompare);
    m_compare->setToolTip(canCompare ? tr("Sets the chosen runs side by side.")
                                     : tr("Choose two to four runs, with Ctrl and a click, to set them side "
                                          "by side."));
    m_delete->setEnabled(chosen > 0);
    m_exportRun->setEnabled(run != nullptr);
    m_copyCommand->setEnabled(run != nullptr && !trainArguments(*run).empty());
    const int n = static_cast<int>(m_app.runs.deletedIds().size());
    m_restore->setText(tr("&Bring %Ln deleted run(s) back", "", n));
    m_restore->setEnabled(n > 0);
    m_empty->setText(tr("Delete %Ln run(s) for &good", "", n));
    m_empty->setEnabled(n > 0);
    showUseButton(run);
}

void ExperimentsPage::showUseButton(const RunRecord* run)
{
    const LoadedDatasetPtr& dataset = m_app.datasets.current();
    QString obstacle;
    if (run == nullptr)
        obstacle = tr("Choose a run first.");
    else if (!dataset)
        obstacle = tr("Open the data set that this model was trained on first.");
    else if (run->job.data.fingerprint != dataset->data.fingerprint)
        obstacle =
            tr("This model was trained on another data set, %1. Open that one on the Data page to use it.")
                .arg(datasetText(*run));
    else if (run->modelFile.isEmpty())
        obstacle = tr("The model of this run was not kept. Repeat the run to get it.");
    else if (run->id == m_app.models.currentRunId())
        obstacle = tr("This model is in use.");
    m_use->setEnabled(obstacle.isEmpty());
    m_use->setToolTip(obstacle.isEmpty() ? tr("Predictions and lists are made by this model from now on.")
                                         : obstacle);
}

/// The menu has the actions of the buttons, and the columns.
void ExperimentsPage::showContextMenu(const QPoint& place)
{
    auto* menu = named(new QMenu(m_table), "runMenu");
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QPushButton* button : {m_use, m_repeat, m_compare, m_delete}) {
        QAction* action = menu->addAction(button->icon(), button->text(), button, &QPushButton::click);
        action->setEnabled(button->isEnabled());
    }
    menu->addSeparator();
    menu->addActions({m_exportRun, m_copyCommand});
    menu->addSeparator();
    fillColumnMenu(*menu->addMenu(tr("Co&lumns")), *m_table);
    menu->popup(m_table->viewport()->mapToGlobal(place));
}

void ExperimentsPage::useCurrent()
{
    m_app.models.useRun(m_table->currentId());
}

void ExperimentsPage::repeatCurrent()
{
    Q_EMIT repeatRequested(currentRun()->job);
}

void ExperimentsPage::compareSelected()
{
    QList<RunRecord> runs;
    for (const qint64 id : m_table->selectedIds())
        runs.append(withEpochs(id));
    m_comparison->compare(runs);
    m_stack->setCurrentIndex(Comparison);
    m_comparison->setFocus(Qt::OtherFocusReason);
    focusNextChild();
}

void ExperimentsPage::leaveComparison()
{
    m_stack->setCurrentIndex(Table);
    m_table->setFocus(Qt::OtherFocusReason);
}

void ExperimentsPage::deleteSelected()
{
    const QList<qint64> ids = m_table->selectedIds();
    if (!ids.isEmpty())
        m_history.push(
            tr("Delete %Ln Run(s)", "", static_cast<int>(ids.size())),
            [&runs = m_app.runs, ids] { runs.remove(ids); },
            [&runs = m_app.runs, ids] { runs.restore(ids); });
}

void ExperimentsPage::restoreDeleted()
{
    m_history.attempt([this] { m_app.runs.restore(m_app.runs.deletedIds()); });
}

void ExperimentsPage::askToEmptyDeleted()
{
    const int n = static_cast<int>(m_app.runs.deletedIds().size());
    auto* question = named(new QMessageBox(QMessageBox::Question, tr("Delete for good"),
                                           tr("Delete %Ln run(s) with their models for good?", "", n),
                                           QMessageBox::Cancel, this),
                           "emptyQuestion");
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(tr("This cannot be undone, and neither can what was done before it."));
    QPushButton* confirm = question->addButton(tr("Delete"), QMessageBox::DestructiveRole);
    confirm->setObjectName(QStringLiteral("confirmEmptyButton"));
    connect(confirm, &QPushButton::clicked, this, &ExperimentsPage::emptyDeleted);
    question->open();
}

/// The steps that would bring them back go too.
void ExperimentsPage::emptyDeleted()
{
    if (m_history.attempt([this] { m_app.runs.purge(); }))
        m_history.clear();
}

void ExperimentsPage::copyCommand()
{
    QGuiApplication::clipboard()->setText(QString::fromStdString(trainCommandLine(*currentRun())));
    Q_EMIT informed(tr("The command is on the clipboard."));
}

void ExperimentsPage::askForRunExport()
{
    const RunRecord& run = withEpochs(m_table->currentId());
    m_saver->ask(tr("Export the run"), tr("run-%1").arg(run.id), QStringLiteral("json"), [run] {
        constexpr int Indent = 2;
        return QByteArray::fromStdString(runJson(run).dump(Indent) + '\n');
    });
}

void ExperimentsPage::askForExport()
{
    m_saver->ask(tr("Export the table of runs"), tr("runs"), QStringLiteral("csv"),
                 [runs = m_model->runs()] { return runTableAsCsv(runs); });
}

} // namespace autorec

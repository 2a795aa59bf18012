#include "ui/pages/experiments/experiments_page.h"

#include "app/services/application.h"
#include "ui/models/run_table_csv.h"
#include "ui/models/run_table_model.h"
#include "ui/pages/experiments/run_curves.h"
#include "ui/pages/experiments/run_details.h"
#include "ui/remembered_state.h"
#include "ui/run_text.h"
#include "ui/save_file.h"
#include "ui/themed_icon.h"
#include "ui/widgets/empty_state.h"

#include <QAction>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

namespace autorec {

namespace {

/// Larger than any screen: panes share the room in proportion.
constexpr int SplitterUnit = 10'000;

} // namespace

ExperimentsPage::ExperimentsPage(Application& app, QWidget* parent)
    : Page(tr("Experiments"), QStringLiteral("experiments"), parent)
    , m_app(app)
    , m_model(new RunTableModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_stack(new QStackedLayout)
    , m_table(new QTableView(this))
    , m_note(new QLabel(this))
    , m_curves(new RunCurves(this))
    , m_details(new RunDetails(this))
{
    setObjectName(QStringLiteral("experimentsPage"));
    auto* empty = new EmptyState(QStringLiteral("experiments"), this);
    empty->setText(tr("No runs yet"),
                   tr("Train a model on the Train page. Every finished training is kept here with "
                      "its curves and results, to be compared, used and repeated."));
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(QStringLiteral("experimentsSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeTable());
    splitter->addWidget(makeComparison());
    splitter->setSizes({SplitterUnit, SplitterUnit});
    rememberState(*splitter, app.settings);
    m_stack->addWidget(empty);
    m_stack->addWidget(splitter);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(m_stack);

    connectServices();
    m_model->setModelInUse(app.models.currentRunId());
    reload();
}

QWidget* ExperimentsPage::makeTable()
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(RunTableModel::SortRole);
    m_table->setObjectName(QStringLiteral("runTable"));
    m_table->setAccessibleName(tr("Finished runs"));
    m_table->setModel(m_sorted);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(RunTableModel::Finished, Qt::DescendingOrder);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionsMovable(true);
    m_note->setObjectName(QStringLiteral("comparabilityNote"));
    m_note->setWordWrap(true);

    auto* part = new QWidget(this);
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->addLayout(makeButtons());
    layout->addWidget(m_table, 1);
    layout->addWidget(m_note);
    return part;
}

QLayout* ExperimentsPage::makeButtons()
{
    auto* bar = new QHBoxLayout;
    m_use = addButton(*bar, QStringLiteral("useModelButton"), QStringLiteral("start"), tr("&Use this model"));
    m_repeat =
        addButton(*bar, QStringLiteral("repeatButton"), QStringLiteral("redo"), tr("&Repeat with changes…"));
    m_delete = addButton(*bar, QStringLiteral("deleteRunButton"), QStringLiteral("trash"), tr("&Delete…"));
    bar->addStretch(1);
    m_export =
        addButton(*bar, QStringLiteral("exportRunsButton"), QStringLiteral("export"), tr("E&xport table…"));
    m_repeat->setToolTip(tr("Fills the Train page with this run's model, split and seed."));
    m_export->setToolTip(tr("Saves all runs as a CSV file for a spreadsheet."));
    connect(m_use, &QPushButton::clicked, this, &ExperimentsPage::useCurrent);
    connect(m_repeat, &QPushButton::clicked, this, &ExperimentsPage::repeatCurrent);
    connect(m_delete, &QPushButton::clicked, this, &ExperimentsPage::confirmDeletion);
    connect(m_export, &QPushButton::clicked, this, &ExperimentsPage::askForExport);

    auto* deletion = new QAction(tr("Delete runs"), m_table);
    deletion->setShortcut(QKeySequence::Delete);
    deletion->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(deletion);
    connect(deletion, &QAction::triggered, this, &ExperimentsPage::confirmDeletion);
    return bar;
}

QPushButton* ExperimentsPage::addButton(QLayout& bar, const QString& name, const QString& icon,
                                        const QString& text)
{
    auto* button = new QPushButton(themedIcon(icon), text, this);
    button->setObjectName(name);
    button->setAccessibleName(QString(text).remove(u'&').remove(u'…'));
    bar.addWidget(button);
    return button;
}

QWidget* ExperimentsPage::makeComparison()
{
    auto* splitter = new QSplitter(this);
    splitter->setObjectName(QStringLiteral("comparisonSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_curves);
    splitter->addWidget(m_details);
    splitter->setSizes({2 * SplitterUnit, SplitterUnit});
    m_details->setObjectName(QStringLiteral("runDetails"));
    rememberState(*splitter, m_app.settings);
    return splitter;
}

void ExperimentsPage::connectServices()
{
    connect(&m_app.runs, &RunStore::runsChanged, this, &ExperimentsPage::reload);
    connect(&m_app.models, &ModelService::modelChanged, this, [this] {
        m_model->setModelInUse(m_app.models.currentRunId());
        showButtons();
    });
    connect(&m_app.datasets, &DatasetService::opened, this, [this](const LoadedDatasetPtr& dataset) {
        m_model->setOpenDataset(dataset->fingerprint.toStdString());
        showButtons();
    });
    if (const LoadedDatasetPtr& dataset = m_app.datasets.current())
        m_model->setOpenDataset(dataset->fingerprint.toStdString());
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ExperimentsPage::showSelection);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ExperimentsPage::showSelection);
    connect(m_curves, &RunCurves::failed, this, &ExperimentsPage::failed);
}

void ExperimentsPage::reload()
{
    const QList<qint64> selected = selectedIds();
    const bool isFirst = m_model->runs().isEmpty();
    m_model->setRuns(m_app.runs.runs());
    m_stack->setCurrentIndex(m_model->runs().isEmpty() ? 0 : 1);
    if (isFirst && !m_model->runs().isEmpty())
        restoreColumns();
    select(selected);
    showSelection();
}

void ExperimentsPage::restoreColumns()
{
    if (m_columnsRestored)
        return;
    m_columnsRestored = true;
    m_table->resizeColumnsToContents();
    const int roomForMark = 2 * fontMetrics().height();
    m_table->setColumnWidth(RunTableModel::Model, m_table->columnWidth(RunTableModel::Model) + roomForMark);
    rememberState(*m_table->horizontalHeader(), m_app.settings);
}

void ExperimentsPage::select(const QList<qint64>& runIds)
{
    QItemSelection selection;
    for (int row = 0; row < m_sorted->rowCount(); ++row) {
        const QModelIndex index = m_sorted->index(row, 0);
        if (runIds.contains(index.data(RunTableModel::RunIdRole).toLongLong()))
            selection.select(index, index);
    }
    if (selection.isEmpty() && m_sorted->rowCount() > 0)
        selection.select(m_sorted->index(0, 0), m_sorted->index(0, 0));
    if (selection.isEmpty())
        return;
    m_table->setCurrentIndex(selection.indexes().constFirst());
    m_table->selectionModel()->select(selection,
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

QList<qint64> ExperimentsPage::selectedIds() const
{
    QList<qint64> ids;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex& row : rows)
        ids.append(row.data(RunTableModel::RunIdRole).toLongLong());
    return ids;
}

int ExperimentsPage::currentRow() const
{
    const QModelIndex current = m_table->currentIndex();
    const bool chosen = current.isValid() && m_table->selectionModel()->isRowSelected(current.row());
    return chosen ? m_sorted->mapToSource(current).row() : -1;
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
    for (const qint64 id : selectedIds())
        chosen.append(withEpochs(id));
    m_curves->setRuns(chosen);

    const int row = currentRow();
    if (row >= 0) {
        m_details->showRun(withEpochs(m_model->run(row).id));
        m_model->setReference(Protocol::of(m_model->run(row).origin));
    } else {
        m_details->showNothing();
        m_model->setReference(std::nullopt);
    }
    showNote();
    showButtons();
}

void ExperimentsPage::showNote()
{
    int others = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        others += m_model->isComparable(row) ? 0 : 1;
    m_note->setVisible(others > 0);
    m_note->setText(
        tr("≠ Runs in grey (%1) were measured on another data set, split or seed than the chosen one; their "
           "results must not be compared with it.")
            .arg(others));
}

void ExperimentsPage::showButtons()
{
    const int row = currentRow();
    m_repeat->setEnabled(row >= 0);
    m_delete->setEnabled(!selectedIds().isEmpty());
    m_export->setEnabled(!m_model->runs().isEmpty());
    showUseButton(row);
}

void ExperimentsPage::showUseButton(int row)
{
    QString obstacle;
    if (row < 0)
        obstacle = tr("Choose a run first.");
    else if (!m_app.datasets.current())
        obstacle = tr("Open the data set that this model was trained on first.");
    else if (!m_model->isOfOpenDataset(row))
        obstacle =
            tr("This model was trained on another data set, %1. Open that one on the Data page to use it.")
                .arg(datasetText(m_model->run(row).origin));
    else if (m_model->run(row).modelFile.isEmpty())
        obstacle = tr("The model of this run was not kept. Repeat the run to get it.");
    else if (m_model->run(row).id == m_app.models.currentRunId())
        obstacle = tr("This model is in use.");
    m_use->setEnabled(obstacle.isEmpty());
    m_use->setToolTip(obstacle.isEmpty() ? tr("Predictions and lists are made by this model from now on.")
                                         : obstacle);
}

void ExperimentsPage::useCurrent()
{
    m_app.models.useRun(m_model->run(currentRow()).id);
}

void ExperimentsPage::repeatCurrent()
{
    const RunRecord& run = m_model->run(currentRow());
    Q_EMIT repeatRequested(run.spec, QString::fromStdString(run.origin.split), run.origin.seed);
}

void ExperimentsPage::confirmDeletion()
{
    const QList<qint64> ids = selectedIds();
    if (ids.isEmpty())
        return;
    const int n = static_cast<int>(ids.size());
    auto* question = new QMessageBox(
        QMessageBox::Question, tr("Delete runs"),
        tr("Delete %Ln run(s) with curves, results and models?", "", n),
        QMessageBox::Cancel, this);
    question->setObjectName(QStringLiteral("deleteQuestion"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(ids.contains(m_app.models.currentRunId())
                                     ? tr("The model in use is among them. This cannot be undone.")
                                     : tr("This cannot be undone."));
    QPushButton* confirm = question->addButton(tr("Delete"), QMessageBox::DestructiveRole);
    confirm->setObjectName(QStringLiteral("confirmDeleteButton"));
    connect(confirm, &QPushButton::clicked, this, [this, ids] { remove(ids); });
    question->open();
}

void ExperimentsPage::remove(const QList<qint64>& runIds)
{
    for (const qint64 id : runIds) {
        m_loaded.remove(id);
        m_app.runs.remove(id);
    }
    const int n = static_cast<int>(runIds.size());
    Q_EMIT informed(tr("%Ln run(s) deleted.", "", n));
}

void ExperimentsPage::askForExport()
{
    askWhereToSave(this, tr("Export the table of runs"), tr("runs"), QStringLiteral("csv"),
                   [this](const QString& file) { exportTo(file); });
}

void ExperimentsPage::exportTo(const QString& file)
{
    const QString fault = saveFile(file, runTableAsCsv(m_model->runs()));
    if (fault.isEmpty())
        Q_EMIT informed(tr("Saved to %1.").arg(QDir::toNativeSeparators(file)));
    else
        Q_EMIT failed(fault);
}

} // namespace autorec

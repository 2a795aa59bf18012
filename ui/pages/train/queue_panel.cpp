// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/train/queue_panel.h"

#include "app/services/application.h"
#include "ui/models/queue_model.h"
#include "ui/pages/train/sweep_leaderboard.h"
#include "ui/text/sweep_text.h"
#include "ui/theme/themed_icon.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/named.h"
#include "ui/widgets/remembered_state.h"
#include "ui/widgets/row_table.h"

#include <QAction>
#include <QHeaderView>
#include <QProgressBar>
#include <QTableView>
#include <QToolButton>

namespace autorec {

QueuePanel::QueuePanel(Application& app, QWidget* parent)
    : QWidget(parent)
    , m_app(app)
    , m_queue(app.queue)
    , m_model(new QueueModel(app.queue, this))
    , m_stack(new ContentStack(QStringLiteral("train"), this))
    , m_state(makeLabel(this, "queueState", Look::Wrapped))
    , m_progress(named(new QProgressBar(this), "queueProgress", tr("Progress of what is being trained")))
    , m_table(named(new QTableView(this), "queueTable", tr("Queue of trainings")))
    , m_fault(makeLabel(this, "queueFault", Look::Plain | Look::Wrapped))
    , m_leaderboard(new SweepLeaderboard(app.queue, this))
{
    setObjectName(QStringLiteral("queuePanel"));
    makeActions();
    m_stack->setEmptyText(
        tr("Nothing in the queue"),
        tr("“Add to queue” trains a model as soon as those before it are done. “Sweep…” adds one "
           "for each setting of the parameters that you choose, and ranks them here."));
    m_stack->setContent(makeSplitter(Qt::Vertical, "queueSplitter",
                                     {{makeQueue(), 0, 1}, {m_leaderboard, 0, 1}}, &app.settings, this));
    fill(new QVBoxLayout(this), {m_stack});
    connectServices();
    showState();
}

void QueuePanel::makeActions()
{
    m_pause = addAction(QStringLiteral("pauseQueue"), QStringLiteral("start"), {}, {}, {});
    m_stopCurrent = addAction(
        QStringLiteral("stopQueued"), QStringLiteral("stop"), tr("Stop this one"),
        tr("Ends what is being trained; its best epoch so far is kept, and the next one begins."), {});
    m_stopAll = addAction(QStringLiteral("stopQueue"), QStringLiteral("stop"), tr("Stop all"),
                          tr("Ends what is being trained and pauses the queue; those that wait stay."), {});
    m_up = addAction(QStringLiteral("moveUp"), QStringLiteral("up"), tr("Up"), tr("Train it earlier"),
                     QKeySequence(Qt::ALT | Qt::Key_Up));
    m_down = addAction(QStringLiteral("moveDown"), QStringLiteral("down"), tr("Down"), tr("Train it later"),
                       QKeySequence(Qt::ALT | Qt::Key_Down));
    m_remove = addAction(QStringLiteral("removeQueued"), QStringLiteral("trash"), tr("Remove"),
                         tr("Take it off the list; a run that came of it stays on the Experiments page"),
                         QKeySequence::Delete);
    m_clear = addAction(QStringLiteral("clearQueue"), QStringLiteral("close"), tr("Remove what is over"),
                        tr("Take all that is over off the list, also from leaderboards; the runs stay on the "
                           "Experiments page"),
                        {});
    connect(m_pause, &QAction::triggered, this, [this] { m_queue.setPaused(!m_queue.isPaused()); });
    connect(m_stopCurrent, &QAction::triggered, &m_queue, &TrainingQueue::stopCurrent);
    connect(m_stopAll, &QAction::triggered, &m_queue, &TrainingQueue::stopAll);
    connect(m_up, &QAction::triggered, this, [this] { move(-1); });
    connect(m_down, &QAction::triggered, this, [this] { move(1); });
    connect(m_remove, &QAction::triggered, this, &QueuePanel::removeSelected);
    connect(m_clear, &QAction::triggered, &m_queue, &TrainingQueue::removeFinished);
}

/// With a shortcut, it is the table's.
QAction* QueuePanel::addAction(const QString& name, const QString& icon, const QString& text,
                               const QString& help, const QKeySequence& shortcut)
{
    auto* action = named(
        new QAction(themedIcon(icon), text, this), name,
        shortcut.isEmpty() ? help : tr("%1 (%2)").arg(help, shortcut.toString(QKeySequence::NativeText)));
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetShortcut);
    if (!shortcut.isEmpty())
        m_table->addAction(action);
    return action;
}

QWidget* QueuePanel::makeQueue()
{
    m_progress->setTextVisible(false);
    m_table->setModel(m_model);
    makeRowTable(*m_table);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->verticalHeader()->hide();
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setResizeContentsPrecision(0); // what is seen, or it takes long after every epoch
    header->setSectionResizeMode(QueueModel::Parameters, QHeaderView::Stretch);

    auto* part = new QWidget(this);
    fill(withoutMargins(new QVBoxLayout(part)), {m_state, m_progress, makeButtons(), {m_table, 1}, m_fault});
    return part;
}

QLayout* QueuePanel::makeButtons()
{
    auto* row = new QHBoxLayout;
    for (QAction* action : {m_pause, m_stopCurrent, m_stopAll})
        row->addWidget(makeActionButton(action, this));
    row->addStretch(1);
    for (QAction* action : {m_up, m_down, m_remove, m_clear}) {
        QToolButton* button = makeActionButton(action, this);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        row->addWidget(button);
    }
    return row;
}

void QueuePanel::connectServices()
{
    const auto setDataset = [this](const LoadedDatasetPtr& dataset) {
        m_model->setOpenDataset(dataset ? dataset->data.fingerprint : std::string());
        showState();
    };
    connect(&m_app.datasets, &DatasetService::opened, this, setDataset);
    setDataset(m_app.datasets.current());
    connect(&m_queue, &TrainingQueue::entriesChanged, this, &QueuePanel::showState);
    connect(&m_queue, &TrainingQueue::entryChanged, this, &QueuePanel::showState);
    connect(&m_queue, &TrainingQueue::pausedChanged, this, &QueuePanel::showState);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &QueuePanel::showActions);
    connect(m_leaderboard, &SweepLeaderboard::useWanted, &m_app.models, &ModelService::useRun);
    connect(&m_app.models, &ModelService::modelChanged, this,
            [this] { m_leaderboard->setModelInUse(m_app.models.currentRunId()); });
    m_leaderboard->setModelInUse(m_app.models.currentRunId());
}

void QueuePanel::showState()
{
    const int waiting = m_queue.waitingCount();
    const bool isTraining = m_queue.currentId() != 0;
    m_stack->showContent(!m_queue.entries().isEmpty());
    QStringList texts;
    if (m_queue.isPaused())
        texts.append(isTraining ? tr("Paused once this one is done.") : tr("Paused."));
    texts.append(
        isTraining
            ? tr("One is being trained, %1 waiting.").arg(runCountText(static_cast<std::size_t>(waiting)))
        : waiting > 0 ? tr("%1 waiting.").arg(runCountText(static_cast<std::size_t>(waiting)))
                      : tr("All are over."));
    m_state->setText(texts.join(u' '));
    showProgress();
    showActions();
    Q_EMIT countChanged(waiting + (isTraining ? 1 : 0));
}

void QueuePanel::showProgress()
{
    const std::optional<EpochReport>& latest = m_queue.latestEpoch();
    m_progress->setVisible(m_queue.currentId() != 0);
    m_progress->setRange(0, latest ? latest->epochLimit : 0);
    if (latest)
        m_progress->setValue(latest->epoch);
}

void QueuePanel::showActions()
{
    const bool isPaused = m_queue.isPaused();
    const bool isTraining = m_queue.currentId() != 0;
    m_pause->setIcon(themedIcon(isPaused ? QStringLiteral("start") : QStringLiteral("pause")));
    m_pause->setText(isPaused ? tr("Resume queue") : tr("Pause queue"));
    m_pause->setToolTip(isPaused ? tr("Trains those that wait, one after the other")
                                 : tr("What is being trained goes on; no other is begun after it"));
    m_pause->setEnabled(isPaused || m_queue.waitingCount() > 0);
    m_stopCurrent->setEnabled(isTraining);
    m_stopAll->setEnabled(isTraining);

    const QList<qint64> ids = selectedIds();
    const QueueEntry* only = ids.size() == 1 ? m_queue.find(ids.first()) : nullptr;
    m_fault->setText(only != nullptr ? only->message : QString());
    m_fault->setVisible(!m_fault->text().isEmpty());
    m_up->setEnabled(only != nullptr && m_queue.canMove(only->id, -1));
    m_down->setEnabled(only != nullptr && m_queue.canMove(only->id, 1));
    m_remove->setEnabled(!ids.isEmpty() && ids != QList<qint64>{m_queue.currentId()});
    m_clear->setEnabled(m_queue.hasFinished());
}

QList<qint64> QueuePanel::selectedIds() const
{
    QList<qint64> ids;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex& row : rows)
        ids.append(row.data(QueueModel::EntryIdRole).toLongLong());
    return ids;
}

void QueuePanel::move(int places)
{
    const QList<qint64> ids = selectedIds();
    if (ids.size() == 1 && m_queue.move(ids.first(), places))
        m_table->selectRow(m_model->rowOf(ids.first()));
}

/// Afterwards selects the entry that followed the removed ones.
void QueuePanel::removeSelected()
{
    const QList<qint64> ids = selectedIds();
    const int row = ids.isEmpty() ? -1 : m_model->rowOf(ids.first());
    m_queue.remove(ids);
    if (m_model->rowCount() > 0)
        m_table->selectRow(std::clamp(row, 0, m_model->rowCount() - 1));
}

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/train/sweep_leaderboard.h"

#include "app/services/training_queue.h"
#include "ui/models/sweep_leaderboard_model.h"
#include "ui/text/sweep_text.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/named.h"
#include "ui/widgets/row_table.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>

namespace autorec {

SweepLeaderboard::SweepLeaderboard(const TrainingQueue& queue, QWidget* parent)
    : QWidget(parent)
    , m_queue(queue)
    , m_model(new SweepLeaderboardModel(queue, this))
    , m_sweep(named(new QComboBox(this), "sweepCombo", tr("Sweep")))
    , m_done(named(new QLabel(this), "sweepDone"))
    , m_table(named(new QTableView(this), "leaderboardTable", tr("Runs of the sweep, the best first")))
    , m_note(makeLabel(this, "leaderboardNote", Look::Wrapped | Look::Muted))
    , m_use(named(new QPushButton(tr("Use this &model"), this), "useSweptModel", tr("Use this model"),
                  tr("Predictions and lists are made by this model from now on.")))
{
    setObjectName(QStringLiteral("sweepLeaderboard"));
    layOut();
    connect(m_sweep, &QComboBox::currentIndexChanged, this, &SweepLeaderboard::showSweep);
    connect(&queue, &TrainingQueue::entriesChanged, this, &SweepLeaderboard::offerSweeps);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &SweepLeaderboard::showState);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &SweepLeaderboard::showState);
    connect(m_use, &QPushButton::clicked, this, [this] { Q_EMIT useWanted(chosenRun()); });
    offerSweeps();
}

void SweepLeaderboard::layOut()
{
    m_table->setModel(m_model);
    makeRowTable(*m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setResizeContentsPrecision(
        0); // what is seen, or it takes long after every epoch

    auto* below = fill(new QHBoxLayout, {{m_note, 1}, {m_use, 0, Qt::AlignTop}});
    fill(withoutMargins(new QVBoxLayout(this)), {makeHeader(), {m_table, 1}, below});
}

QWidget* SweepLeaderboard::makeHeader()
{
    auto* header = new QWidget(this);
    m_sweep->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    fill(withoutMargins(new QHBoxLayout(header)), {labelFor(m_sweep, tr("S&weep")), {m_sweep, 1}, m_done});
    return header;
}

/// Newest first; a new one is shown at once.
void SweepLeaderboard::offerSweeps()
{
    const qint64 newest = m_queue.sweeps().isEmpty() ? 0 : m_queue.sweeps().first().id;
    const bool isNew = m_sweep->count() == 0 || m_sweep->itemData(0).toLongLong() != newest;
    const qint64 wanted = isNew ? newest : m_model->sweep();
    {
        const QSignalBlocker blocker(m_sweep);
        m_sweep->clear();
        for (const SweepRecord& sweep : m_queue.sweeps())
            m_sweep->addItem(sweep.name, sweep.id);
        m_sweep->setCurrentIndex(std::max(0, m_sweep->findData(wanted)));
    }
    setVisible(newest > 0);
    showSweep();
}

void SweepLeaderboard::showSweep()
{
    const qint64 sweep = m_sweep->currentData().toLongLong();
    if (sweep != m_model->sweep())
        m_model->setSweep(sweep);
    showState();
}

void SweepLeaderboard::showState()
{
    m_done->setText(tr("%1 of %2 done")
                        .arg(QLocale().toString(m_model->doneCount()),
                             runCountText(static_cast<std::size_t>(m_model->rowCount()))));
    m_note->setText(
        m_model->isRanked()
            ? tr("Ranked by the best epoch on the ratings set aside from the training part. The test part "
                 "has "
                 "no say and is not shown: a model chosen by it would look better than it is. Measure the "
                 "one "
                 "you choose on the Experiments page.")
            : tr("This model sets no ratings aside from the training part to be chosen by, so its runs are "
                 "not ranked."));
    const qint64 run = chosenRun();
    m_use->setEnabled(run > 0 && run != m_inUse);
}

void SweepLeaderboard::setModelInUse(qint64 runId)
{
    m_inUse = runId;
    showState();
}

/// 0 where none is chosen, or it is not trained yet.
qint64 SweepLeaderboard::chosenRun() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? 0 : rows.first().data(SweepLeaderboardModel::RunIdRole).toLongLong();
}

} // namespace autorec

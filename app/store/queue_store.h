// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/database.h"
#include "core/model/epoch_report.h"
#include "core/model/training_job.h"

#include <QList>
#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace autorec {

/// Kept as numbers in the database.
enum class QueueState {
    Waiting,
    Training,
    Done,    ///< the run is in the RunStore
    Failed,  ///< the message says why
    Stopped, ///< by hand; there is a run if an epoch had ended by then
};

/// One training of the queue.
struct QueueEntry
{
    qint64 id = 0;
    qint64 sweepId = 0; ///< 0 if it belongs to none
    TrainingJob job;
    QueueState state = QueueState::Waiting;
    qint64 runId = 0;                     ///< 0 while there is none
    QString message = {};                 ///< why it failed
    QString unfinished = {};              ///< the id of the training to resume; empty to start anew
    std::optional<EpochReport> best = {}; ///< so far

    bool isWaiting() const { return state == QueueState::Waiting; }
    bool isOver() const { return state != QueueState::Waiting && state != QueueState::Training; }
};

/// A sweep: its entries differ only in the named parameters.
struct SweepRecord
{
    qint64 id = 0;
    QString name;
    std::vector<std::string> parameters;
};

/// The queue in SQLite. Every change is on disk when the call returns. For the thread that owns the database;
/// throws Error(Database).
class QueueStore
{
public:
    explicit QueueStore(Database& database);

    /// In their order, without those that this version cannot read.
    QList<QueueEntry> entries() const;
    /// The sweeps that have entries, newest first.
    QList<SweepRecord> sweeps() const;

    /// Appends entries to the queue and sets their ids, and the sweep's.
    void add(QList<QueueEntry>& entries);
    void add(SweepRecord& sweep, QList<QueueEntry>& entries);
    /// Stores state, run, message, unfinished training and best epoch.
    void update(const QueueEntry& entry);
    void remove(const QList<qint64>& ids);
    /// `ids` name every entry.
    void setOrder(const QList<qint64>& ids);

private:
    void insert(QueueEntry& entry);

    Database& m_database;
};

} // namespace autorec

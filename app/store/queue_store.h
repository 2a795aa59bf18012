// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/database.h"
#include "app/store/opening_text.h"
#include "core/data/split.h"
#include "core/model/epoch_report.h"
#include "core/presets/model_spec.h"

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
    Stopped, ///< by hand; there is a run where an epoch was over by then
};

/// One training of the queue.
struct QueueEntry
{
    qint64 id = 0;
    qint64 sweepId = 0;  ///< 0 where it belongs to none
    QString source = {}; ///< of the data set: path, or "demo"
    Opening opening = {};
    QString datasetName = {};
    QString fingerprint = {}; ///< of the data set
    ModelSpec spec;
    SplitSpec split = {};
    quint64 seed = 1;
    QueueState state = QueueState::Waiting;
    qint64 runId = 0; ///< 0 while there is none
    QString message = {};
    QString unfinished = {}; ///< the id of the training to go on with; empty where it begins anew
    std::optional<EpochReport> best = {}; ///< so far

    bool isWaiting() const { return state == QueueState::Waiting; }
    bool isOver() const { return state != QueueState::Waiting && state != QueueState::Training; }
};

/// Entries that differ in the named parameters alone.
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

    /// In their order. Those that this version does not understand are left out.
    QList<QueueEntry> entries() const;
    /// Newest first, those that have entries.
    QList<SweepRecord> sweeps() const;

    /// At the end of the queue; their ids and the sweep's are given here and written into them.
    void add(QList<QueueEntry>& entries);
    void add(SweepRecord& sweep, QList<QueueEntry>& entries);
    /// State, run, message, unfinished training and best epoch.
    void update(const QueueEntry& entry);
    void remove(const QList<qint64>& ids);
    /// `ids` are all there are.
    void setOrder(const QList<qint64>& ids);

private:
    void insert(QueueEntry& entry);

    Database& m_database;
};

} // namespace autorec

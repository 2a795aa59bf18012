// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/dataset_service.h"
#include "app/services/training_service.h"
#include "app/services/unfinished_trainings.h"
#include "app/store/queue_store.h"

#include <QList>
#include <QObject>

#include <optional>
#include <string>
#include <vector>

namespace autorec {

/// Trainings that take turns: when nothing is being trained, the first one that waits for the open data set
/// starts, unless the queue is paused. Every change is on disk at once. If the program ends during a
/// training, the queue is paused at the next start and that training waits in its place; it resumes from its
/// checkpoint if there is one, here or through UnfinishedTrainings. GUI thread; nothing blocks. Errors of the
/// database are reported by `failed`.
class TrainingQueue : public QObject
{
    Q_OBJECT

public:
    TrainingQueue(const QueueStore& store, const RunStore& runs, const DatasetService& datasets,
                  TrainingService& training, const UnfinishedTrainings& unfinished);

    /// In their order, including finished ones.
    const QList<QueueEntry>& entries() const { return m_entries; }
    /// Newest first.
    const QList<SweepRecord>& sweeps() const { return m_sweeps; }
    /// Null if there is no such entry.
    const QueueEntry* find(qint64 id) const;
    /// The sweep that the run belongs to; 0 for none.
    qint64 sweepOfRun(qint64 runId) const;

    /// Appends one training; returns its id, 0 if that failed.
    qint64 add(const TrainingJob& job);
    /// Appends a training of each model, which differ in `parameters`; data, split and seed are those of
    /// `base`.
    void addSweep(const QString& name, const std::vector<std::string>& parameters,
                  const std::vector<ModelSpec>& specs, const TrainingJob& base);

    int waitingCount() const;
    /// True if no further training starts after the running one.
    bool isPaused() const { return m_isPaused; }
    void setPaused(bool paused);

    /// The entry that is being trained; 0 for none.
    qint64 currentId() const { return m_currentId; }
    /// The latest epoch of that entry.
    const std::optional<EpochReport>& latestEpoch() const { return m_latest; }
    /// Stops the running training; its best epoch so far is measured and kept. The queue continues.
    void stopCurrent();
    /// Stops the running training in the same way and pauses the queue.
    void stopAll();

    /// Removes entries; their runs stay. The running training stays too.
    void remove(const QList<qint64>& ids);
    void removeFinished();
    bool hasFinished() const;
    /// Moves a waiting entry up (-1) or down (1) among those that wait; false if it is at the end.
    bool move(qint64 id, int places);
    bool canMove(qint64 id, int places) const;

Q_SIGNALS:
    /// Entries were added, removed or moved.
    void entriesChanged();
    void entryChanged(qint64 id);
    void pausedChanged(bool paused);
    void failed(const QString& message);

private:
    void load();
    void append(const QList<QueueEntry>& added);
    qsizetype indexOf(qint64 id) const;
    QueueEntry* current();
    std::optional<qsizetype> neighbour(qsizetype index, int places) const;
    void takeNext();
    void takeNextSoon();
    void begin(QueueEntry& entry);
    bool isKept(const QString& unfinished) const;
    void noteStart(const TrainingService::Request& request);
    void noteEarlierEpochs(const TrainingReport& report);
    void notePause();
    void noteEpoch(const EpochReport& report);
    void noteRun(qint64 runId);
    void noteFailure(const QString& message);
    void noteEnd();
    void leave(QueueState state);
    template <class Work> void guarded(const Work& work);

    QueueStore m_store;
    const RunStore& m_runs;
    const DatasetService& m_datasets;
    TrainingService& m_training;
    const UnfinishedTrainings& m_unfinished;
    QList<QueueEntry> m_entries;
    QList<SweepRecord> m_sweeps;
    bool m_isPaused = false;
    bool m_isBeginning = false; ///< the queue is starting a training itself
    qint64 m_currentId = 0;
    std::optional<EpochReport> m_latest;
};

} // namespace autorec

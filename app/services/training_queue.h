// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/dataset_service.h"
#include "app/services/personal_ratings.h"
#include "app/services/training_service.h"
#include "app/services/unfinished_trainings.h"
#include "app/store/queue_store.h"

#include <QList>
#include <QObject>

#include <optional>
#include <string>
#include <vector>

namespace autorec {

/// Trainings that take their turn: as soon as nothing is being trained, the first that waits for the data set
/// that is open is started, unless the queue is paused. Everything is on disk at once; a queue that the
/// program's end cut off is paused when it starts again, and the training that ran then waits first. It goes
/// on with its checkpoint where there is one, here or by UnfinishedTrainings. GUI thread; nothing blocks.
/// What goes wrong with the database reaches `failed`.
class TrainingQueue : public QObject
{
    Q_OBJECT

public:
    TrainingQueue(const QueueStore& store, const RunStore& runs, const DatasetService& datasets,
                  TrainingService& training, const UnfinishedTrainings& unfinished,
                  const PersonalRatings& ratings, QObject* parent = nullptr);

    /// In their order, those that are over too.
    const QList<QueueEntry>& entries() const { return m_entries; }
    /// Newest first.
    const QList<SweepRecord>& sweeps() const { return m_sweeps; }
    /// Null where it is gone.
    const QueueEntry* find(qint64 id) const;
    /// The sweep that the run came from; 0 where from none.
    qint64 sweepOfRun(qint64 runId) const;

    /// Adds one training at the end; returns its id, 0 where it failed.
    qint64 add(const TrainingService::Request& request);
    /// Adds a model after the other, on the data, split and seed of `request`, whose own model does not
    /// matter. They differ in `parameters`.
    void addSweep(const QString& name, const std::vector<std::string>& parameters,
                  const std::vector<ModelSpec>& specs, const TrainingService::Request& request);

    int waitingCount() const;
    /// Whether no more is taken after what is being trained.
    bool isPaused() const { return m_isPaused; }
    void pause();
    void resume();

    /// The entry that is being trained; 0 where none is.
    qint64 currentId() const { return m_currentId; }
    /// The latest epoch of that entry.
    const std::optional<EpochReport>& latestEpoch() const { return m_latest; }
    /// Ends what is being trained; its best epoch so far is measured and kept. The queue goes on.
    void stopCurrent();
    /// Likewise, and the queue is paused.
    void stopAll();

    /// Takes them off the list; the runs stay. What is being trained stays too.
    void remove(const QList<qint64>& ids);
    void removeFinished();
    bool hasFinished() const;
    /// By a place up (-1) or down (1) among those that wait; whether there was one.
    bool move(qint64 id, int places);
    bool canMove(qint64 id, int places) const;

Q_SIGNALS:
    /// Entries were added, taken off or moved.
    void entriesChanged();
    void entryChanged(qint64 id);
    void pausedChanged(bool paused);
    void failed(const QString& message);

private:
    void load();
    QueueEntry entryOf(const TrainingService::Request& request) const;
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
    void setPaused(bool paused);
    template <class Work> void guarded(const Work& work);

    QueueStore m_store;
    const RunStore& m_runs;
    const DatasetService& m_datasets;
    TrainingService& m_training;
    const UnfinishedTrainings& m_unfinished;
    const PersonalRatings& m_ratings;
    QList<QueueEntry> m_entries;
    QList<SweepRecord> m_sweeps;
    bool m_isPaused = false;
    bool m_isBeginning = false; ///< the training that starts now is the queue's own
    qint64 m_currentId = 0;
    std::optional<EpochReport> m_latest;
};

} // namespace autorec

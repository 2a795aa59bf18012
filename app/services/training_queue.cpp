// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/training_queue.h"

#include "core/base/error.h"

#include <QScopedValueRollback>

#include <algorithm>
#include <functional>

namespace autorec {

TrainingQueue::TrainingQueue(const QueueStore& store, const RunStore& runs, const DatasetService& datasets,
                             TrainingService& training, const UnfinishedTrainings& unfinished)
    : m_store(store)
    , m_runs(runs)
    , m_datasets(datasets)
    , m_training(training)
    , m_unfinished(unfinished)
{
    connect(&training, &TrainingService::started, this, &TrainingQueue::noteStart);
    connect(&training, &TrainingService::resumed, this, &TrainingQueue::noteEarlierEpochs);
    connect(&training, &TrainingService::epochFinished, this, &TrainingQueue::noteEpoch);
    connect(&training, &TrainingService::paused, this, &TrainingQueue::notePause);
    connect(&training, &TrainingService::finished, this, &TrainingQueue::noteRun);
    connect(&training, &TrainingService::failed, this, &TrainingQueue::noteFailure);
    // Queued, so that finished() and failed() reach all listeners before the next training starts.
    connect(&training, &TrainingService::trainingChanged, this, &TrainingQueue::noteEnd,
            Qt::QueuedConnection);
    connect(&datasets, &DatasetService::opened, this, &TrainingQueue::takeNextSoon);
    load();
}

/// Reads the queue as the last session left it.
void TrainingQueue::load()
{
    m_entries = m_store.entries();
    m_sweeps = m_store.sweeps();
    for (QueueEntry& entry : m_entries) {
        if (entry.state != QueueState::Training)
            continue;
        entry.state = QueueState::Waiting;
        entry.best.reset();
        m_store.update(entry);
    }
    m_isPaused = waitingCount() > 0;
}

template <class Work> void TrainingQueue::guarded(const Work& work)
{
    try {
        work();
    } catch (const Error& error) {
        Q_EMIT failed(QString::fromStdString(error.message()));
    }
}

qsizetype TrainingQueue::indexOf(qint64 id) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [id](const QueueEntry& entry) { return entry.id == id; });
    return found == m_entries.end() ? -1 : found - m_entries.begin();
}

const QueueEntry* TrainingQueue::find(qint64 id) const
{
    const qsizetype index = indexOf(id);
    return index < 0 ? nullptr : &m_entries[index];
}

QueueEntry* TrainingQueue::current()
{
    const qsizetype index = m_currentId > 0 ? indexOf(m_currentId) : -1;
    return index < 0 ? nullptr : &m_entries[index];
}

qint64 TrainingQueue::sweepOfRun(qint64 runId) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [runId](const QueueEntry& entry) { return entry.runId == runId; });
    return found == m_entries.end() ? 0 : found->sweepId;
}

qint64 TrainingQueue::add(const TrainingJob& job)
{
    QList<QueueEntry> added{{.job = job}};
    guarded([&] {
        m_store.add(added);
        append(added);
    });
    return added.first().id;
}

void TrainingQueue::addSweep(const QString& name, const std::vector<std::string>& parameters,
                             const std::vector<ModelSpec>& specs, const TrainingJob& base)
{
    QList<QueueEntry> added;
    for (const ModelSpec& spec : specs) {
        added.append({.job = base});
        added.last().job.spec = spec;
    }
    guarded([&] {
        SweepRecord sweep{0, name, parameters};
        m_store.add(sweep, added);
        m_sweeps.prepend(sweep);
        append(added);
    });
}

void TrainingQueue::append(const QList<QueueEntry>& added)
{
    m_entries.append(added);
    Q_EMIT entriesChanged();
    takeNextSoon();
}

int TrainingQueue::waitingCount() const
{
    return static_cast<int>(
        std::count_if(m_entries.begin(), m_entries.end(), std::mem_fn(&QueueEntry::isWaiting)));
}

void TrainingQueue::setPaused(bool paused)
{
    if (m_isPaused == paused)
        return;
    m_isPaused = paused;
    Q_EMIT pausedChanged(paused);
    takeNextSoon();
}

void TrainingQueue::stopCurrent()
{
    if (m_currentId != 0)
        m_training.stop();
}

void TrainingQueue::stopAll()
{
    if (waitingCount() > 0)
        setPaused(true);
    stopCurrent();
}

void TrainingQueue::remove(const QList<qint64>& ids)
{
    QList<qint64> removed;
    std::copy_if(ids.begin(), ids.end(), std::back_inserter(removed),
                 [this](qint64 id) { return id != m_currentId; });
    guarded([&] {
        m_store.remove(removed);
        m_entries.removeIf([&](const QueueEntry& entry) { return removed.contains(entry.id); });
        m_sweeps = m_store.sweeps();
        if (waitingCount() == 0) // otherwise a new entry would wait although the queue looks empty
            setPaused(false);
        Q_EMIT entriesChanged();
    });
}

void TrainingQueue::removeFinished()
{
    QList<qint64> ids;
    for (const QueueEntry& entry : std::as_const(m_entries)) {
        if (entry.isOver())
            ids.append(entry.id);
    }
    remove(ids);
}

bool TrainingQueue::hasFinished() const
{
    return std::any_of(m_entries.begin(), m_entries.end(), std::mem_fn(&QueueEntry::isOver));
}

bool TrainingQueue::canMove(qint64 id, int places) const
{
    return neighbour(indexOf(id), places).has_value();
}

/// The next waiting entry in that direction; none for an entry that does not wait.
std::optional<qsizetype> TrainingQueue::neighbour(qsizetype index, int places) const
{
    if (index < 0 || !m_entries[index].isWaiting())
        return std::nullopt;
    const int step = places < 0 ? -1 : 1;
    for (qsizetype other = index + step; other >= 0 && other < m_entries.size(); other += step) {
        if (m_entries[other].isWaiting())
            return other;
    }
    return std::nullopt;
}

bool TrainingQueue::move(qint64 id, int places)
{
    const qsizetype index = indexOf(id);
    const std::optional<qsizetype> other = neighbour(index, places);
    if (!other)
        return false;
    guarded([&] {
        QList<QueueEntry> moved = m_entries;
        moved.move(index, *other);
        QList<qint64> order;
        for (const QueueEntry& entry : std::as_const(moved))
            order.append(entry.id);
        m_store.setOrder(order);
        m_entries = moved;
        Q_EMIT entriesChanged();
    });
    return true;
}

/// Queued, so that all listeners have handled the current signal.
void TrainingQueue::takeNextSoon()
{
    QMetaObject::invokeMethod(this, &TrainingQueue::takeNext, Qt::QueuedConnection);
}

void TrainingQueue::takeNext()
{
    const LoadedDatasetPtr& dataset = m_datasets.current();
    if (m_isPaused || m_currentId != 0 || m_training.isTraining() || !dataset)
        return;
    const auto next = std::find_if(m_entries.begin(), m_entries.end(), [&](const QueueEntry& entry) {
        return entry.isWaiting() && entry.job.data.fingerprint == dataset->data.fingerprint;
    });
    if (next != m_entries.end())
        guarded([&] { begin(*next); });
}

void TrainingQueue::begin(QueueEntry& entry)
{
    QueueEntry begun = entry;
    begun.state = QueueState::Training;
    if (!isKept(begun.unfinished))
        begun.unfinished.clear();
    m_store.update(begun);
    entry = begun;
    m_currentId = begun.id;
    m_latest.reset();
    Q_EMIT entryChanged(m_currentId);
    const QScopedValueRollback beginning(m_isBeginning, true);
    m_training.start({m_datasets.current(), begun.job, begun.unfinished});
}

/// True if there is a checkpoint to resume from.
bool TrainingQueue::isKept(const QString& unfinished) const
{
    const QList<UnfinishedTraining>& all = m_unfinished.all();
    return std::any_of(all.begin(), all.end(),
                       [&](const UnfinishedTraining& training) { return training.id == unfinished; });
}

/// A training that is started elsewhere replaces the queue's, which waits again; if it resumes an entry of
/// the queue, that entry becomes the current one.
void TrainingQueue::noteStart(const TrainingService::Request& request)
{
    if (m_isBeginning)
        return;
    if (m_currentId != 0)
        leave(QueueState::Waiting);
    const auto ours = std::find_if(m_entries.begin(), m_entries.end(), [&](const QueueEntry& entry) {
        return entry.isWaiting() && !entry.unfinished.isEmpty() && entry.unfinished == request.unfinished;
    });
    if (ours == m_entries.end())
        return;
    ours->state = QueueState::Training;
    m_currentId = ours->id;
    guarded([&] { m_store.update(*ours); });
    Q_EMIT entryChanged(m_currentId);
}

void TrainingQueue::noteEarlierEpochs(const TrainingReport& report)
{
    for (const EpochReport& epoch : report.epochs)
        noteEpoch(epoch);
}

void TrainingQueue::noteEpoch(const EpochReport& report)
{
    QueueEntry* entry = current();
    if (entry == nullptr)
        return;
    m_latest = report;
    if (report.isBest)
        entry->best = report;
    if (entry->unfinished != m_training.unfinishedId()) {
        entry->unfinished = m_training.unfinishedId();
        guarded([&] { m_store.update(*entry); });
    }
    Q_EMIT entryChanged(entry->id);
}

/// A person who pauses a training does not want the next one to start.
void TrainingQueue::notePause()
{
    if (m_currentId == 0)
        return;
    leave(QueueState::Waiting);
    setPaused(true);
}

void TrainingQueue::noteRun(qint64 runId)
{
    QueueEntry* entry = current();
    if (entry == nullptr)
        return;
    entry->runId = runId;
    guarded([&] {
        const bool isStopped = m_runs.run(runId).report.stopReason == StopReason::Stopped;
        leave(isStopped ? QueueState::Stopped : QueueState::Done);
    });
}

void TrainingQueue::noteFailure(const QString& message)
{
    // Something else may fail while the training runs, such as a slot that hears of it.
    if (m_training.isTraining())
        return;
    if (QueueEntry* entry = current()) {
        entry->message = message;
        leave(QueueState::Failed);
    }
}

/// A training that ended without a result was stopped before its first epoch ended.
void TrainingQueue::noteEnd()
{
    if (m_training.isTraining())
        return;
    if (m_currentId != 0)
        leave(QueueState::Stopped);
    takeNext();
}

/// Gives the current entry its new state; it is no longer being trained.
void TrainingQueue::leave(QueueState state)
{
    QueueEntry* entry = current();
    m_currentId = 0;
    m_latest.reset();
    if (entry == nullptr)
        return;
    entry->state = state;
    if (state == QueueState::Waiting)
        entry->best.reset();
    else
        entry->unfinished.clear();
    guarded([&] { m_store.update(*entry); });
    Q_EMIT entryChanged(entry->id);
}

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/dataset_service.h"
#include "app/services/task_runner.h"
#include "app/store/run_store.h"
#include "app/store/training_files.h"
#include "core/data/split.h"
#include "core/recommend/top_n.h"
#include "core/train/train.h"

#include <QObject>

#include <atomic>
#include <memory>
#include <optional>
#include <vector>

namespace autorec {

/// A person's list by a model that is still learning.
struct LearningList
{
    int epoch = 0;
    std::vector<Recommendation> items; ///< without reasons
};

/// Trains in the background, measures the result on the held-out part, keeps it as a run with its model file,
/// and tells every epoch. One training at a time; where the model keeps checkpoints, one that is paused,
/// overtaken or cut off by the end of the program remains among `TrainingFiles` and can be gone on with.
class TrainingService : public QObject
{
    Q_OBJECT

public:
    /// Model files are written into `modelFolder`.
    TrainingService(RunStore& runs, const QString& modelFolder, const TrainingFiles& files,
                    QObject* parent = nullptr);
    /// Ends a training within a mini-batch, or its measuring, and waits for that; it remains unfinished.
    ~TrainingService() override;

    /// What to train, on what.
    struct Request
    {
        LoadedDatasetPtr dataset;
        ModelSpec spec;
        SplitSpec split;
        quint64 seed = 1;
        /// For the lists that are told as the model learns; without ratings there are none.
        std::vector<ProfileEntry> profile = {};
        std::vector<MovieIndex> notInterested = {}; ///< sorted
        QString unfinished = {};                    ///< the id of a training to go on with; empty begins anew
    };

    /// Stops a running training first; that one remains unfinished.
    void start(const Request& request);
    /// Ends the training after the epoch that goes on and keeps it unfinished, where the model keeps
    /// checkpoints. One whose epochs are over by then is finished instead.
    void pause();
    /// Ends the training within a mini-batch; the best epoch so far is measured and kept.
    void stop();

    bool isTraining() const { return m_runner.isRunning(); }
    bool isPausing() const;
    /// The last training was paused, and none was begun since.
    bool isPaused() const { return m_isPaused; }
    /// Whether what goes on can be paused.
    bool canPause() const;
    /// The id of the training that was started last; empty until it is on disk.
    const QString& unfinishedId() const { return m_unfinishedId; }

    /// Whether the person's lists are looked at; what nobody sees is not computed.
    void setListsWanted(bool wanted) { m_listsWanted = wanted; }

Q_SIGNALS:
    void trainingChanged(bool training);
    void started(const autorec::TrainingService::Request& request);
    /// The epochs of an unfinished training that is gone on with, before the first new one.
    void resumed(const autorec::TrainingReport& report);
    void epochFinished(const autorec::EpochReport& report);
    /// A few times a second at most.
    void listLearned(const autorec::LearningList& list);
    /// What a training without epochs is doing, and which share of it is done, 0 to 1.
    void phaseChanged(const QString& phase, double share);
    void pausingChanged(bool pausing);
    /// The training is on disk, up to the last of these epochs.
    void paused(const autorec::TrainingReport& report);
    /// Epochs are over; the held-out part is being measured, of which this share is done, 0 to 1.
    void measuring(double share);
    /// The run is in the store under `runId`.
    void finished(qint64 runId);
    void failed(const QString& message);

private:
    struct Wishes;
    struct Outcome;

    Outcome train(const Request& request, std::uint64_t task, const QString& modelFile,
                  const std::shared_ptr<Wishes>& wishes, std::stop_token stop);
    void prepareCheckpoint(const Request& request, std::uint64_t task, TrainingContext& context);
    WorkContext measuringOf(std::uint64_t task, const Wishes& wishes);
    void tellFrom(TrainingContext& context, const Request& request, const Dataset& training,
                  std::uint64_t task);
    void end(const Outcome& outcome);
    void keep(const RunRecord& run);

    RunStore& m_runs;
    QString m_modelFolder;
    TrainingFiles m_files;
    std::optional<ModelSpec> m_spec; ///< of what was started last
    QString m_unfinishedId;
    bool m_isPaused = false;
    std::atomic<bool> m_listsWanted = false;
    std::shared_ptr<Wishes> m_wishes; ///< of the running training
    TaskRunner m_runner;
};

} // namespace autorec

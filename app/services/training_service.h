// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/dataset_service.h"
#include "app/services/personal_ratings.h"
#include "app/services/task_runner.h"
#include "app/store/run_store.h"
#include "app/store/training_files.h"
#include "core/recommend/top_n.h"
#include "core/train/train.h"

#include <QObject>

#include <atomic>
#include <memory>
#include <optional>
#include <vector>

namespace autorec {

/// A person's list, made by a model that is still learning.
struct LearningList
{
    int epoch = 0;
    std::vector<Recommendation> items; ///< without reasons
};

/// Trains in the background, measures the result on the held-out part, keeps it as a run with its model file
/// and reports every epoch. One training at a time. If the model keeps checkpoints, a training that is
/// paused, replaced by another or cut off by the program's end stays in `TrainingFiles` and can be resumed.
class TrainingService : public QObject
{
    Q_OBJECT

public:
    /// Model files are written into `modelFolder`. `ratings` are those of the person whose lists are made as
    /// the model learns; without ratings there are no lists.
    TrainingService(RunStore& runs, const PersonalRatings& ratings, const QString& modelFolder,
                    const TrainingFiles& files);
    /// Ends a running training or its evaluation, and waits; it stays unfinished.
    ~TrainingService() override;

    /// A training to start: the open data set, the job, and the training to resume.
    struct Request
    {
        LoadedDatasetPtr dataset;
        TrainingJob job;         ///< its data are those of the data set
        QString unfinished = {}; ///< the id of a training to resume; empty starts anew
    };

    /// Stops a running training first; that one stays unfinished.
    void start(Request request);
    /// Ends the training after the current epoch and keeps it unfinished, if the model keeps checkpoints. If
    /// that was its last epoch, it is finished instead.
    void pause();
    /// Ends the training within a mini-batch; the best epoch so far is measured and kept.
    void stop();

    bool isTraining() const { return m_runner.isRunning(); }
    bool isPausing() const;
    /// True if the last training was paused and none has started since.
    bool isPaused() const { return m_isPaused; }
    /// True if the running training can be paused.
    bool canPause() const;
    /// The id of the last training; empty until it is on disk.
    const QString& unfinishedId() const { return m_unfinishedId; }

    /// Sets whether the person's lists are visible; hidden lists are not computed.
    void setListsWanted(bool wanted) { m_listsWanted = wanted; }

Q_SIGNALS:
    void trainingChanged(bool training);
    void started(const autorec::TrainingService::Request& request);
    /// The earlier epochs of a resumed training, before its first new one.
    void resumed(const autorec::TrainingReport& report);
    void epochFinished(const autorec::EpochReport& report);
    /// A few times a second at most.
    void listLearned(const autorec::LearningList& list);
    /// The phase of a training without epochs, and the share of the phase that is done, 0 to 1.
    void phaseChanged(const QString& phase, double share);
    void pausingChanged(bool pausing);
    /// The training is on disk, up to the last of these epochs.
    void paused(const autorec::TrainingReport& report);
    /// The epochs have ended and the model is being measured; this share is done, 0 to 1.
    void measuring(double share);
    /// The run is in the store under `runId`.
    void finished(qint64 runId);
    void failed(const QString& message);

private:
    class ListWatch;
    struct ControlFlags;
    struct Outcome;

    Outcome train(const Request& request, std::uint64_t task, const std::shared_ptr<ControlFlags>& flags,
                  const std::shared_ptr<ListWatch>& watch, const WorkContext& work);
    void prepareCheckpoint(const Request& request, std::uint64_t task, TrainingContext& context);
    void connectReports(TrainingContext& context, const std::shared_ptr<ListWatch>& watch,
                        const Dataset& training, std::uint64_t task);
    void end(const Outcome& outcome);

    RunStore& m_runs;
    const PersonalRatings& m_ratings;
    QString m_modelFolder;
    TrainingFiles m_files;
    std::optional<ModelSpec> m_spec; ///< of the last training
    QString m_unfinishedId;
    bool m_isPaused = false;
    std::atomic<bool> m_listsWanted = false;
    std::shared_ptr<ControlFlags> m_flags; ///< of the running training
    TaskRunner m_runner;
};

} // namespace autorec

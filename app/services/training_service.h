#pragma once

#include "app/services/dataset_service.h"
#include "app/services/task_runner.h"
#include "app/store/run_store.h"
#include "core/data/split.h"
#include "core/train/train.h"

#include <QObject>

namespace autorec {

/// Trains in the background, measures the result on the held-out part, keeps it as a run with its model file,
/// and tells every epoch. One training at a time.
class TrainingService : public QObject
{
    Q_OBJECT

public:
    /// Model files are written into `modelFolder`.
    TrainingService(RunStore& runs, const QString& modelFolder, QObject* parent = nullptr);

    struct Request
    {
        LoadedDatasetPtr dataset;
        ModelSpec spec;
        SplitSpec split;
        quint64 seed = 1;
    };

    /// Stops a running training first; that one is not kept.
    void start(const Request& request);
    /// Ends the training within a mini-batch; the best epoch so far is measured and kept.
    void stop();
    bool isTraining() const { return m_runner.isRunning(); }

Q_SIGNALS:
    void trainingChanged(bool training);
    void started(const autorec::TrainingService::Request& request);
    void epochFinished(const autorec::EpochReport& report);
    /// What a training without epochs is doing, and which share of it is done, 0 to 1.
    void phaseChanged(const QString& phase, double share);
    /// Epochs are over; the held-out part is being measured.
    void measuring();
    /// The run is in the store under `runId`.
    void finished(qint64 runId);
    void failed(const QString& message);

private:
    RunRecord train(const Request& request, std::uint64_t task, const QString& modelFile,
                    std::stop_token stop);
    void keep(const RunRecord& run);

    RunStore& m_runs;
    QString m_modelFolder;
    TaskRunner m_runner;
};

} // namespace autorec

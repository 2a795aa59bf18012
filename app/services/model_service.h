// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/dataset_service.h"
#include "app/services/task_runner.h"
#include "app/store/run_store.h"
#include "core/train/train.h"

#include <QObject>

#include <memory>

namespace autorec {

/// The model in use for the data set that is open: of a run, of an imported file, or a default model that is
/// trained on all ratings and kept as a run. Until it is trained, simpler models stand in. For each data set
/// the last chosen run is remembered. Works in the background.
class ModelService : public QObject
{
    Q_OBJECT

public:
    /// Copies of imported models are written into `modelFolder`.
    ModelService(RunStore& runs, const QString& modelFolder);

    /// Uses the model chosen last for this catalogue, or the default model; then imports a file that waits.
    void setDataset(const LoadedDatasetPtr& dataset);
    /// Loads the model of a finished run in the background and puts it in use. A run of another catalogue, or
    /// one whose file is gone, fails with a message.
    void useRun(qint64 runId);
    /// Puts the default model in use: the one that was kept, or a new one, which is trained and kept.
    void useDefault();
    /// Keeps a copy of a model file as a run without metrics, and puts its model in use. A file that was
    /// imported before, or that this program wrote, uses the run that exists already. The model must fit the
    /// open data set; if none is open, the file waits for one.
    void useFile(const QString& file);
    /// True if the file's name has the suffix of a model.
    static bool isModelFile(const QString& path);

    /// Null while none is ready.
    const std::shared_ptr<const TrainedModel>& current() const { return m_current; }
    /// 0 for a model that is of no run.
    qint64 currentRunId() const { return m_currentRunId; }
    /// "U-AutoRec (run 12)", for people; empty while none is ready.
    QString currentName() const;
    /// The name of any model; `runId` is 0 for the default one.
    static QString nameOf(const ModelSpec& spec, qint64 runId);
    bool isPreparing() const { return m_runner.isRunning(); }
    /// Says, within a sentence, what stands in for a default model that is being trained; empty if nothing.
    QString standInNote() const;

Q_SIGNALS:
    void preparingChanged(bool preparing);
    /// How far the present step of training the default model is, from 0 to 1.
    void progressChanged(double share);
    void modelChanged();
    /// The run of a file exists, and its model is about to be put in use.
    void imported(qint64 runId);
    void failed(const QString& message);

private:
    struct TrainedDefault;
    /// What of the model in use is not that of the model which is being trained.
    enum class StandIn { None, Stars, Whole };

    void trainDefault();
    TrainedDefault fitDefault(const LoadedDataset& dataset, std::uint64_t task, const std::stop_token& stop);
    void putInUse(std::shared_ptr<const TrainedModel> model, qint64 runId, StandIn standIn = StandIn::None);

    RunStore& m_runs;
    QString m_modelFolder;
    TaskRunner m_runner;
    TaskRunner m_importer;
    LoadedDatasetPtr m_dataset;
    QString m_waiting; ///< path of a model file; empty if none waits
    std::shared_ptr<const TrainedModel> m_current;
    qint64 m_currentRunId = 0;
    StandIn m_standIn = StandIn::None;
    bool m_mayFallBack = false; ///< to the default model, if the one chosen last fails
};

} // namespace autorec

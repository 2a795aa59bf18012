// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/dataset_service.h"
#include "app/services/task_runner.h"
#include "app/store/run_store.h"
#include "core/train/train.h"

#include <QObject>

#include <memory>

namespace autorec {

/// The model in use for the data set that is open. For each data set the last chosen one is remembered; where
/// there is none, a default model is fitted in the background on all ratings.
class ModelService : public QObject
{
    Q_OBJECT

public:
    explicit ModelService(RunStore& runs, QObject* parent = nullptr);

    void setDataset(const LoadedDatasetPtr& dataset);
    /// Loads the model of a finished run in the background and puts it in use. A run of another catalogue, or
    /// one whose file is gone, fails with a message.
    void useRun(qint64 runId);
    /// Fits the default model and puts it in use.
    void useDefault();

    /// Null while none is ready.
    const std::shared_ptr<const TrainedModel>& current() const { return m_current; }
    /// 0 for the default model.
    qint64 currentRunId() const { return m_currentRunId; }
    /// "U-AutoRec (run 12)", for people; empty while none is ready.
    QString currentName() const;
    /// The name of any model; `runId` is 0 for the default one.
    static QString nameOf(const ModelSpec& spec, qint64 runId);
    bool isPreparing() const { return m_runner.isRunning(); }

Q_SIGNALS:
    void preparingChanged(bool preparing);
    void modelChanged();
    void failed(const QString& message);

private:
    void putInUse(TrainedModel model, qint64 runId);

    RunStore& m_runs;
    TaskRunner m_runner;
    LoadedDatasetPtr m_dataset;
    std::shared_ptr<const TrainedModel> m_current;
    qint64 m_currentRunId = 0;
    bool m_mayFallBack = false; ///< to the default model, if the one chosen last fails
};

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/dataset_service.h"
#include "app/services/model_service.h"
#include "app/services/task_runner.h"
#include "app/store/run_store.h"

#include <QObject>

namespace autorec {

/// Takes model files in from elsewhere: a copy is kept as a run without figures, and its model put in use. A
/// file that was taken in before, or that is the program's own, leads to the run that is there already.
class ModelImport : public QObject
{
    Q_OBJECT

public:
    /// Copies are written into `modelFolder`.
    ModelImport(RunStore& runs, ModelService& models, const QString& modelFolder, QObject* parent = nullptr);

    /// Whether its name says that it is a model.
    static bool isModelFile(const QString& path);

    /// A file that waits for a data set is opened then.
    void setDataset(const LoadedDatasetPtr& dataset);
    /// Returns at once. The model must fit the data set that is open; while none is, it waits for one.
    void open(const QString& file);

Q_SIGNALS:
    /// It is a run, and about to be put in use.
    void taken(qint64 runId);
    void failed(const QString& message);

private:
    RunStore& m_runs;
    ModelService& m_models;
    QString m_modelFolder;
    LoadedDatasetPtr m_dataset;
    QString m_waiting; ///< path; empty where none waits
    TaskRunner m_runner;
};

} // namespace autorec

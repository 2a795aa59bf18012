// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/dataset_service.h"
#include "app/services/model_service.h"
#include "app/services/task_runner.h"
#include "app/store/run_store.h"

#include <QObject>

namespace autorec {

/// Imports model files: keeps a copy as a run without metrics and puts its model in use. A file that was
/// imported before, or that this program wrote, leads to the run that exists already.
class ModelImport : public QObject
{
    Q_OBJECT

public:
    /// Copies are written into `modelFolder`.
    ModelImport(RunStore& runs, ModelService& models, const QString& modelFolder, QObject* parent = nullptr);

    /// Whether the file's name has the suffix of a model.
    static bool isModelFile(const QString& path);

    /// Imports a file that waits for a data set.
    void setDataset(const LoadedDatasetPtr& dataset);
    /// Returns at once. The model must fit the open data set; if none is open, the import waits for one.
    void open(const QString& file);

Q_SIGNALS:
    /// The run exists, and its model is about to be put in use.
    void taken(qint64 runId);
    void failed(const QString& message);

private:
    RunStore& m_runs;
    ModelService& m_models;
    QString m_modelFolder;
    LoadedDatasetPtr m_dataset;
    QString m_waiting; ///< path; empty if none waits
    TaskRunner m_runner;
};

} // namespace autorec

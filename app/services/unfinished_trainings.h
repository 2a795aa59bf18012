// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/dataset_service.h"
#include "app/services/task_runner.h"
#include "app/services/training_service.h"
#include "app/store/training_files.h"

#include <QObject>

#include <optional>

namespace autorec {

/// Lists, resumes and discards trainings that were paused, or cut off by the end of the program or a crash.
/// Reads their files in the background.
class UnfinishedTrainings : public QObject
{
    Q_OBJECT

public:
    UnfinishedTrainings(const TrainingFiles& files, DatasetService& datasets, TrainingService& training);

    /// Last kept first, without the running training.
    const QList<UnfinishedTraining>& all() const { return m_all; }

    /// Opens the data set first if necessary. If it is gone or has changed, reports `failed` and keeps the
    /// training. Returns at once.
    void resume(const QString& id);
    /// True if a training waits for its data set.
    bool isResuming() const { return m_awaited.has_value(); }
    void discard(const QString& id);

Q_SIGNALS:
    void changed();
    void failed(const QString& message);

private:
    template <class Change> void refreshAfter(Change change);
    void take(QList<UnfinishedTraining> all);
    void resumeOn(const LoadedDatasetPtr& dataset);
    void begin(const UnfinishedTraining& training, const LoadedDatasetPtr& dataset);
    void setAwaited(std::optional<UnfinishedTraining> training);

    TrainingFiles m_files;
    DatasetService& m_datasets;
    TrainingService& m_training;
    QList<UnfinishedTraining> m_all;
    std::optional<UnfinishedTraining> m_awaited; ///< resumes once its data set is open
    TaskRunner m_runner;
};

} // namespace autorec

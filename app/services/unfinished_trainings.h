// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/dataset_service.h"
#include "app/services/personal_ratings.h"
#include "app/services/task_runner.h"
#include "app/services/training_service.h"
#include "app/store/training_files.h"

#include <QObject>

#include <optional>

namespace autorec {

/// Trainings that were paused or broken off, here or by the program's end, however that came: lists them,
/// goes on with them and discards them. Files are looked at in the background.
class UnfinishedTrainings : public QObject
{
    Q_OBJECT

public:
    UnfinishedTrainings(const TrainingFiles& files, DatasetService& datasets, TrainingService& training,
                        const PersonalRatings& ratings, QObject* parent = nullptr);

    /// Last kept first, without the one that is being trained.
    const QList<UnfinishedTraining>& all() const { return m_all; }

    /// Opens the data set first where it is not open. Where it is gone or has changed, `failed` says so and
    /// the training is kept. Returns at once.
    void resume(const QString& id);
    /// A training that waits for its data set.
    bool isResuming() const { return m_awaited.has_value(); }
    void discard(const QString& id);

Q_SIGNALS:
    void changed();
    void failed(const QString& message);

private:
    void refresh();
    void forget(const QString& id);
    void take(const QList<UnfinishedTraining>& all);
    void goOnWith(const LoadedDatasetPtr& dataset);
    void begin(const UnfinishedTraining& training, const LoadedDatasetPtr& dataset);
    void setAwaited(std::optional<UnfinishedTraining> training);

    TrainingFiles m_files;
    DatasetService& m_datasets;
    TrainingService& m_training;
    const PersonalRatings& m_ratings;
    QList<UnfinishedTraining> m_all;
    std::optional<UnfinishedTraining> m_awaited; ///< to be gone on with once its data set is open
    TaskRunner m_runner;
};

} // namespace autorec

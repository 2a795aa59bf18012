// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/epoch_report.h"
#include "core/model/training_job.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <filesystem>

namespace autorec {

/// A training that began and has not ended.
struct UnfinishedTraining
{
    QString id;
    TrainingJob job;
    TrainingReport report; ///< up to the checkpoint
    QDateTime kept;        ///< when the checkpoint was written
};

/// Unfinished trainings on disk: for each a JSON file with its job and, beside it, the checkpoint. Files are
/// written atomically. Every method blocks; may be called from any thread.
class TrainingFiles
{
public:
    explicit TrainingFiles(const QString& folder);

    /// Writes the job's file, and removes files that were only half written before. Returns the training's
    /// id. Throws Error(FileUnwritable).
    QString begin(const TrainingJob& job) const;
    std::filesystem::path checkpointFile(const QString& id) const;
    /// The trainings that have a checkpoint, last kept first, without those that cannot be read.
    QList<UnfinishedTraining> all() const;
    void remove(const QString& id) const;
    /// Removes trainings that began before that time and never wrote a checkpoint.
    void removeUnbegun(const QDateTime& before) const;

private:
    QString descriptionFile(const QString& id) const;
    QStringList ids() const;

    QString m_folder;
};

} // namespace autorec

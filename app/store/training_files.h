// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/column_layout.h"
#include "core/data/narrowing.h"
#include "core/data/split.h"
#include "core/model/epoch_report.h"
#include "core/presets/model_spec.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <filesystem>
#include <optional>

namespace autorec {

/// A training that was begun and has not ended, with all that is needed to go on.
struct UnfinishedTraining
{
    QString id;
    QString source; ///< of the data set: path, or "demo"
    Narrowing narrowing;
    std::optional<ColumnLayout> columns;
    QString datasetName;
    QString fingerprint; ///< of the whole data set
    ModelSpec spec;
    SplitSpec split;
    quint64 seed = 1;
    TrainingReport report; ///< up to the checkpoint
    QDateTime kept;        ///< when that was written
};

/// Trainings on disk while they last: for each a JSON file that says what is trained on what, and beside it
/// the checkpoint. Every file is always whole. Every method blocks; may be called from any thread.
class TrainingFiles
{
public:
    explicit TrainingFiles(const QString& folder);

    /// Keeps all but the report, and removes what was half written before; returns the id that it is known
    /// by. Throws Error(FileUnwritable).
    QString begin(const UnfinishedTraining& training) const;
    std::filesystem::path checkpointFile(const QString& id) const;
    /// Those that have a checkpoint, last kept first. What cannot be read is left out.
    QList<UnfinishedTraining> all() const;
    void remove(const QString& id) const;
    /// Forgets those begun before that time that never came to a checkpoint.
    void removeUnbegun(const QDateTime& before) const;

private:
    QString descriptionFile(const QString& id) const;
    QStringList ids() const;

    QString m_folder;
};

} // namespace autorec

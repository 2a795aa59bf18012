// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/database.h"
#include "core/base/build_info.h"
#include "core/evaluate/metrics.h"
#include "core/model/epoch_report.h"
#include "core/model/model_origin.h"
#include "core/model/training_job.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QStringList>

#include <optional>

namespace autorec {

/// A person's tags and note for a run.
struct RunAnnotation
{
    QStringList tags; ///< sorted, each once
    QString note;

    friend bool operator==(const RunAnnotation&, const RunAnnotation&) = default;
};

/// A finished training.
struct RunRecord
{
    qint64 id = 0;
    QDateTime finished = {};
    TrainingJob job;
    bool simulated = false; ///< the ratings
    std::string catalogueFingerprint = {};
    std::string usersFingerprint = {};
    TrainingReport report = {};
    Metrics metrics = {};
    QString modelFile = {};        ///< empty if the model was not kept
    BuildInfo build = {};          ///< of the program that trained it; empty fields are not known
    std::string arithmetic = {};   ///< Kernels::name of the path that trained it; empty if not known
    RunAnnotation annotation = {}; ///< changed by `annotate`
    int epochs = 0;                ///< how many were trained, even if the report was read without them

    Protocol protocol() const { return {job.data.fingerprint, job.split.text(), job.seed}; }
};

/// The path of a new file in the folder that keeps the models of runs.
QString newModelFile(const QString& folder);

/// Finished runs in SQLite. A deleted run is kept, with its model file, until it is purged; only `restore`,
/// `deletedIds` and `purge` see it. For the thread that owns the database. Throws Error(Database).
class RunStore : public QObject
{
    Q_OBJECT

public:
    explicit RunStore(Database& database);

    /// Newest first, without the epochs of their reports and without runs that this version cannot read.
    /// Cached until the next change.
    QList<RunRecord> runs() const;
    /// With its epochs. Throws Error(Database) if there is no such run, another Error if it cannot be read.
    RunRecord run(qint64 id) const;
    /// Returns the new run's id.
    qint64 add(const RunRecord& run);
    void annotate(qint64 id, const RunAnnotation& annotation);

    void remove(const QList<qint64>& ids);
    /// Undoes `remove`.
    void restore(const QList<qint64>& ids);
    /// Newest first.
    QList<qint64> deletedIds() const;
    /// Permanently deletes every run that was removed before that time, with its model file.
    void purge(const QDateTime& before);
    /// Permanently deletes every removed run, with its model file.
    void purge() { purge(QDateTime::fromMSecsSinceEpoch(m_database.nextTime())); }

    /// The run whose model was last put in use for a catalogue; empty for none, for the default model, and
    /// if this version cannot read it.
    std::optional<RunRecord> chosenFor(const QString& catalogueFingerprint) const;
    /// 0 for the default model.
    void choose(const QString& catalogueFingerprint, qint64 runId);

Q_SIGNALS:
    void runsChanged();

private:
    qint64 nextId() const;
    void addEpochs(const RunRecord& run);
    void write(qint64 id, const RunAnnotation& annotation);
    void setChoice(const QString& name, qint64 runId);
    void mark(const QList<qint64>& ids, const QVariant& deleted);
    void reportChange();

    Database& m_database;
    mutable std::optional<QList<RunRecord>> m_read; ///< empty until read, and after a change
};

} // namespace autorec

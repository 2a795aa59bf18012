// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/database.h"
#include "app/store/opening_text.h"
#include "core/evaluate/metrics.h"
#include "core/train/train.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QStringList>

#include <optional>

namespace autorec {

/// What a person says of a run.
struct RunAnnotation
{
    QStringList tags; ///< sorted, each once
    QString note;

    friend bool operator==(const RunAnnotation&, const RunAnnotation&) = default;
};

/// One finished training, as it is kept.
struct RunRecord
{
    qint64 id = 0;
    QDateTime finished;
    ModelSpec spec;
    ModelOrigin origin;
    TrainingReport report;
    Metrics metrics;
    QString modelFile;             ///< empty where the model was not kept
    QString source = {};           ///< where the data set was opened from; empty where that is not known
    Opening opening = {};          ///< and how
    QString version = {};          ///< of the program; empty where that is not known
    RunAnnotation annotation = {}; ///< changed by `annotate`
    int epochs = 0;                ///< how many were trained, also where the report was read without them
};

/// The path of a file that is not there yet, in the folder where models of runs are kept.
QString newModelFile(const QString& folder);

/// Finished runs in SQLite. A deleted run is kept, with its model file, until it is purged; all but
/// `restore`, `deletedIds` and `purge` are as if it were gone. For the thread that owns the database.
class RunStore : public QObject
{
    Q_OBJECT

public:
    explicit RunStore(Database& database, QObject* parent = nullptr);

    /// Newest first, without the epochs of their reports. All who ask share one list.
    QList<RunRecord> runs() const;
    /// With its epochs. Throws Error(Database) when there is none.
    RunRecord run(qint64 id) const;
    /// Returns the id it was kept under.
    qint64 add(const RunRecord& run);
    void annotate(qint64 id, const RunAnnotation& annotation);

    void remove(const QList<qint64>& ids);
    /// Takes `remove` back.
    void restore(const QList<qint64>& ids);
    /// Newest first.
    QList<qint64> deletedIds() const;
    /// Ends what was deleted before that time, with the model files, for good.
    void purge(const QDateTime& before);
    /// Ends all that was deleted, likewise.
    void purge();

    /// The run whose model was last put in use for a catalogue; empty where none was, or the default one.
    std::optional<RunRecord> chosenFor(const QString& catalogueFingerprint) const;
    /// 0 for the default model.
    void choose(const QString& catalogueFingerprint, qint64 runId);

Q_SIGNALS:
    void runsChanged();

private:
    qint64 nextId() const;
    void write(qint64 id, const RunAnnotation& annotation);
    void mark(const QList<qint64>& ids, const QVariant& deleted);
    void tellOfChange();

    Database& m_database;
    mutable std::optional<QList<RunRecord>> m_read; ///< empty until asked for, and after a change
};

} // namespace autorec

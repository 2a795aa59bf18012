#pragma once

#include "app/store/database.h"
#include "core/evaluate/metrics.h"
#include "core/train/train.h"

#include <QDateTime>
#include <QList>
#include <QObject>

#include <optional>

namespace autorec {

/// One finished training, as it is kept.
struct RunRecord
{
    qint64 id = 0;
    QDateTime finished;
    ModelSpec spec;
    ModelOrigin origin;
    TrainingReport report;
    Metrics metrics;
    QString modelFile; ///< empty where the model was not kept
};

/// Finished runs in SQLite. For the thread that owns the database.
class RunStore : public QObject
{
    Q_OBJECT

public:
    explicit RunStore(Database& database, QObject* parent = nullptr);

    /// Newest first, without the epochs of their reports.
    QList<RunRecord> runs() const;
    /// With its epochs. Throws Error(Database) when there is none.
    RunRecord run(qint64 id) const;
    /// Returns the id it was kept under.
    qint64 add(const RunRecord& run);
    /// Also deletes its model file.
    void remove(qint64 id);

    /// The run whose model was last put in use for a catalogue; empty where none was, or the default one.
    std::optional<RunRecord> chosenFor(const QString& catalogueFingerprint) const;
    /// 0 for the default model.
    void choose(const QString& catalogueFingerprint, qint64 runId);

Q_SIGNALS:
    void runsChanged();

private:
    Database& m_database;
};

} // namespace autorec

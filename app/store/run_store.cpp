// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/run_store.h"

#include "app/store/job_columns.h"
#include "core/base/error.h"

#include <QDir>
#include <QFile>
#include <QUuid>

namespace autorec {

namespace {

const QString LastRun = QStringLiteral("last_run");

const QString RunColumns =
    QStringLiteral("id, finished, %1, simulated, catalogue_fingerprint, users_fingerprint, stop_reason, "
                   "best_epoch, seconds, metrics, model_file, notes, version, "
                   "build_commit, compiler, arithmetic, note")
        .arg(JobColumns);
const QString Selected =
    QStringLiteral("SELECT %1, (SELECT json_group_array(tag) FROM run_tags WHERE run_id = id), "
                   "(SELECT COUNT(*) FROM run_epochs WHERE run_id = id) "
                   "FROM runs WHERE deleted IS NULL ")
        .arg(RunColumns);

std::vector<std::string> textsIn(const nlohmann::json& array)
{
    return readJson("record of a run", [&array] { return array.get<std::vector<std::string>>(); });
}

QString choiceName(const QString& catalogueFingerprint)
{
    return QStringLiteral("run_for_") + catalogueFingerprint;
}

/// Throws Error for a run that this version cannot read.
RunRecord readRun(RowReader& row)
{
    RunRecord run{.id = row.number(),
                  .finished = row.time(),
                  .job = readJob(row),
                  .simulated = row.flag(),
                  .catalogueFingerprint = row.stdText(),
                  .usersFingerprint = row.stdText()};
    const qint64 stopReason = row.number();
    if (stopReason < 0 || stopReason > static_cast<qint64>(StopReason::Paused))
        throw Error(ErrorCode::DamagedFile, "The run ended for a reason that this version does not know.");
    run.report.stopReason = static_cast<StopReason>(stopReason);
    row.read(run.report.bestEpoch);
    row.read(run.report.secondsTotal);
    run.metrics = Metrics::fromJson(row.json());
    run.modelFile = row.text();
    run.report.notes = textsIn(row.json());
    run.build = {row.stdText(), row.stdText(), row.stdText()};
    run.arithmetic = row.stdText();
    run.annotation.note = row.text();
    for (const std::string& tag : textsIn(row.json()))
        run.annotation.tags.append(QString::fromStdString(tag));
    run.annotation.tags.sort(Qt::CaseInsensitive);
    row.read(run.epochs);
    return run;
}

/// In the order of RunColumns.
QVariantList valuesOf(const RunRecord& run)
{
    return QVariantList{run.id, run.finished.toMSecsSinceEpoch()} + jobValues(run.job) +
           QVariantList{run.simulated,
                        sqlText(run.catalogueFingerprint),
                        sqlText(run.usersFingerprint),
                        static_cast<int>(run.report.stopReason),
                        run.report.bestEpoch,
                        run.report.secondsTotal,
                        sqlText(run.metrics.toJson()),
                        sqlText(run.modelFile),
                        sqlText(nlohmann::json(run.report.notes)),
                        sqlText(run.build.version),
                        sqlText(run.build.commit),
                        sqlText(run.build.compiler),
                        sqlText(run.arithmetic),
                        sqlText(run.annotation.note)};
}

/// The columns of `run_epochs` besides `run_id`, in the order of epochFields.
QString epochColumns()
{
    QStringList names;
    forEachEpochField([&names](const auto& field) { names.append(QString::fromLatin1(field.name)); });
    return names.join(QStringLiteral(", "));
}

QVariantList valuesOf(const EpochReport& epoch)
{
    QVariantList values;
    forEachEpochField([&](const auto& field) { values.append(sqlValue(epoch.*field.member)); });
    return values;
}

EpochReport readEpoch(RowReader& row)
{
    EpochReport epoch;
    forEachEpochField([&](const auto& field) { row.read(epoch.*field.member); });
    return epoch;
}

} // namespace

QString newModelFile(const QString& folder)
{
    return QDir(folder).filePath(QUuid::createUuid().toString(QUuid::WithoutBraces) +
                                 QStringLiteral(".autorec"));
}

RunStore::RunStore(Database& database)
    : m_database(database)
{
}

QList<RunRecord> RunStore::runs() const
{
    if (!m_read)
        m_read = readableRowsOf(m_database.run(Selected + QStringLiteral("ORDER BY id DESC")), readRun);
    return *m_read;
}

void RunStore::reportChange()
{
    m_read.reset();
    Q_EMIT runsChanged();
}

RunRecord RunStore::run(qint64 id) const
{
    QList<RunRecord> found = rowsOf(m_database.run(Selected + QStringLiteral("AND id = ?"), {id}), readRun);
    if (found.isEmpty())
        throw Error(ErrorCode::Database, "Run " + std::to_string(id) + " no longer exists. Choose another.");
    const QList<EpochReport> epochs = rowsOf(
        m_database.run(
            QStringLiteral("SELECT %1 FROM run_epochs WHERE run_id = ? ORDER BY epoch").arg(epochColumns()),
            {id}),
        readEpoch);
    found.first().report.epochs = {epochs.begin(), epochs.end()};
    return found.first();
}

qint64 RunStore::add(const RunRecord& run)
{
    RunRecord added = run;
    m_database.transaction([&] {
        if (added.id == 0)
            added.id = nextId();
        m_database.run(
            QStringLiteral("INSERT INTO runs (%1) VALUES (%2)").arg(RunColumns, placesFor(RunColumns)),
            valuesOf(added));
        setChoice(LastRun, added.id);
        addEpochs(added);
        write(added.id, added.annotation);
    });
    reportChange();
    return added.id;
}

void RunStore::addEpochs(const RunRecord& run)
{
    const QString columns = epochColumns();
    const QString insert =
        QStringLiteral("INSERT INTO run_epochs (run_id, %1) VALUES (?, %2)").arg(columns, placesFor(columns));
    for (const EpochReport& epoch : run.report.epochs)
        m_database.run(insert, QVariantList{run.id} + valuesOf(epoch));
}

/// Never an id that a run had before, even if it was purged: choices and the queue refer to runs by id.
qint64 RunStore::nextId() const
{
    return m_database.number(
        QStringLiteral("SELECT 1 + max(coalesce((SELECT max(id) FROM runs), 0), "
                       "coalesce((SELECT CAST(value AS INTEGER) FROM choices WHERE name = ?), 0))"),
        {LastRun});
}

std::optional<RunRecord> RunStore::chosenFor(const QString& catalogueFingerprint) const
{
    const QList<RunRecord> chosen = readableRowsOf(
        m_database.run(Selected + QStringLiteral("AND id = (SELECT value FROM choices WHERE name = ?)"),
                       {choiceName(catalogueFingerprint)}),
        readRun);
    return chosen.isEmpty() ? std::nullopt : std::optional(chosen.first());
}

void RunStore::choose(const QString& catalogueFingerprint, qint64 runId)
{
    setChoice(choiceName(catalogueFingerprint), runId);
}

void RunStore::setChoice(const QString& name, qint64 runId)
{
    m_database.run(QStringLiteral("INSERT OR REPLACE INTO choices (name, value) VALUES (?, ?)"),
                   {name, QString::number(runId)});
}

void RunStore::annotate(qint64 id, const RunAnnotation& annotation)
{
    m_database.transaction([&] { write(id, annotation); });
    reportChange();
}

void RunStore::write(qint64 id, const RunAnnotation& annotation)
{
    m_database.run(QStringLiteral("UPDATE runs SET note = ? WHERE id = ?"), {sqlText(annotation.note), id});
    m_database.run(QStringLiteral("DELETE FROM run_tags WHERE run_id = ?"), {id});
    for (const QString& tag : annotation.tags)
        m_database.run(QStringLiteral("INSERT INTO run_tags (run_id, tag) VALUES (?, ?)"), {id, tag});
}

void RunStore::remove(const QList<qint64>& ids)
{
    mark(ids, m_database.nextTime());
}

void RunStore::restore(const QList<qint64>& ids)
{
    mark(ids, {});
}

void RunStore::mark(const QList<qint64>& ids, const QVariant& deleted)
{
    m_database.transaction([&] {
        for (const qint64 id : ids)
            m_database.run(QStringLiteral("UPDATE runs SET deleted = ? WHERE id = ?"), {deleted, id});
    });
    reportChange();
}

QList<qint64> RunStore::deletedIds() const
{
    return rowsOf(
        m_database.run(QStringLiteral("SELECT id FROM runs WHERE deleted IS NOT NULL ORDER BY id DESC")),
        &RowReader::number);
}

void RunStore::purge(const QDateTime& before)
{
    QStringList files;
    m_database.transaction([&] {
        files = rowsOf(m_database.run(QStringLiteral("SELECT model_file FROM runs WHERE deleted < ?"),
                                      {before.toMSecsSinceEpoch()}),
                       &RowReader::text);
        m_database.run(QStringLiteral("DELETE FROM runs WHERE deleted < ?"), {before.toMSecsSinceEpoch()});
    });
    for (const QString& file : std::as_const(files)) {
        if (!file.isEmpty())
            QFile::remove(file);
    }
    reportChange();
}

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/run_store.h"

#include "app/store/job_columns.h"
#include "core/base/error.h"

#include <QDir>
#include <QFile>
#include <QUuid>
#include <QVariant>
#include <nlohmann/json.hpp>

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

/// An empty text rather than null.
QString notNull(const QString& text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

QStringList tagsIn(const nlohmann::json& array)
{
    QStringList tags;
    for (const std::string tag : array)
        tags.append(QString::fromStdString(tag));
    tags.sort(Qt::CaseInsensitive);
    return tags;
}

QString choiceName(const QString& catalogueFingerprint)
{
    return QStringLiteral("run_for_") + catalogueFingerprint;
}

RunRecord recordAt(const QSqlQuery& query)
{
    RowReader row(query);
    RunRecord run{.id = row.number(),
                  .finished = QDateTime::fromMSecsSinceEpoch(row.number()),
                  .job = readJob(row),
                  .simulated = row.value().toBool(),
                  .catalogueFingerprint = row.stdText(),
                  .usersFingerprint = row.stdText()};
    run.report.stopReason = static_cast<StopReason>(row.value().toInt());
    run.report.bestEpoch = row.value().toInt();
    run.report.secondsTotal = row.value().toDouble();
    run.metrics = Metrics::fromJson(row.json());
    run.modelFile = row.text();
    row.json().get_to(run.report.notes);
    run.build = {row.stdText(), row.stdText(), row.stdText()};
    run.arithmetic = row.stdText();
    run.annotation.note = row.text();
    run.annotation.tags = tagsIn(row.json());
    run.epochs = row.value().toInt();
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
                        notNull(run.modelFile),
                        sqlText(nlohmann::json(run.report.notes)),
                        sqlText(run.build.version),
                        sqlText(run.build.commit),
                        sqlText(run.build.compiler),
                        sqlText(run.arithmetic),
                        notNull(run.annotation.note)};
}

template <class Value> QVariant sqlValue(const Value& value)
{
    return value;
}

QVariant sqlValue(const std::optional<double>& number)
{
    return number ? QVariant(*number) : QVariant();
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

EpochReport epochAt(const QSqlQuery& query)
{
    RowReader row(query);
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

RunStore::RunStore(Database& database, QObject* parent)
    : QObject(parent)
    , m_database(database)
{
}

QList<RunRecord> RunStore::runs() const
{
    if (m_read)
        return *m_read;
    QSqlQuery query = m_database.run(Selected + QStringLiteral("ORDER BY id DESC"));
    QList<RunRecord> all;
    while (query.next())
        all.append(recordAt(query));
    m_read = all;
    return all;
}

void RunStore::reportChange()
{
    m_read.reset();
    Q_EMIT runsChanged();
}

RunRecord RunStore::run(qint64 id) const
{
    QSqlQuery query = m_database.run(Selected + QStringLiteral("AND id = ?"), {id});
    if (!query.next())
        throw Error(ErrorCode::Database, "Run " + std::to_string(id) + " no longer exists. Choose another.");
    RunRecord record = recordAt(query);
    QSqlQuery epochs = m_database.run(
        QStringLiteral("SELECT %1 FROM run_epochs WHERE run_id = ? ORDER BY epoch").arg(epochColumns()),
        {id});
    while (epochs.next())
        record.report.epochs.push_back(epochAt(epochs));
    return record;
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
    QSqlQuery query = m_database.run(
        QStringLiteral("SELECT 1 + max(coalesce((SELECT max(id) FROM runs), 0), "
                       "coalesce((SELECT CAST(value AS INTEGER) FROM choices WHERE name = ?), 0))"),
        {LastRun});
    query.next();
    return query.value(0).toLongLong();
}

std::optional<RunRecord> RunStore::chosenFor(const QString& catalogueFingerprint) const
{
    QSqlQuery query =
        m_database.run(Selected + QStringLiteral("AND id = (SELECT value FROM choices WHERE name = ?)"),
                       {choiceName(catalogueFingerprint)});
    if (!query.next())
        return std::nullopt;
    return recordAt(query);
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
    m_database.run(QStringLiteral("UPDATE runs SET note = ? WHERE id = ?"), {notNull(annotation.note), id});
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
    QSqlQuery query =
        m_database.run(QStringLiteral("SELECT id FROM runs WHERE deleted IS NOT NULL ORDER BY id DESC"));
    QList<qint64> ids;
    while (query.next())
        ids.append(query.value(0).toLongLong());
    return ids;
}

void RunStore::purge()
{
    purge(QDateTime::fromMSecsSinceEpoch(m_database.nextTime()));
}

void RunStore::purge(const QDateTime& before)
{
    QStringList files;
    m_database.transaction([&] {
        QSqlQuery doomed = m_database.run(QStringLiteral("SELECT model_file FROM runs WHERE deleted < ?"),
                                          {before.toMSecsSinceEpoch()});
        while (doomed.next())
            files.append(doomed.value(0).toString());
        doomed.finish();
        m_database.run(QStringLiteral("DELETE FROM runs WHERE deleted < ?"), {before.toMSecsSinceEpoch()});
    });
    for (const QString& file : std::as_const(files)) {
        if (!file.isEmpty())
            QFile::remove(file);
    }
    reportChange();
}

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/run_store.h"

#include "core/base/error.h"

#include <QDir>
#include <QFile>
#include <QUuid>
#include <QVariant>
#include <nlohmann/json.hpp>

namespace autorec {

namespace {

const QString LastRun = QStringLiteral("last_run");

const QString Columns = QStringLiteral(
    "id, finished, spec, dataset, simulated, fingerprint, catalogue_fingerprint, users_fingerprint, "
    "split, seed, stop_reason, best_epoch, seconds, metrics, model_file, notes, note, version, source, "
    "options");
const QString Selected = QStringLiteral("SELECT %1, (SELECT COUNT(*) FROM run_epochs WHERE run_id = id), "
                                        "(SELECT json_group_array(tag) FROM run_tags WHERE run_id = id) "
                                        "FROM runs WHERE deleted IS NULL ")
                             .arg(Columns);

/// "?, ?, ?"
QString places(qsizetype count)
{
    return QStringList(count, QStringLiteral("?")).join(QStringLiteral(", "));
}

const QString EpochColumns =
    QStringLiteral("epoch, epoch_limit, seconds, train_loss, train_rmse, valid_rmse, valid_metric, "
                   "ratings_per_second, is_best, learning_rate, gradient_norm");

std::string stdText(const QVariant& value)
{
    return value.toString().toStdString();
}

/// An empty text rather than none.
QString textOf(const QString& text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

QVariant orNull(const std::optional<double>& number)
{
    return number ? QVariant(*number) : QVariant();
}

QStringList tagsIn(const QVariant& jsonArray)
{
    QStringList tags;
    for (const nlohmann::json& tag : nlohmann::json::parse(stdText(jsonArray)))
        tags.append(QString::fromStdString(tag.get<std::string>()));
    tags.sort(Qt::CaseInsensitive);
    return tags;
}

QString choiceName(const QString& catalogueFingerprint)
{
    return QStringLiteral("run_for_") + catalogueFingerprint;
}

RunRecord recordAt(const QSqlQuery& row)
{
    RunRecord run{row.value(0).toLongLong(),
                  QDateTime::fromMSecsSinceEpoch(row.value(1).toLongLong()),
                  ModelSpec::fromJson(nlohmann::json::parse(stdText(row.value(2)))),
                  {},
                  {},
                  Metrics::fromJson(nlohmann::json::parse(stdText(row.value(13)))),
                  row.value(14).toString()};
    run.origin = {stdText(row.value(3)),
                  row.value(4).toBool(),
                  stdText(row.value(5)),
                  stdText(row.value(6)),
                  stdText(row.value(7)),
                  stdText(row.value(8)),
                  row.value(9).toString().toULongLong()};
    run.report.stopReason = static_cast<StopReason>(row.value(10).toInt());
    run.report.bestEpoch = row.value(11).toInt();
    run.report.secondsTotal = row.value(12).toDouble();
    nlohmann::json::parse(stdText(row.value(15))).get_to(run.report.notes);
    run.annotation = {tagsIn(row.value(21)), row.value(16).toString()};
    run.version = row.value(17).toString();
    run.source = row.value(18).toString();
    run.opening = openingFromText(row.value(19).toString());
    run.epochs = row.value(20).toInt();
    return run;
}

EpochReport epochAt(const QSqlQuery& row)
{
    EpochReport epoch;
    epoch.epoch = row.value(0).toInt();
    epoch.epochLimit = row.value(1).toInt();
    epoch.seconds = row.value(2).toDouble();
    epoch.trainLoss = row.value(3).toDouble();
    if (!row.value(4).isNull())
        epoch.trainRmse = row.value(4).toDouble();
    if (!row.isNull(5))
        epoch.validRmse = row.value(5).toDouble();
    if (!row.isNull(6))
        epoch.validMetric = row.value(6).toDouble();
    epoch.ratingsPerSecond = row.value(7).toDouble();
    epoch.isBest = row.value(8).toBool();
    epoch.learningRate = row.value(9).toDouble();
    if (!row.isNull(10))
        epoch.gradientNorm = row.value(10).toDouble();
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

void RunStore::tellOfChange()
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
        QStringLiteral("SELECT %1 FROM run_epochs WHERE run_id = ? ORDER BY epoch").arg(EpochColumns), {id});
    while (epochs.next())
        record.report.epochs.push_back(epochAt(epochs));
    return record;
}

qint64 RunStore::add(const RunRecord& run)
{
    qint64 id = 0;
    m_database.transaction([&] {
        const ModelOrigin& origin = run.origin;
        const auto text = [](const std::string& value) { return QString::fromStdString(value); };
        const QSqlQuery added = m_database.run(
            QStringLiteral("INSERT INTO runs (%1) VALUES (%2)").arg(Columns, places(Columns.count(u',') + 1)),
            {run.id > 0 ? run.id : nextId(),
             run.finished.toMSecsSinceEpoch(),
             text(run.spec.toJson().dump()),
             text(origin.dataset),
             origin.simulated,
             text(origin.fingerprint),
             text(origin.catalogueFingerprint),
             text(origin.usersFingerprint),
             text(origin.split),
             QString::number(origin.seed),
             static_cast<int>(run.report.stopReason),
             run.report.bestEpoch,
             run.report.secondsTotal,
             text(run.metrics.toJson().dump()),
             textOf(run.modelFile),
             text(nlohmann::json(run.report.notes).dump()),
             textOf(run.annotation.note),
             textOf(run.version),
             textOf(run.source),
             openingText(run.opening)});
        id = added.lastInsertId().toLongLong();
        m_database.run(QStringLiteral("INSERT OR REPLACE INTO choices (name, value) VALUES (?, ?)"),
                       {LastRun, QString::number(id)});
        for (const EpochReport& epoch : run.report.epochs) {
            m_database.run(QStringLiteral("INSERT INTO run_epochs (run_id, %1) VALUES (%2)")
                               .arg(EpochColumns, places(EpochColumns.count(u',') + 2)),
                           {id, epoch.epoch, epoch.epochLimit, epoch.seconds, epoch.trainLoss,
                            orNull(epoch.trainRmse), orNull(epoch.validRmse), orNull(epoch.validMetric),
                            epoch.ratingsPerSecond, epoch.isBest, epoch.learningRate,
                            orNull(epoch.gradientNorm)});
        }
        write(id, run.annotation);
    });
    tellOfChange();
    return id;
}

/// Never one that a run had before, not even one that was purged: choices and the queue name runs by them.
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
    m_database.run(QStringLiteral("INSERT OR REPLACE INTO choices (name, value) VALUES (?, ?)"),
                   {choiceName(catalogueFingerprint), QString::number(runId)});
}

void RunStore::annotate(qint64 id, const RunAnnotation& annotation)
{
    m_database.transaction([&] { write(id, annotation); });
    tellOfChange();
}

void RunStore::write(qint64 id, const RunAnnotation& annotation)
{
    m_database.run(QStringLiteral("UPDATE runs SET note = ? WHERE id = ?"), {textOf(annotation.note), id});
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
    tellOfChange();
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
    tellOfChange();
}

} // namespace autorec

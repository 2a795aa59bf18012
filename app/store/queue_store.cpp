// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/queue_store.h"

#include "core/base/error.h"

#include <QVariant>
#include <nlohmann/json.hpp>

namespace autorec {

namespace {

const QString Columns = QStringLiteral("sweep_id, source, options, dataset, fingerprint, spec, split, seed, "
                                       "state, run_id, message, unfinished, best");

QString text(const std::string& value)
{
    return QString::fromStdString(value);
}

QVariant idOrNull(qint64 id)
{
    return id > 0 ? QVariant(id) : QVariant();
}

QVariant bestOrNull(const std::optional<EpochReport>& best)
{
    return best ? QVariant(text(nlohmann::json(*best).dump())) : QVariant();
}

nlohmann::json jsonAt(const QSqlQuery& row, int column)
{
    return parseJson(row.value(column).toString().toStdString());
}

QueueEntry entryAt(const QSqlQuery& row)
{
    QueueEntry entry{.spec = ModelSpec::fromJson(jsonAt(row, 6))};
    entry.id = row.value(0).toLongLong();
    entry.sweepId = row.value(1).toLongLong();
    entry.source = row.value(2).toString();
    entry.opening = openingFromText(row.value(3).toString());
    entry.datasetName = row.value(4).toString();
    entry.fingerprint = row.value(5).toString();
    entry.split = SplitSpec::parse(row.value(7).toString().toStdString());
    entry.seed = row.value(8).toString().toULongLong();
    entry.state = static_cast<QueueState>(row.value(9).toInt());
    entry.runId = row.value(10).toLongLong();
    entry.message = row.value(11).toString();
    entry.unfinished = row.value(12).toString();
    if (!row.isNull(13))
        entry.best = jsonAt(row, 13).get<EpochReport>();
    return entry;
}

} // namespace

QueueStore::QueueStore(Database& database)
    : m_database(database)
{
}

QList<QueueEntry> QueueStore::entries() const
{
    QSqlQuery query =
        m_database.run(QStringLiteral("SELECT id, %1 FROM queue ORDER BY place, id").arg(Columns));
    QList<QueueEntry> all;
    while (query.next()) {
        try {
            all.append(entryAt(query));
        } catch (const Error&) {
            continue; // a model that this version does not know
        }
    }
    return all;
}

QList<SweepRecord> QueueStore::sweeps() const
{
    QSqlQuery query =
        m_database.run(QStringLiteral("SELECT id, name, parameters FROM sweeps "
                                      "WHERE id IN (SELECT sweep_id FROM queue) ORDER BY id DESC"));
    QList<SweepRecord> all;
    while (query.next())
        all.append({query.value(0).toLongLong(), query.value(1).toString(), jsonAt(query, 2)});
    return all;
}

void QueueStore::add(QList<QueueEntry>& entries)
{
    m_database.transaction([&] {
        for (QueueEntry& entry : entries)
            insert(entry);
    });
}

void QueueStore::add(SweepRecord& sweep, QList<QueueEntry>& entries)
{
    m_database.transaction([&] {
        const QSqlQuery added =
            m_database.run(QStringLiteral("INSERT INTO sweeps (name, parameters) VALUES (?, ?)"),
                           {sweep.name, text(nlohmann::json(sweep.parameters).dump())});
        sweep.id = added.lastInsertId().toLongLong();
        for (QueueEntry& entry : entries) {
            entry.sweepId = sweep.id;
            insert(entry);
        }
    });
}

void QueueStore::insert(QueueEntry& entry)
{
    const QSqlQuery added = m_database.run(
        QStringLiteral("INSERT INTO queue (place, %1) VALUES ((SELECT ifnull(max(place), 0) + 1 FROM queue), "
                       "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .arg(Columns),
        {idOrNull(entry.sweepId), entry.source, openingText(entry.opening), entry.datasetName,
         entry.fingerprint, text(entry.spec.toJson().dump()), text(entry.split.text()),
         QString::number(entry.seed), static_cast<int>(entry.state), idOrNull(entry.runId),
         text(entry.message.toStdString()), text(entry.unfinished.toStdString()), bestOrNull(entry.best)});
    entry.id = added.lastInsertId().toLongLong();
}

void QueueStore::update(const QueueEntry& entry)
{
    m_database.run(
        QStringLiteral(
            "UPDATE queue SET state = ?, run_id = ?, message = ?, unfinished = ?, best = ? WHERE id = ?"),
        {static_cast<int>(entry.state), idOrNull(entry.runId), text(entry.message.toStdString()),
         text(entry.unfinished.toStdString()), bestOrNull(entry.best), entry.id});
}

void QueueStore::remove(const QList<qint64>& ids)
{
    m_database.transaction([&] {
        for (const qint64 id : ids)
            m_database.run(QStringLiteral("DELETE FROM queue WHERE id = ?"), {id});
        m_database.run(QStringLiteral(
            "DELETE FROM sweeps WHERE id NOT IN (SELECT sweep_id FROM queue WHERE sweep_id IS NOT NULL)"));
    });
}

void QueueStore::setOrder(const QList<qint64>& ids)
{
    m_database.transaction([&] {
        int place = 0;
        for (const qint64 id : ids)
            m_database.run(QStringLiteral("UPDATE queue SET place = ? WHERE id = ?"), {++place, id});
    });
}

} // namespace autorec

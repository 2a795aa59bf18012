// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/queue_store.h"

#include "app/store/job_columns.h"

namespace autorec {

namespace {

/// The columns that change while an entry is in the queue.
const QString StateColumns = QStringLiteral("state, run_id, message, unfinished, best");
const QString QueueColumns = QStringLiteral("sweep_id, %1, %2").arg(JobColumns, StateColumns);

QVariant idOrNull(qint64 id)
{
    return id > 0 ? QVariant(id) : QVariant();
}

/// In the order of StateColumns.
QVariantList stateValues(const QueueEntry& entry)
{
    return {static_cast<int>(entry.state), idOrNull(entry.runId), sqlText(entry.message),
            sqlText(entry.unfinished),
            entry.best ? QVariant(sqlText(nlohmann::json(*entry.best))) : QVariant()};
}

QueueEntry readQueueEntry(RowReader& row)
{
    QueueEntry entry{.id = row.number(),
                     .sweepId = row.number(),
                     .job = readJob(row),
                     .state = static_cast<QueueState>(row.number()),
                     .runId = row.number(),
                     .message = row.text(),
                     .unfinished = row.text()};
    if (const std::string best = row.stdText(); !best.empty())
        entry.best = parseJson(best).get<EpochReport>();
    return entry;
}

} // namespace

QueueStore::QueueStore(Database& database)
    : m_database(database)
{
}

QList<QueueEntry> QueueStore::entries() const
{
    return readableRowsOf(
        m_database.run(QStringLiteral("SELECT id, %1 FROM queue ORDER BY place, id").arg(QueueColumns)),
        readQueueEntry);
}

QList<SweepRecord> QueueStore::sweeps() const
{
    QSqlQuery query =
        m_database.run(QStringLiteral("SELECT id, name, parameters FROM sweeps "
                                      "WHERE id IN (SELECT sweep_id FROM queue) ORDER BY id DESC"));
    return rowsOf(std::move(query),
                  [](RowReader& row) { return SweepRecord{row.number(), row.text(), row.json()}; });
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
                           {sweep.name, sqlText(nlohmann::json(sweep.parameters))});
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
        QStringLiteral(
            "INSERT INTO queue (place, %1) VALUES ((SELECT ifnull(max(place), 0) + 1 FROM queue), %2)")
            .arg(QueueColumns, placesFor(QueueColumns)),
        QVariantList{idOrNull(entry.sweepId)} + jobValues(entry.job) + stateValues(entry));
    entry.id = added.lastInsertId().toLongLong();
}

void QueueStore::update(const QueueEntry& entry)
{
    m_database.run(QStringLiteral("UPDATE queue SET (%1) = (%2) WHERE id = ?")
                       .arg(StateColumns, placesFor(StateColumns)),
                   stateValues(entry) + QVariantList{entry.id});
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

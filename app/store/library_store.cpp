// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/library_store.h"

#include "app/store/sql_rows.h"

#include <algorithm>

namespace autorec {

namespace {

const QString LibraryColumns =
    QStringLiteral("source, name, format, ratings, users, movies, bytes, opened, options");

LibraryEntry readLibraryEntry(RowReader& row)
{
    return {row.text(),   row.text(),   row.text(),
            row.number(), row.number(), row.number(),
            row.number(), row.time(),   Opening::fromText(row.stdText())};
}

} // namespace

LibraryStore::LibraryStore(Database& database)
    : m_database(database)
{
}

QList<LibraryEntry> LibraryStore::entries() const
{
    return rowsOf(
        m_database.run(QStringLiteral("SELECT %1 FROM library ORDER BY opened DESC").arg(LibraryColumns)),
        readLibraryEntry);
}

std::optional<LibraryEntry> LibraryStore::find(const QString& source) const
{
    const QList<LibraryEntry> all = entries();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&source](const LibraryEntry& entry) { return entry.source == source; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

void LibraryStore::remember(const LibraryEntry& entry)
{
    m_database.run(QStringLiteral("INSERT OR REPLACE INTO library (%1) VALUES (%2)")
                       .arg(LibraryColumns, placesFor(LibraryColumns)),
                   {entry.source, entry.name, entry.format, entry.ratings, entry.users, entry.movies,
                    entry.bytes, m_database.nextTime(), sqlText(entry.opening.toJson())});
    Q_EMIT changed();
}

void LibraryStore::forget(const QString& source)
{
    m_database.run(QStringLiteral("DELETE FROM library WHERE source = ?"), {source});
    Q_EMIT changed();
}

} // namespace autorec

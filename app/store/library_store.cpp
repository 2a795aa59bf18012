// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/library_store.h"

#include "app/store/opening_text.h"

#include <algorithm>

namespace autorec {

LibraryStore::LibraryStore(Database& database, QObject* parent)
    : QObject(parent)
    , m_database(database)
{
}

QList<LibraryEntry> LibraryStore::entries() const
{
    QSqlQuery query = m_database.run(QStringLiteral(
        "SELECT source, name, format, ratings, users, movies, bytes, opened, options FROM library "
        "ORDER BY opened DESC"));
    QList<LibraryEntry> all;
    while (query.next()) {
        LibraryEntry entry;
        entry.source = query.value(0).toString();
        entry.name = query.value(1).toString();
        entry.format = query.value(2).toString();
        entry.ratings = query.value(3).toLongLong();
        entry.users = query.value(4).toLongLong();
        entry.movies = query.value(5).toLongLong();
        entry.bytes = query.value(6).toLongLong();
        entry.opened = QDateTime::fromMSecsSinceEpoch(query.value(7).toLongLong());
        const Opening opening = openingFromText(query.value(8).toString());
        entry.narrowing = opening.narrowing;
        entry.columns = opening.columns;
        all.append(entry);
    }
    return all;
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
    m_database.run(
        QStringLiteral("INSERT OR REPLACE INTO library (source, name, format, ratings, users, movies, bytes, "
                       "opened, options) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {entry.source, entry.name, entry.format, entry.ratings, entry.users, entry.movies, entry.bytes,
         m_database.nextTime(), openingText({entry.narrowing, entry.columns})});
    Q_EMIT changed();
}

void LibraryStore::forget(const QString& source)
{
    m_database.run(QStringLiteral("DELETE FROM library WHERE source = ?"), {source});
    Q_EMIT changed();
}

} // namespace autorec

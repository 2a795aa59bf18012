// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/hand_match_store.h"

#include "app/store/film_columns.h"

namespace autorec {

QHash<QString, FilmKey> HandMatchStore::all() const
{
    QHash<QString, FilmKey> matches;
    QSqlQuery query =
        m_database.run(QStringLiteral("SELECT %1, filed FROM hand_matches JOIN films ON films.id = film_id")
                           .arg(FilmColumns));
    while (query.next()) {
        RowReader row(query);
        const FilmKey film = readFilmKey(row);
        matches.insert(row.text(), film);
    }
    return matches;
}

void HandMatchStore::remember(const QHash<QString, FilmKey>& matches)
{
    m_database.transaction([&] {
        for (auto match = matches.begin(); match != matches.end(); ++match)
            m_database.run(
                QStringLiteral("INSERT OR REPLACE INTO hand_matches (filed, film_id) VALUES (?, ?)"),
                {match.key(), m_profiles.filmId(match.value())});
    });
}

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/first_steps_store.h"

#include "app/store/film_columns.h"

namespace autorec {

FirstStepsStore::FirstStepsStore(Database& database, ProfileStore& profiles)
    : m_database(database)
    , m_profiles(profiles)
{
}

QList<FilmPick> FirstStepsStore::picks() const
{
    QSqlQuery query =
        m_database.run(QStringLiteral("SELECT %1, place FROM picked_films JOIN films ON films.id = film_id "
                                      "WHERE profile_id = ? ORDER BY place, film_id")
                           .arg(FilmColumns),
                       {m_profiles.current().id});
    return rowsOf(std::move(query),
                  [](RowReader& row) { return FilmPick{readFilmKey(row), static_cast<int>(row.number())}; });
}

void FirstStepsStore::setPicks(const QList<FilmPick>& picks)
{
    const qint64 profile = m_profiles.current().id;
    m_database.transaction([&] {
        m_database.run(QStringLiteral("DELETE FROM picked_films WHERE profile_id = ?"), {profile});
        for (const FilmPick& pick : picks)
            m_database.run(QStringLiteral("INSERT OR REPLACE INTO picked_films (profile_id, film_id, place) "
                                          "VALUES (?, ?, ?)"),
                           {profile, m_profiles.filmId(pick.film), pick.place});
    });
    Q_EMIT picksChanged();
}

QList<PassedFilm> FirstStepsStore::passedFilms() const
{
    QSqlQuery query =
        m_database.run(QStringLiteral("SELECT %1, unseen FROM passed_films JOIN films ON films.id = film_id "
                                      "WHERE profile_id = ? ORDER BY film_id")
                           .arg(FilmColumns),
                       {m_profiles.current().id});
    return rowsOf(std::move(query), [](RowReader& row) {
        return PassedFilm{readFilmKey(row), row.flag() ? Pass::Unseen : Pass::Skipped};
    });
}

void FirstStepsStore::setPass(const FilmKey& film, std::optional<Pass> pass)
{
    const qint64 profile = m_profiles.current().id;
    m_database.transaction([&] {
        const QVariantList row{profile, m_profiles.filmId(film)};
        if (pass)
            m_database.run(QStringLiteral("INSERT OR REPLACE INTO passed_films (profile_id, film_id, unseen) "
                                          "VALUES (?, ?, ?)"),
                           row + QVariantList{*pass == Pass::Unseen});
        else
            m_database.run(QStringLiteral("DELETE FROM passed_films WHERE profile_id = ? AND film_id = ?"),
                           row);
    });
    Q_EMIT passChanged(film);
}

} // namespace autorec

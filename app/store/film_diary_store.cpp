// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/film_diary_store.h"

#include "app/store/film_columns.h"

#include <map>

namespace autorec {
namespace {

Viewing readViewing(RowReader& row)
{
    return {QDate::fromString(row.text(), Qt::ISODate), row.flag()};
}

} // namespace

FilmDiaryStore::FilmDiaryStore(Database& database, ProfileStore& profiles)
    : m_database(database)
    , m_profiles(profiles)
{
}

FilmDiary FilmDiaryStore::diary(const FilmKey& film) const
{
    FilmDiary diary{film};
    const std::optional<qint64> id = m_profiles.findFilm(film);
    if (!id)
        return diary;
    const QVariantList place{m_profiles.current().id, *id};
    diary.viewings =
        rowsOf(m_database.run(QStringLiteral("SELECT day, again FROM viewings "
                                             "WHERE profile_id = ? AND film_id = ? ORDER BY day"),
                              place),
               readViewing);
    const QStringList notes =
        rowsOf(m_database.run(
                   QStringLiteral("SELECT note FROM film_notes WHERE profile_id = ? AND film_id = ?"), place),
               &RowReader::text);
    diary.note = notes.value(0);
    return diary;
}

QList<FilmDiary> FilmDiaryStore::all() const
{
    const auto select = [this](const QString& columns, const QString& table, const QString& order) {
        return m_database.run(
            QStringLiteral("SELECT films.id, %1, %2 FROM %3 JOIN films ON films.id = film_id "
                           "WHERE profile_id = ? ORDER BY %4")
                .arg(FilmColumns, columns, table, order),
            {m_profiles.current().id});
    };
    std::map<qint64, FilmDiary> diaries;
    const auto diaryOf = [&diaries](RowReader& row) -> FilmDiary& {
        FilmDiary& diary = diaries[row.number()];
        diary.film = readFilmKey(row);
        return diary;
    };
    QSqlQuery viewings =
        select(QStringLiteral("day, again"), QStringLiteral("viewings"), QStringLiteral("film_id, day"));
    while (viewings.next()) {
        RowReader row(viewings);
        QList<Viewing>& kept = diaryOf(row).viewings;
        kept.append(readViewing(row));
    }
    QSqlQuery notes = select(QStringLiteral("note"), QStringLiteral("film_notes"), QStringLiteral("film_id"));
    while (notes.next()) {
        RowReader row(notes);
        QString& note = diaryOf(row).note;
        note = row.text();
    }
    QList<FilmDiary> all;
    all.reserve(static_cast<qsizetype>(diaries.size()));
    for (const auto& [id, diary] : diaries)
        all.append(diary);
    return all;
}

void FilmDiaryStore::add(const FilmKey& film, const Viewing& viewing)
{
    change(film, [&](qint64 profile, qint64 id) {
        m_database.run(QStringLiteral("INSERT OR REPLACE INTO viewings (profile_id, film_id, day, again) "
                                      "VALUES (?, ?, ?, ?)"),
                       {profile, id, viewing.day.toString(Qt::ISODate), viewing.again});
    });
}

void FilmDiaryStore::remove(const FilmKey& film, const QDate& day)
{
    change(film, [&](qint64 profile, qint64 id) {
        m_database.run(
            QStringLiteral("DELETE FROM viewings WHERE profile_id = ? AND film_id = ? AND day = ?"),
            {profile, id, day.toString(Qt::ISODate)});
    });
}

void FilmDiaryStore::setNote(const FilmKey& film, const QString& note)
{
    change(film, [&](qint64 profile, qint64 id) {
        if (note.isEmpty())
            m_database.run(QStringLiteral("DELETE FROM film_notes WHERE profile_id = ? AND film_id = ?"),
                           {profile, id});
        else
            m_database.run(QStringLiteral("INSERT OR REPLACE INTO film_notes (profile_id, film_id, note) "
                                          "VALUES (?, ?, ?)"),
                           {profile, id, note});
    });
}

template <class Edit> void FilmDiaryStore::change(const FilmKey& film, const Edit& edit)
{
    m_database.transaction([&] { edit(m_profiles.current().id, m_profiles.filmId(film)); });
    Q_EMIT changed(film);
}

} // namespace autorec

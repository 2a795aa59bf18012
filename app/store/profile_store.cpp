// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/profile_store.h"

#include "app/store/film_columns.h"
#include "core/base/error.h"

#include <algorithm>

namespace autorec {

namespace {

const QString CurrentProfile = QStringLiteral("current_profile");
const QString SelectFilms =
    QStringLiteral("SELECT films.id, %1, stars, watchlist, not_interested, changed, rated, given FROM films")
        .arg(FilmColumns);

/// Invalid if there is none.
QDateTime readDate(RowReader& row)
{
    std::optional<qint64> date;
    row.read(date);
    return date ? QDateTime::fromMSecsSinceEpoch(*date, Qt::UTC) : QDateTime();
}

QVariant dateOrNull(const QDateTime& date)
{
    return date.isValid() ? QVariant(date.toMSecsSinceEpoch()) : QVariant();
}

FilmRating ratingOf(const PersonalFilm& film)
{
    return {film.film, film.stars, film.rated, film.given};
}

/// Reads a row of SelectFilms.
PersonalFilm readPersonalFilm(RowReader& row)
{
    PersonalFilm film{.id = row.number(), .film = readFilmKey(row)};
    row.read(film.stars);
    film.onWatchlist = row.flag();
    film.notInterested = row.flag();
    film.changed = row.time();
    film.rated = readDate(row);
    film.given = readDate(row);
    return film;
}

ProfileName readName(RowReader& row)
{
    return {row.number(), row.text()};
}

QVariant orNull(const QString& text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

void requireGood(const QString& problem)
{
    if (!problem.isEmpty())
        throw Error(ErrorCode::InvalidArgument, problem.toStdString());
}

} // namespace

ProfileStore::ProfileStore(Database& database)
    : m_database(database)
{
    const QList<ProfileName> chosen = rowsOf(
        m_database.run(
            QStringLiteral(
                "SELECT profiles.id, profiles.name FROM choices JOIN profiles ON profiles.id = choices.value "
                "WHERE choices.name = ? AND profiles.deleted IS NULL"),
            {CurrentProfile}),
        readName);
    if (!chosen.isEmpty()) {
        m_current = chosen.first();
        return;
    }
    m_database.transaction([&] {
        const QList<ProfileName> all = profiles();
        choose(all.isEmpty() ? create(tr("Me")).id : all.first().id);
    });
}

QList<ProfileName> ProfileStore::profiles() const
{
    return rowsOf(
        m_database.run(QStringLiteral("SELECT id, name FROM profiles WHERE deleted IS NULL ORDER BY id")),
        readName);
}

QString ProfileStore::nameProblem(const QString& name, qint64 besides) const
{
    const QString wanted = name.trimmed();
    if (wanted.isEmpty())
        return tr("A profile needs a name.");
    QSqlQuery query = m_database.run(
        QStringLiteral("SELECT name, deleted IS NOT NULL FROM profiles WHERE id <> ?"), {besides});
    while (query.next()) {
        if (query.value(0).toString().compare(wanted, Qt::CaseInsensitive) != 0)
            continue;
        return query.value(1).toBool()
                   ? tr("A deleted profile has this name. Bring it back, or choose another name.")
                   : tr("Another profile has this name already.");
    }
    return {};
}

ProfileName ProfileStore::create(const QString& name)
{
    requireGood(nameProblem(name));
    const QString kept = name.trimmed();
    const QSqlQuery query = m_database.run(QStringLiteral("INSERT INTO profiles (name) VALUES (?)"), {kept});
    Q_EMIT profilesChanged();
    return {query.lastInsertId().toLongLong(), kept};
}

void ProfileStore::rename(qint64 id, const QString& name)
{
    requireGood(nameProblem(name, id));
    const QString kept = name.trimmed();
    m_database.run(QStringLiteral("UPDATE profiles SET name = ? WHERE id = ?"), {kept, id});
    if (m_current.id == id)
        m_current.name = kept;
    Q_EMIT profilesChanged();
}

void ProfileStore::choose(qint64 id)
{
    const QList<ProfileName> all = profiles();
    const auto found =
        std::find_if(all.begin(), all.end(), [id](const ProfileName& profile) { return profile.id == id; });
    if (found == all.end())
        throw Error(ErrorCode::Database, "That profile no longer exists. Choose another.");
    keepChoice(id);
    m_current = *found;
    Q_EMIT currentChanged();
}

void ProfileStore::remove(qint64 id)
{
    QList<ProfileName> others = profiles();
    others.removeIf([id](const ProfileName& profile) { return profile.id == id; });
    requireGood(others.isEmpty() ? tr("The only profile cannot be deleted.") : QString());
    const bool wasCurrent = id == m_current.id;
    m_database.transaction([&] {
        m_database.run(QStringLiteral("UPDATE profiles SET deleted = ? WHERE id = ?"),
                       {m_database.nextTime(), id});
        if (wasCurrent)
            keepChoice(others.first().id);
    });
    if (wasCurrent)
        m_current = others.first();
    Q_EMIT profilesChanged();
    if (wasCurrent)
        Q_EMIT currentChanged();
}

void ProfileStore::bringBack(qint64 id)
{
    m_database.run(QStringLiteral("UPDATE profiles SET deleted = NULL WHERE id = ?"), {id});
    Q_EMIT profilesChanged();
}

QList<DeletedProfile> ProfileStore::deletedProfiles() const
{
    QSqlQuery query = m_database.run(QStringLiteral(
        "SELECT id, name, deleted, (SELECT count(*) FROM profile_films WHERE profile_id = id) FROM profiles "
        "WHERE deleted IS NOT NULL ORDER BY deleted DESC, id DESC"));
    return rowsOf(std::move(query), [](RowReader& row) {
        return DeletedProfile{readName(row), row.time(), static_cast<int>(row.number())};
    });
}

void ProfileStore::erase(qint64 id)
{
    m_database.run(QStringLiteral("DELETE FROM profiles WHERE id = ? AND deleted IS NOT NULL"), {id});
    Q_EMIT profilesChanged();
    Q_EMIT erased();
}

void ProfileStore::keepChoice(qint64 id)
{
    m_database.run(QStringLiteral("INSERT OR REPLACE INTO choices (name, value) VALUES (?, ?)"),
                   {CurrentProfile, QString::number(id)});
}

QList<PersonalFilm> ProfileStore::films() const
{
    return filmsOf(m_current.id);
}

QList<PersonalFilm> ProfileStore::filmsOf(qint64 profile) const
{
    return rowsOf(m_database.run(SelectFilms + QStringLiteral(" JOIN profile_films ON film_id = films.id "
                                                              "WHERE profile_id = ? "
                                                              "ORDER BY changed DESC, film_id DESC"),
                                 {profile}),
                  readPersonalFilm);
}

FilmRating ProfileStore::rate(const FilmKey& film, std::optional<double> stars)
{
    FilmRating before;
    change(film, [&](qint64 id) {
        before = ratingOf(readFilm(id));
        write(id, QStringLiteral("stars"), sqlValue(stars));
    });
    before.film = film;
    return before;
}

void ProfileStore::restore(const FilmRating& rating)
{
    change(rating.film, [&](qint64 id) { writeRating(id, rating); });
}

QList<FilmRating> ProfileStore::rateAll(const QList<FilmRating>& ratings, const QList<FilmKey>& watchlist,
                                        bool onWatchlist)
{
    QList<FilmRating> before;
    m_database.transaction([&] {
        for (const FilmRating& rating : ratings) {
            const qint64 id = filmId(rating.film);
            before.prepend(ratingOf(readFilm(id))); // a film may be there twice
            before.front().film = rating.film;
            writeRating(id, rating);
        }
        for (const FilmKey& film : watchlist)
            write(filmId(film), QStringLiteral("watchlist"), onWatchlist);
    });
    Q_EMIT filmsChanged();
    return before;
}

void ProfileStore::setOnWatchlist(const FilmKey& film, bool on)
{
    change(film, [&](qint64 id) { write(id, QStringLiteral("watchlist"), on); });
}

void ProfileStore::setNotInterested(const FilmKey& film, bool on)
{
    change(film, [&](qint64 id) { write(id, QStringLiteral("not_interested"), on); });
}

std::optional<qint64> ProfileStore::findFilm(const FilmKey& film) const
{
    QList<qint64> found = rowsOf(
        m_database.run(QStringLiteral("SELECT id FROM films WHERE imdb_id = ?"), {orNull(film.imdbId)}),
        &RowReader::number);
    if (found.isEmpty())
        found = rowsOf(m_database.run(QStringLiteral("SELECT id FROM films WHERE folded_title = ? AND "
                                                     "year = ? AND (imdb_id IS NULL OR ?)"),
                                      {film.folded, film.year, film.imdbId.isEmpty()}),
                       &RowReader::number);
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

qint64 ProfileStore::filmId(const FilmKey& film)
{
    if (const std::optional<qint64> found = findFilm(film)) {
        if (!film.imdbId.isEmpty())
            m_database.run(QStringLiteral("UPDATE films SET imdb_id = ? WHERE id = ? AND imdb_id IS NULL"),
                           {film.imdbId, *found});
        return *found;
    }
    const QSqlQuery made = m_database.run(
        QStringLiteral("INSERT INTO films (imdb_id, title, folded_title, year) VALUES (?, ?, ?, ?)"),
        {orNull(film.imdbId), film.title, film.folded, film.year});
    return made.lastInsertId().toLongLong();
}

/// The dates of a rating go with it: stars are given here and now.
void ProfileStore::write(qint64 film, const QString& column, const QVariant& value)
{
    const bool isRating = column == u"stars";
    const qint64 now = m_database.nextTime();
    const QVariant given = isRating && !value.isNull() ? QVariant(now) : QVariant();
    m_database.run(
        QStringLiteral("INSERT INTO profile_films (profile_id, film_id, %1, changed, given) "
                       "VALUES (?, ?, ?, ?, ?) "
                       "ON CONFLICT DO UPDATE SET %1 = excluded.%1, changed = excluded.changed%2")
            .arg(column, isRating ? QStringLiteral(", rated = NULL, given = excluded.given") : QString()),
        {m_current.id, film, value, now, given});
    m_database.run(
        QStringLiteral("DELETE FROM profile_films WHERE profile_id = ? AND film_id = ? AND stars IS NULL "
                       "AND NOT watchlist AND NOT not_interested"),
        {m_current.id, film});
}

/// With the rating's own dates.
void ProfileStore::writeRating(qint64 film, const FilmRating& rating)
{
    write(film, QStringLiteral("stars"), sqlValue(rating.stars));
    if (rating.stars)
        m_database.run(
            QStringLiteral(
                "UPDATE profile_films SET rated = ?, given = ? WHERE profile_id = ? AND film_id = ?"),
            {dateOrNull(rating.rated), dateOrNull(rating.given), m_current.id, film});
}

PersonalFilm ProfileStore::readFilm(qint64 film) const
{
    return rowsOf(
               m_database.run(SelectFilms + QStringLiteral(" LEFT JOIN profile_films ON film_id = films.id "
                                                           "AND profile_id = ? WHERE films.id = ?"),
                              {m_current.id, film}),
               readPersonalFilm)
        .first();
}

void ProfileStore::change(const FilmKey& film, const std::function<void(qint64 id)>& edit)
{
    PersonalFilm changed;
    m_database.transaction([&] {
        const qint64 id = filmId(film);
        edit(id);
        changed = readFilm(id);
    });
    Q_EMIT filmChanged(changed);
}

} // namespace autorec

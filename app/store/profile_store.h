// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/search/film_key.h"
#include "app/store/database.h"

#include <QDateTime>
#include <QList>
#include <QObject>

#include <functional>
#include <optional>

namespace autorec {

/// A person who rates.
struct ProfileName
{
    qint64 id = 0;
    QString name;
};

/// A profile that was deleted and not yet erased.
struct DeletedProfile
{
    ProfileName profile;
    QDateTime deleted;
    int films = 0; ///< number of films with ratings or marks
};

/// A film that the person did something with.
struct PersonalFilm
{
    qint64 id = 0; ///< in the database
    FilmKey film;
    std::optional<double> stars = {}; ///< on the scale of half stars, 0.5 to 5
    bool onWatchlist = false;
    bool notInterested = false;
    QDateTime changed = {};
    QDateTime rated = {}; ///< or watched, as an imported file says; invalid if unknown
    QDateTime given = {}; ///< when the stars were given here; invalid if they are imported

    /// A film with none of the three is no longer kept.
    bool isKept() const { return stars || onWatchlist || notInterested; }
};

/// A film and its new stars; no stars remove the rating.
struct FilmRating
{
    FilmKey film;
    std::optional<double> stars;
    QDateTime rated = {}; ///< see PersonalFilm; invalid if unknown
    QDateTime given = {};
};

/// People's ratings and marks of films, in SQLite, by profile. A rating belongs to a film and not to a data
/// set. Every change is on disk when the call returns. GUI thread; nothing here scans more than one profile.
class ProfileStore : public QObject
{
    Q_OBJECT

public:
    explicit ProfileStore(Database& database);

    /// The profiles that are not deleted, oldest first; there is always one.
    QList<ProfileName> profiles() const;
    ProfileName current() const { return m_current; }
    /// A message if the name is not allowed: it is empty, or a profile other than `besides` has it in any
    /// case of letters. Empty if the name is allowed.
    QString nameProblem(const QString& name, qint64 besides = 0) const;
    /// Both throw Error(InvalidArgument) for a name that has a problem.
    ProfileName create(const QString& name);
    void rename(qint64 id, const QString& name);
    void choose(qint64 id);

    /// Hides a profile; it keeps its films and its name. If it was in use, the oldest other profile is used
    /// from then on. Throws Error(InvalidArgument) for the only profile.
    void remove(qint64 id);
    void bringBack(qint64 id);
    /// Last deleted first.
    QList<DeletedProfile> deletedProfiles() const;
    /// Permanently deletes a profile that was removed before, with everything that it keeps.
    void erase(qint64 id);

    /// The films of the current profile, the latest change first.
    QList<PersonalFilm> films() const;
    /// Of any profile.
    QList<PersonalFilm> filmsOf(qint64 profile) const;

    /// Rates a film here and now; empty `stars` remove the rating. Returns the rating that undoes it.
    FilmRating rate(const FilmKey& film, std::optional<double> stars);
    /// Gives a rating back, with its dates.
    void restore(const FilmRating& rating);
    /// Many at once, and films to put on the watchlist or take off: all of them are on disk when the call
    /// returns, or none. Returns the ratings that undo it.
    QList<FilmRating> rateAll(const QList<FilmRating>& ratings, const QList<FilmKey>& watchlist = {},
                              bool onWatchlist = true);
    void setOnWatchlist(const FilmKey& film, bool on);
    void setNotInterested(const FilmKey& film, bool on);

    /// The film's id in the database; empty if it is not there.
    std::optional<qint64> findFilm(const FilmKey& film) const;
    /// The film's id in the database. Adds the film, or its IMDb id, if it is missing there.
    qint64 filmId(const FilmKey& film);

Q_SIGNALS:
    /// One film of the current profile, as it is now.
    void filmChanged(const autorec::PersonalFilm& film);
    /// Many films at once.
    void filmsChanged();
    void currentChanged();
    void profilesChanged();
    /// A profile was permanently deleted.
    void erased();

private:
    void keepChoice(qint64 id);
    void change(const FilmKey& film, const std::function<void(qint64 id)>& edit);
    void write(qint64 film, const QString& column, const QVariant& value);
    void writeRating(qint64 film, const FilmRating& rating);
    PersonalFilm readFilm(qint64 film) const;

    Database& m_database;
    ProfileName m_current;
};

} // namespace autorec

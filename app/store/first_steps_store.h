// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/profile_store.h"

#include <QList>
#include <QObject>

#include <optional>

namespace autorec {

/// A film that represents a taste which the person picked.
struct FilmPick
{
    FilmKey film;
    int place = 0; ///< among the films of its pick
};

/// A person's answer when they do not rate a film that they were asked about.
enum class Pass { Skipped, Unseen };

/// A film that the person did not rate when asked, and why.
struct PassedFilm
{
    FilmKey film;
    Pass pass = Pass::Skipped;
};

/// The picks and passed films of people with few ratings, in SQLite, by profile; returns those of the current
/// profile. Every change is on disk when the call returns. GUI thread.
class FirstStepsStore : public QObject
{
    Q_OBJECT

public:
    FirstStepsStore(Database& database, ProfileStore& profiles);

    QList<FilmPick> picks() const;
    /// Replaces the earlier picks: all new ones are on disk when the call returns, or none.
    void setPicks(const QList<FilmPick>& picks);

    QList<PassedFilm> passedFilms() const;
    /// With an empty `pass`, the film may be asked about again.
    void setPass(const FilmKey& film, std::optional<Pass> pass);

Q_SIGNALS:
    void picksChanged();
    void passChanged(const autorec::FilmKey& film);

private:
    Database& m_database;
    ProfileStore& m_profiles;
};

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/profile_store.h"

#include <QDate>
#include <QList>
#include <QObject>

#include <optional>

namespace autorec {

/// A day on which a person watched a film.
struct Viewing
{
    QDate day;
    bool again = false; ///< they had seen it before

    friend bool operator==(const Viewing&, const Viewing&) = default;
};

/// When a person watched a film, and what they wrote about it.
struct FilmDiary
{
    FilmKey film;
    QList<Viewing> viewings = {}; ///< oldest first; one a day at most
    QString note = {};
};

/// People's viewings and notes of films, in SQLite, by profile; returns those of the current profile. Like
/// ratings, they belong to films and not to data sets. Every change is on disk when the call returns; each
/// throws Error(Database). GUI thread.
class FilmDiaryStore : public QObject
{
    Q_OBJECT

public:
    FilmDiaryStore(Database& database, ProfileStore& profiles);

    /// Without viewings and note if there is nothing about the film.
    FilmDiary diary(const FilmKey& film) const;
    /// Every film with a viewing or a note, in no particular order.
    QList<FilmDiary> all() const;

    /// Adds the viewing; replaces another of the same day.
    void add(const FilmKey& film, const Viewing& viewing);
    void remove(const FilmKey& film, const QDate& day);
    /// An empty note removes it.
    void setNote(const FilmKey& film, const QString& note);

Q_SIGNALS:
    void changed(const autorec::FilmKey& film);

private:
    template <class Edit> void change(const FilmKey& film, const Edit& edit);

    Database& m_database;
    ProfileStore& m_profiles;
};

} // namespace autorec

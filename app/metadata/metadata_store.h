// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/metadata/film_facts.h"
#include "app/search/film_key.h"
#include "app/store/database.h"

#include <QString>

#include <functional>
#include <utility>
#include <vector>

namespace autorec {

/// How the store names a film: by its IMDb id, else its TMDB id, else folded title and year. Empty if none of
/// these is known.
QString storedName(const FilmKey& film, const QString& tmdbId);

/// Where facts are from.
enum class FactsSource { Tmdb = 1, Imdb = 2 };

/// What the store has of a film from one source.
struct StoredFilm
{
    QString film; ///< see storedName
    FactsSource source = FactsSource::Tmdb;
    bool isUnknown = false; ///< the source was asked and does not have the film
    FilmFacts facts = {};
    QString picture = {}; ///< path; empty if there is none
};

/// Facts and pictures in a folder of their own, which may be deleted at any time: an SQLite file, which is
/// made anew when it is damaged or of another version, and a folder of pictures. Several stores may use one
/// folder. Only for the thread that made it; all functions block and throw Error(Database) or
/// Error(FileUnwritable).
class MetadataStore
{
public:
    /// As long as TMDB's terms allow.
    static constexpr int DaysToKeep = 180;
    /// A film that TMDB did not know is asked for again after this.
    static constexpr int DaysUnknown = 30;

    explicit MetadataStore(const QString& folder);
    /// False if nothing was ever kept in that folder.
    static bool exists(const QString& folder);

    /// Keeps TMDB's answer; `picture` may be empty. Returns the path of the picture. `now` in milliseconds
    /// since 1970, as everywhere.
    QString keep(const QString& film, const FilmFacts& facts, const QByteArray& picture, qint64 now);
    void keepUnknown(const QString& film, qint64 now);
    /// Adds to what is kept from IMDb, and replaces what is older.
    void keepImdb(const std::vector<std::pair<QString, FilmFacts>>& films, qint64 now);

    /// Deletes what is too old to be kept or, by a clock that was wrong, from the future.
    void removeExpired(qint64 now);
    /// Deletes everything, pictures included.
    void clear();
    void forEach(const std::function<void(const StoredFilm& film)>& take) const;
    /// Bytes on the disk.
    qint64 size() const;
    std::size_t count(FactsSource source) const;

private:
    void open();
    void put(const QString& film, FactsSource source, qint64 now, const QVariant& facts,
             const QString& picture);
    QString picturePath(const QString& name) const;

    QString m_folder;
    mutable SqlConnection m_connection;
};

} // namespace autorec

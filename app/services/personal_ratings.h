// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/dataset_service.h"
#include "app/store/profile_store.h"
#include "core/data/profile.h"

#include <QObject>

#include <map>
#include <optional>
#include <vector>

namespace autorec {

/// What a person did with the films of a data set.
struct KnownFilms
{
    std::vector<ProfileEntry> profile = {};     ///< ratings on the data set's scale, sorted by movie
    std::vector<MovieIndex> notInterested = {}; ///< films that lists leave out, sorted
    std::vector<MovieIndex> watchlist = {};     ///< sorted
};

/// Finds a person's films, newest change first, in a data set. Of several that match one movie, the first
/// counts.
KnownFilms knownFilms(const QList<PersonalFilm>& films, const LoadedDataset& dataset);

/// The current profile's films by movie of the open data set. Follows the store: a film that changes is
/// updated alone; everything is read again only for another data set, another profile or a change of many
/// films.
class PersonalRatings : public QObject
{
    Q_OBJECT

public:
    explicit PersonalRatings(const ProfileStore& store);

    void setDataset(const LoadedDatasetPtr& dataset);

    std::optional<float> stars(MovieIndex movie) const;
    bool onWatchlist(MovieIndex movie) const;
    bool notInterested(MovieIndex movie) const;

    /// Ratings of films that the data set has, sorted by movie, on the data set's scale.
    const std::vector<ProfileEntry>& profile() const { return m_known.profile; }
    /// Films that lists leave out, sorted.
    const std::vector<MovieIndex>& notInterested() const { return m_known.notInterested; }
    /// Films on the watchlist, sorted.
    const std::vector<MovieIndex>& watchlist() const { return m_known.watchlist; }

Q_SIGNALS:
    void movieChanged(autorec::MovieIndex movie);
    /// Everything may have changed: another data set, another profile, or many films at once.
    void reset();

private:
    /// Several films can match one movie of the data set; the first of them, which changed last, counts.
    using FilmsByMovie = std::multimap<MovieIndex, PersonalFilm>;

    friend KnownFilms knownFilms(const QList<PersonalFilm>& films, const LoadedDataset& dataset);
    static FilmsByMovie byMovie(const QList<PersonalFilm>& films, const LoadedDataset& dataset);
    static KnownFilms known(const FilmsByMovie& films, const LoadedDataset& dataset);

    const PersonalFilm* filmOf(MovieIndex movie) const;
    void readAll();
    void apply(const PersonalFilm& film);

    const ProfileStore& m_store;
    LoadedDatasetPtr m_dataset;
    FilmsByMovie m_films;
    KnownFilms m_known;
};

} // namespace autorec

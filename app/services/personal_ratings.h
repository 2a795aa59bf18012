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

/// The person's films, seen through the data set that is open: what they rated, by movie. Changes go through
/// to the store, and so to disk, before the call returns.
class PersonalRatings : public QObject
{
    Q_OBJECT

public:
    explicit PersonalRatings(ProfileStore& store, QObject* parent = nullptr);

    void setDataset(const LoadedDatasetPtr& dataset);

    std::optional<float> stars(MovieIndex movie) const;
    bool onWatchlist(MovieIndex movie) const;
    bool notInterested(MovieIndex movie) const;

    /// Ratings of films that the data set has, sorted by movie.
    std::vector<ProfileEntry> profile() const;
    /// Films that lists leave out, sorted.
    std::vector<MovieIndex> notInterested() const;

    void rate(MovieIndex movie, std::optional<float> stars);
    void setOnWatchlist(MovieIndex movie, bool on);
    void setNotInterested(MovieIndex movie, bool on);

Q_SIGNALS:
    void movieChanged(autorec::MovieIndex movie);
    /// Everything may have changed: another data set or another profile.
    void reset();

private:
    const FilmKey& keyOf(MovieIndex movie) const;
    const PersonalFilm* filmOf(MovieIndex movie) const;
    void readFilms();
    void reload();
    void takeOver(const FilmKey& film);

    ProfileStore& m_store;
    LoadedDatasetPtr m_dataset;
    std::map<MovieIndex, PersonalFilm> m_films;
};

} // namespace autorec

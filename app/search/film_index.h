// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/search/film_key.h"
#include "core/base/ids.h"
#include "core/data/dataset.h"

#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace autorec {

/// Finds a data set's movies by film key. Immutable; built once in the background.
class FilmIndex
{
public:
    explicit FilmIndex(const Dataset& dataset);

    const FilmKey& key(MovieIndex movie) const { return m_keys[movie.value()]; }
    /// The movie that `find` returns for its key: the same for all movies that are one film.
    MovieIndex same(MovieIndex movie) const { return m_same[movie.value()]; }
    /// By IMDb id if both sides have one, else by folded title and year. Of films listed twice, the one with
    /// more ratings.
    std::optional<MovieIndex> find(const FilmKey& film) const;
    /// The candidates for a film: only the one with its IMDb or TMDB id, else all with its folded title and
    /// year, else those a year older or younger. Without a year, those of any year. Most rated first.
    std::vector<MovieIndex> candidates(const FilmKey& film, const QString& tmdbId = {}) const;

private:
    std::vector<FilmKey> m_keys;
    std::vector<MovieIndex> m_same;
    QHash<QString, MovieIndex> m_byImdbId;
    QHash<QString, MovieIndex> m_byTmdbId;
    QHash<QString, MovieIndex> m_byTitle; ///< and year
    QMultiHash<QString, MovieIndex> m_byTitleAlone;
    std::vector<std::size_t> m_ratings;
};

} // namespace autorec

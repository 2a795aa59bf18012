// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/search/film_key.h"
#include "core/base/ids.h"
#include "core/data/dataset.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace autorec {

/// A film as a list from elsewhere names it.
struct NamedFilm
{
    FilmKey film = {};
    QStringList otherTitles = {}; ///< such as the original title
    QString tmdbId = {};          ///< may be empty
};

/// Finds a data set's movies by film key and by name. Immutable; built once in the background.
class FilmIndex
{
public:
    explicit FilmIndex(const Dataset& dataset);

    std::size_t size() const { return m_keys.size(); }
    const FilmKey& key(MovieIndex movie) const { return m_keys[movie.value()]; }
    /// The most rated of all movies that are the same film as this one; see SameFilms.
    MovieIndex same(MovieIndex movie) const { return m_same[movie.value()]; }
    /// By IMDb id if both sides have one, else by title and year as `candidates`, if there is one candidate.
    /// Of films listed twice, the one with more ratings.
    std::optional<MovieIndex> find(const FilmKey& film) const;
    /// The candidates for a film: only the one with its IMDb or TMDB id, else the first of these that has
    /// any: movies of its year that have one of its names; the same without articles; movies a year older or
    /// younger that have one of its names, article and all; movies of its year with a longer or shorter form
    /// of its name. Without a year, those of any year. Most rated first; of a film that is
    /// listed more than once, only the movie that `same` returns.
    std::vector<MovieIndex> candidates(const NamedFilm& named) const;
    /// True if one of the film's names or ids is the movie's, and no id differs. An unknown title agrees.
    bool agrees(const NamedFilm& named, MovieIndex movie) const;
    /// The movie with this IMDb id.
    std::optional<MovieIndex> byImdbId(const QString& imdbId) const;
    /// Calls `take` for the loose form of each name and shorter name, in no order; see NameForms.
    void forEachLooseName(const std::function<void(const QString& form, MovieIndex movie)>& take) const;

private:
    struct Name
    {
        MovieIndex movie;
        bool isMain = false;
    };
    using Names = QMultiHash<QString, Name>;

    void addNames(MovieIndex movie);
    std::vector<MovieIndex> named(const Names& names, const QStringList& forms, const FilmKey& film,
                                  int yearsOff) const;
    /// False if both have other names besides the main one, and none in common.
    bool sharesOtherNames(const QStringList& forms, MovieIndex movie) const;
    static bool hasName(const Names& names, const QString& form, MovieIndex movie);
    void sortByRatings(std::vector<MovieIndex>& movies) const;

    std::vector<FilmKey> m_keys;
    std::vector<MovieIndex> m_same;
    QHash<QString, MovieIndex> m_byImdbId;
    QHash<QString, MovieIndex> m_byTmdbId;
    QHash<QString, MovieIndex> m_byTitle; ///< and year
    std::vector<QString> m_tmdbIds;
    Names m_exact;
    Names m_loose;
    Names m_short;
    std::vector<std::size_t> m_ratings;
};

} // namespace autorec

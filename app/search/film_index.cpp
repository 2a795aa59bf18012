// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/film_index.h"

#include <algorithm>
#include <cstdlib>

namespace autorec {

namespace {

QString titleKey(const QString& folded, int year)
{
    return folded + u'|' + QString::number(year);
}

/// True if both have IMDb ids and these differ.
bool areDifferent(const FilmKey& a, const FilmKey& b)
{
    return !a.imdbId.isEmpty() && !b.imdbId.isEmpty() && a.imdbId != b.imdbId;
}

} // namespace

FilmIndex::FilmIndex(const Dataset& dataset)
{
    const auto keepMoreRated = [&dataset](QHash<QString, MovieIndex>& map, const QString& key,
                                          MovieIndex movie) {
        const auto found = map.find(key);
        if (found == map.end() ||
            dataset.ratings().byMovie(movie).size() > dataset.ratings().byMovie(*found).size())
            map.insert(key, movie);
    };
    m_keys.reserve(dataset.movieCount());
    for (std::size_t m = 0; m < dataset.movieCount(); ++m) {
        const MovieIndex movie(m);
        const FilmKey& key = m_keys.emplace_back(FilmKey::of(dataset.movie(movie)));
        keepMoreRated(m_byTitle, titleKey(key.folded, key.year), movie);
        if (!key.imdbId.isEmpty())
            keepMoreRated(m_byImdbId, key.imdbId, movie);
        const QString tmdbId = QString::fromStdString(dataset.movie(movie).tmdbId);
        if (!tmdbId.isEmpty())
            keepMoreRated(m_byTmdbId, tmdbId, movie);
        m_byTitleAlone.insert(key.folded, movie);
        m_ratings.push_back(dataset.ratings().byMovie(movie).size());
    }
    m_same.reserve(dataset.movieCount());
    for (std::size_t m = 0; m < dataset.movieCount(); ++m)
        m_same.push_back(find(m_keys[m]).value_or(MovieIndex(m)));
}

std::optional<MovieIndex> FilmIndex::find(const FilmKey& film) const
{
    const auto byId = film.imdbId.isEmpty() ? m_byImdbId.end() : m_byImdbId.find(film.imdbId);
    if (byId != m_byImdbId.end())
        return *byId;
    const auto byTitle = m_byTitle.find(titleKey(film.folded, film.year));
    if (byTitle == m_byTitle.end() || areDifferent(film, key(*byTitle)))
        return std::nullopt;
    return *byTitle;
}

std::vector<MovieIndex> FilmIndex::candidates(const FilmKey& film, const QString& tmdbId) const
{
    if (const auto byImdb = m_byImdbId.find(film.imdbId);
        !film.imdbId.isEmpty() && byImdb != m_byImdbId.end())
        return {*byImdb};
    if (const auto byTmdb = m_byTmdbId.find(tmdbId); !tmdbId.isEmpty() && byTmdb != m_byTmdbId.end())
        return {*byTmdb};
    if (film.folded.isEmpty())
        return {};
    for (const int yearsOff : {0, 1}) {
        std::vector<MovieIndex> found;
        for (const MovieIndex movie : m_byTitleAlone.values(film.folded)) {
            const FilmKey& other = key(movie);
            const bool yearFits =
                film.year == 0 || other.year == 0 || std::abs(other.year - film.year) <= yearsOff;
            if (yearFits && !areDifferent(film, other))
                found.push_back(movie);
        }
        std::sort(found.begin(), found.end(), [this](MovieIndex a, MovieIndex b) {
            return std::pair(m_ratings[b.value()], a) < std::pair(m_ratings[a.value()], b);
        });
        if (!found.empty())
            return found;
    }
    return {};
}

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/personal_ratings.h"

#include <algorithm>

namespace autorec {

PersonalRatings::PersonalRatings(const ProfileStore& store)
    : m_store(store)
{
    connect(&m_store, &ProfileStore::currentChanged, this, &PersonalRatings::readAll);
    connect(&m_store, &ProfileStore::filmsChanged, this, &PersonalRatings::readAll);
    connect(&m_store, &ProfileStore::filmChanged, this, &PersonalRatings::apply);
}

void PersonalRatings::setDataset(const LoadedDatasetPtr& dataset)
{
    m_dataset = dataset;
    readAll();
}

std::optional<float> PersonalRatings::stars(MovieIndex movie) const
{
    const PersonalFilm* film = filmOf(movie);
    return film && film->stars ? std::optional(static_cast<float>(*film->stars)) : std::nullopt;
}

bool PersonalRatings::onWatchlist(MovieIndex movie) const
{
    const PersonalFilm* film = filmOf(movie);
    return film && film->onWatchlist;
}

bool PersonalRatings::notInterested(MovieIndex movie) const
{
    const PersonalFilm* film = filmOf(movie);
    return film && film->notInterested;
}

/// Movies that a data set lists twice are one film.
const PersonalFilm* PersonalRatings::filmOf(MovieIndex movie) const
{
    if (m_films.empty())
        return nullptr;
    const MovieIndex same = m_dataset->films.same(movie);
    const auto found = m_films.lower_bound(same);
    return found == m_films.end() || found->first != same ? nullptr : &found->second;
}

void PersonalRatings::readAll()
{
    m_films = m_dataset ? byMovie(m_store.films(), *m_dataset) : FilmsByMovie();
    m_known = m_dataset ? known(m_films, *m_dataset) : KnownFilms();
    Q_EMIT reset();
}

/// A film may become another movie of the data set when its IMDb id becomes known.
void PersonalRatings::apply(const PersonalFilm& film)
{
    if (!m_dataset)
        return;
    std::optional<MovieIndex> left;
    const auto before = std::find_if(m_films.begin(), m_films.end(),
                                     [&film](const auto& entry) { return entry.second.id == film.id; });
    if (before != m_films.end()) {
        left = before->first;
        m_films.erase(before);
    }
    const std::optional<MovieIndex> movie = m_dataset->films.find(film.film);
    if (movie && film.isKept())
        m_films.emplace_hint(m_films.lower_bound(*movie), *movie, film);
    m_known = known(m_films, *m_dataset);
    if (left && left != movie)
        Q_EMIT movieChanged(*left);
    if (movie)
        Q_EMIT movieChanged(*movie);
}

PersonalRatings::FilmsByMovie PersonalRatings::byMovie(const QList<PersonalFilm>& films,
                                                       const LoadedDataset& dataset)
{
    FilmsByMovie found;
    for (const PersonalFilm& film : films) {
        if (const std::optional<MovieIndex> movie = dataset.films.find(film.film))
            found.emplace(*movie, film);
    }
    return found;
}

KnownFilms PersonalRatings::known(const FilmsByMovie& films, const LoadedDataset& dataset)
{
    KnownFilms known;
    for (auto place = films.begin(); place != films.end(); place = films.upper_bound(place->first)) {
        const auto& [movie, film] = *place;
        if (film.stars)
            known.profile.push_back({movie, dataset.dataset.scale().clip(static_cast<float>(*film.stars))});
        if (film.notInterested)
            known.notInterested.push_back(movie);
        if (film.onWatchlist)
            known.watchlist.push_back(movie);
    }
    return known;
}

KnownFilms knownFilms(const QList<PersonalFilm>& films, const LoadedDataset& dataset)
{
    return PersonalRatings::known(PersonalRatings::byMovie(films, dataset), dataset);
}

} // namespace autorec

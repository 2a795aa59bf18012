// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/personal_ratings.h"

#include <algorithm>

namespace autorec {

PersonalRatings::PersonalRatings(ProfileStore& store, QObject* parent)
    : QObject(parent)
    , m_store(store)
{
    connect(&m_store, &ProfileStore::currentChanged, this, &PersonalRatings::reload);
    connect(&m_store, &ProfileStore::filmsChanged, this, &PersonalRatings::reload);
    connect(&m_store, &ProfileStore::filmChanged, this, &PersonalRatings::takeOver);
}

void PersonalRatings::setDataset(const LoadedDatasetPtr& dataset)
{
    m_dataset = dataset;
    reload();
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

std::vector<ProfileEntry> PersonalRatings::profile() const
{
    std::vector<ProfileEntry> entries;
    for (const auto& [movie, film] : m_films) {
        if (film.stars)
            entries.push_back({movie, m_dataset->dataset.scale().clip(static_cast<float>(*film.stars))});
    }
    return entries;
}

std::vector<MovieIndex> PersonalRatings::notInterested() const
{
    std::vector<MovieIndex> movies;
    for (const auto& [movie, film] : m_films) {
        if (film.notInterested)
            movies.push_back(movie);
    }
    return movies;
}

void PersonalRatings::rate(MovieIndex movie, std::optional<float> stars)
{
    m_store.rate(keyOf(movie), stars ? std::optional(static_cast<double>(*stars)) : std::nullopt);
}

void PersonalRatings::setOnWatchlist(MovieIndex movie, bool on)
{
    m_store.setOnWatchlist(keyOf(movie), on);
}

void PersonalRatings::setNotInterested(MovieIndex movie, bool on)
{
    m_store.setNotInterested(keyOf(movie), on);
}

const FilmKey& PersonalRatings::keyOf(MovieIndex movie) const
{
    return m_dataset->films.key(movie);
}

/// Films that a data set lists twice are one film.
const PersonalFilm* PersonalRatings::filmOf(MovieIndex movie) const
{
    if (m_films.empty())
        return nullptr;
    const auto found = m_films.find(m_dataset->films.same(movie));
    return found == m_films.end() ? nullptr : &found->second;
}

void PersonalRatings::readFilms()
{
    m_films.clear();
    if (!m_dataset)
        return;
    for (const PersonalFilm& film : m_store.films()) {
        if (const std::optional<MovieIndex> movie = m_dataset->films.find(film.film))
            m_films.emplace(*movie, film);
    }
}

void PersonalRatings::reload()
{
    readFilms();
    Q_EMIT reset();
}

void PersonalRatings::takeOver(const FilmKey& film)
{
    readFilms();
    if (const std::optional<MovieIndex> movie = m_dataset ? m_dataset->films.find(film) : std::nullopt)
        Q_EMIT movieChanged(*movie);
}

} // namespace autorec

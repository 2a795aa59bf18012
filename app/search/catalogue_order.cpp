// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/catalogue_order.h"

#include "core/data/most_rated.h"

#include <algorithm>

namespace autorec {

namespace {

std::vector<MovieIndex> allMovies(std::size_t count)
{
    std::vector<MovieIndex> movies;
    for (std::size_t m = 0; m < count; ++m)
        movies.emplace_back(m);
    return movies;
}

/// The place of each movie when ordered by `valueOf(movie)`.
template <class ValueOf> std::vector<std::uint32_t> placesBy(std::size_t movies, const ValueOf& valueOf)
{
    std::vector<MovieIndex> order = allMovies(movies);
    std::sort(order.begin(), order.end(),
              [&valueOf](MovieIndex a, MovieIndex b) { return valueOf(a) < valueOf(b); });
    std::vector<std::uint32_t> places(movies);
    std::uint32_t place = 0;
    for (std::size_t k = 1; k < movies; ++k) {
        place += valueOf(order[k - 1]) < valueOf(order[k]) ? 1 : 0;
        places[order[k].value()] = place;
    }
    return places;
}

} // namespace

std::vector<MovieIndex> mostRatedFirst(const RatingMatrix& ratings)
{
    return mostRatedOf(allMovies(ratings.movieCount()), ratings);
}

CatalogueOrder::CatalogueOrder(const Dataset& dataset, const FilmIndex& films)
    : m_titlePlaces(
          placesBy(dataset.movieCount(),
                   [&films](MovieIndex movie) -> const QString& { return films.key(movie).folded; }))
    , m_genresPlaces(
          placesBy(dataset.movieCount(),
                   [&dataset](MovieIndex movie) -> const auto& { return dataset.movie(movie).genres; }))
    , m_bestKnown(mostRatedFirst(dataset.ratings()))
{
}

} // namespace autorec

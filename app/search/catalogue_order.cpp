// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/catalogue_order.h"

#include <algorithm>
#include <functional>
#include <map>

namespace autorec {

namespace {

/// The place of each movie when ordered by `valueOf(movie)`.
template <class Value, class ValueOf>
std::vector<std::uint32_t> placesBy(std::size_t movies, const ValueOf& valueOf)
{
    // Ordered are references to the values; many movies share one.
    std::map<std::reference_wrapper<const Value>, std::uint32_t, std::less<Value>> placeOf;
    using Entry = typename decltype(placeOf)::iterator;
    std::vector<Entry> entries;
    entries.reserve(movies);
    for (std::size_t m = 0; m < movies; ++m)
        entries.push_back(placeOf.try_emplace(valueOf(MovieIndex(m)), 0).first);
    std::uint32_t next = 0;
    for (auto& [value, place] : placeOf)
        place = next++;
    std::vector<std::uint32_t> places(movies);
    std::transform(entries.begin(), entries.end(), places.begin(), [](Entry entry) { return entry->second; });
    return places;
}

} // namespace

std::vector<MovieIndex> mostRatedFirst(const RatingMatrix& ratings)
{
    std::vector<MovieIndex> movies;
    for (std::size_t m = 0; m < ratings.movieCount(); ++m)
        movies.emplace_back(m);
    std::stable_sort(movies.begin(), movies.end(), [&ratings](MovieIndex a, MovieIndex b) {
        return ratings.byMovie(a).size() > ratings.byMovie(b).size();
    });
    return movies;
}

CatalogueOrder::CatalogueOrder(const Dataset& dataset, const FilmIndex& films)
    : m_titlePlaces(
          placesBy<QString>(dataset.movieCount(),
                            [&films](MovieIndex movie) -> const QString& { return films.key(movie).folded; }))
    , m_genresPlaces(placesBy<std::vector<std::string>>(
          dataset.movieCount(),
          [&dataset](MovieIndex movie) -> const auto& { return dataset.movie(movie).genres; }))
    , m_bestKnown(mostRatedFirst(dataset.ratings()))
{
}

} // namespace autorec

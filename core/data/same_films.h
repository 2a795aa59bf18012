// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/data/movie.h"

#include <algorithm>
#include <span>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace autorec {

/// The films that a catalogue lists more than once: movies with the same IMDb id, the same TMDB id, or the
/// same title and year. A title and year that two movies share does not count where they have ids of both
/// kinds that all differ: those are two films. Lists, exclusion and similar films take such movies as one;
/// ratings, training, splits and measures take them as the source lists them. Immutable; safe to read from
/// any thread.
class SameFilms
{
public:
    SameFilms() = default;
    explicit SameFilms(const std::vector<Movie>& movies);

    /// The movies of each film that is listed more than once, in order.
    const std::vector<std::vector<MovieIndex>>& groups() const { return m_groups; }
    /// All movies that are the same film, in order, with the movie itself; empty for a film listed once.
    std::span<const MovieIndex> of(MovieIndex movie) const;
    bool areSame(MovieIndex a, MovieIndex b) const;
    /// These movies and all others that are the same films, sorted.
    std::vector<MovieIndex> withCopies(std::vector<MovieIndex> movies) const;

    /// Shortens a list, best first, to `most` items: of each film only the first.
    template <class Item, class MovieOf>
    void keepFirstOfEach(std::vector<Item>& list, std::size_t most, const MovieOf& movieOf) const
    {
        std::unordered_set<std::size_t> seen;
        std::erase_if(list, [&](const Item& item) {
            const auto group = m_groupOf.find(movieOf(item).value());
            return group != m_groupOf.end() && !seen.insert(group->second).second;
        });
        list.resize(std::min(most, list.size()));
    }
    /// How many movies there are beyond the first of each film: a list with so many more items is long enough
    /// for keepFirstOfEach.
    std::size_t surplus() const { return m_groupOf.size() - m_groups.size(); }

    /// "18 films are listed more than once: Chasing Amy (1997), …"; empty if none is.
    std::string note(const std::vector<Movie>& movies) const;

private:
    std::vector<std::vector<MovieIndex>> m_groups;
    std::unordered_map<std::size_t, std::size_t> m_groupOf; ///< by position of a movie
};

} // namespace autorec

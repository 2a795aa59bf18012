// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/search/film_index.h"

#include <cstdint>
#include <vector>

namespace autorec {

/// Every movie, the most rated first.
std::vector<MovieIndex> mostRatedFirst(const RatingMatrix& ratings);

/// Sort orders of a catalogue that are too slow to compute while a person waits. Immutable; built once in the
/// background. A place is a sort key; equal values share one.
class CatalogueOrder
{
public:
    CatalogueOrder(const Dataset& dataset, const FilmIndex& films);

    /// Alphabetical, without the article, whatever the case and accents.
    std::uint32_t titlePlace(MovieIndex movie) const { return m_titlePlaces[movie.value()]; }
    std::uint32_t genresPlace(MovieIndex movie) const { return m_genresPlaces[movie.value()]; }
    /// Every movie, the most rated first.
    const std::vector<MovieIndex>& bestKnown() const { return m_bestKnown; }

private:
    std::vector<std::uint32_t> m_titlePlaces;
    std::vector<std::uint32_t> m_genresPlaces;
    std::vector<MovieIndex> m_bestKnown;
};

} // namespace autorec

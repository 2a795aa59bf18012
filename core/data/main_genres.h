// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/movie.h"

#include <cstdint>
#include <string>
#include <vector>

namespace autorec {

/// One genre for each film.
struct MainGenres
{
    std::vector<std::string> genres;   ///< the commonest, commonest first
    std::vector<std::uint8_t> ofMovie; ///< by MovieIndex: place in `genres`, or `other()`

    std::uint8_t other() const { return static_cast<std::uint8_t>(genres.size()); }
};

/// The `most` genres that most films have, and for each film the rarest of these that it has: of "Drama, War"
/// the one that says more of it.
MainGenres mainGenres(const std::vector<Movie>& movies, std::size_t most);

} // namespace autorec

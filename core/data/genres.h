// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"

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

/// The `most` commonest genres, and for each film its rarest genre among these: of "Drama, War" the one that
/// describes it better.
MainGenres mainGenres(const std::vector<Movie>& movies, std::size_t most);

/// Throws Error(InvalidArgument) if no movie is of the genre; the message lists the genres.
void requireGenre(const Dataset& dataset, const std::string& genre);

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/genres.h"

#include "core/base/error.h"

#include <algorithm>
#include <set>

namespace autorec {

void requireGenre(const Dataset& dataset, const std::string& genre)
{
    const bool isKnown =
        std::any_of(dataset.movies().begin(), dataset.movies().end(), [&](const Movie& movie) {
            return std::find(movie.genres.begin(), movie.genres.end(), genre) != movie.genres.end();
        });
    if (isKnown)
        return;
    std::set<std::string> all;
    for (const Movie& movie : dataset.movies())
        all.insert(movie.genres.begin(), movie.genres.end());
    std::string names;
    for (const std::string& name : all)
        names.append(names.empty() ? "" : ", ").append(name);
    throw Error(ErrorCode::InvalidArgument, "No movie is of the genre \"" + genre +
                                                "\". Genres: " + (names.empty() ? "none" : names) + ".");
}

} // namespace autorec

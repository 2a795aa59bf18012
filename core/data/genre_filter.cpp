// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/genre_filter.h"

#include <algorithm>

namespace autorec {

bool GenreFilter::admits(const Movie& movie) const
{
    const auto hasIt = [&movie](const std::string& genre) { return movie.hasGenre(genre); };
    return (wanted.empty() || std::any_of(wanted.begin(), wanted.end(), hasIt)) &&
           std::none_of(excluded.begin(), excluded.end(), hasIt);
}

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/source_id.h"

#include <string>
#include <string_view>
#include <vector>

namespace autorec {

/// A film as the source lists it.
struct Movie
{
    SourceId id;
    std::string title;               ///< UTF-8, natural order ("The Matrix"), without the year
    int year = 0;                    ///< 0 if unknown
    std::vector<std::string> genres; ///< empty if none are listed
    std::string imdbId;              ///< "tt0133093", or empty
    std::string tmdbId;              ///< "603", or empty
    std::vector<std::string> tags;   ///< the dozen most frequent, most frequent first

    bool hasGenre(const std::string& genre) const;
    /// The source has no title for it, or says "unknown".
    bool titleIsUnknown() const;
};

/// A movie from its title as sources list it: "Matrix, The (1999)" → title "The Matrix", year 1999.
/// Only a trailing article is moved to the front; a title without a year has year 0.
Movie listedMovie(SourceId id, std::string_view title, std::vector<std::string> genres = {});

} // namespace autorec

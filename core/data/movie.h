// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace autorec {

/// A film as the source lists it.
struct Movie
{
    std::int64_t id = 0;             ///< the source's own id
    std::string title;               ///< UTF-8, natural order ("The Matrix"), without the year
    int year = 0;                    ///< 0 where unknown
    std::vector<std::string> genres; ///< empty where none are listed
    std::string imdbId;              ///< "tt0133093", or empty
    std::string tmdbId;              ///< "603", or empty
    std::vector<std::string> tags;   ///< what people tagged it with, most often first; the first dozen

    /// The source has no title for it, or says "unknown".
    bool titleIsUnknown() const;
};

/// "Matrix, The (1999)" → title "The Matrix", year 1999.
/// Only a trailing article is moved to the front; a title without a year keeps year 0.
void setTitleAndYear(Movie& movie, std::string_view listed);

} // namespace autorec

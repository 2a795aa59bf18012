// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/movie.h"

#include <string>
#include <vector>

namespace autorec {

/// The genres that films must and must not have.
struct GenreFilter
{
    std::vector<std::string> wanted = {};   ///< at least one of them; empty: any
    std::vector<std::string> excluded = {}; ///< none of them

    bool admits(const Movie& movie) const;
    bool isEmpty() const { return wanted.empty() && excluded.empty(); }

    friend bool operator==(const GenreFilter&, const GenreFilter&) = default;
};

} // namespace autorec

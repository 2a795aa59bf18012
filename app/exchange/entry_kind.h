// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace autorec {

/// What an entry of a person's list is.
enum class EntryKind {
    Film,   ///< also a short, a television film and whatever has no type
    Series, ///< also a mini-series: a data set may list it, but its title may be a film's
    Part,   ///< an episode or a season
    Other   ///< a game, a podcast, a person
};

/// From the type that IMDb, Trakt, Simkl, Netflix or a media centre gives it, in any of their languages.
EntryKind entryKind(std::string_view type);

} // namespace autorec

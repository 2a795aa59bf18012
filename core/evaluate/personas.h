// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/data/dataset.h"
#include "core/model/recommender.h"

#include <span>
#include <string>
#include <vector>

namespace autorec {

/// An invented person of clear taste: ten films of one genre with the most stars and three of another with
/// one. Those loved are the most-rated films that have the genre and not its opposite; those disliked are the
/// most-rated that have the opposite and not the genre.
struct Persona
{
    std::string genre;
    std::string opposite;

    friend bool operator==(const Persona&, const Persona&) = default;
};

/// What a model lists for one of them.
struct PersonaList
{
    Persona persona;
    std::vector<MovieIndex> list; ///< the first ten
    double own = 0;               ///< share of the list that has the genre and not its opposite
    double opposite = 0;          ///< share that has the opposite and not the genre
};

/// Ten people in the genres of MovieLens, from Horror against Romance to Children against Horror.
std::span<const Persona> personas();

/// The ratings of such a person; empty if the data set has too few rated films of either kind.
std::vector<ProfileEntry> profileOf(const Persona& persona, const Dataset& dataset);

/// The lists that the model makes for those people whose genres the data set has. Whoever cannot tell tastes
/// apart gives everybody the same films. Blocks; throws Error(Cancelled).
std::vector<PersonaList> listsForPersonas(const Dataset& dataset, const Recommender& model,
                                          const WorkContext& work = {});

} // namespace autorec

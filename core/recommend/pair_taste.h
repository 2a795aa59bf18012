// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/model/recommender.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace autorec {

/// A film that two people rated.
struct FilmOfBoth
{
    MovieIndex movie;
    float first = 0.0F; ///< stars of the first person
    float second = 0.0F;

    friend bool operator==(const FilmOfBoth&, const FilmOfBoth&) = default;
};

/// How alike the tastes of two people are.
struct PairTaste
{
    std::size_t films = 0; ///< that both rated
    /// Pearson's, from −1 to 1; empty where it cannot be told.
    std::optional<double> correlation = {};
    bool isPredicted = false;              ///< it is of predicted stars, not of ratings
    std::vector<FilmOfBoth> loved = {};    ///< by both, the most stars first
    std::vector<FilmOfBoth> disputed = {}; ///< the furthest apart first

    static constexpr std::size_t EnoughFilms = 10; ///< for the correlation of ratings
};

/// Compares two people by the films that both rated. The correlation is that of their stars on these films;
/// where there are fewer than EnoughFilms, or somebody gave all of them the same, that of the stars which the
/// model predicts for them, each less what it predicts for somebody without ratings, as the quality of films
/// would make all people alike. Empty for models that predict no stars. Films are loved from 80% of the scale
/// on and disputed where the stars lie 30% of the scale or more apart; at most `most` of each are named, ties
/// in order of movie. Blocks; may be called from any thread.
PairTaste comparePair(const Dataset& dataset, const Recommender& model, Profile first, Profile second,
                      std::size_t most = 3);

} // namespace autorec

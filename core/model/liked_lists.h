// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/interactions.h"
#include "core/network/sparse_rows.h"

#include <functional>

namespace autorec {

struct ModelState;

/// What networks that rank have around them: the input is the vector of liked movies, scaled to length 1, and
/// an empty profile gets the popularity. Movies that training did not know go to the end of a list.
struct LikedLists
{
    Matrix popularity; ///< [1 × movies], as popularityOf; 0 for a movie without ratings
    LikedRule liked;

    bool knows(MovieIndex movie) const { return popularity(0, movie.value()) > 0.0F; }
    /// The profile as such a network takes it: one row.
    SparseRows inputOf(Profile profile) const;

    /// The scores, where `network` returns its outputs for one row of input, [1 × movies].
    std::vector<float> score(Profile profile, const std::function<Matrix(const SparseRows&)>& network) const;
    /// The same as arithmetic on a batch.
    GraphValue graphScores(const GraphProfiles& profiles,
                           const std::function<GraphValue(const GraphValue&)>& network) const;

    void save(ModelState& state) const;
    static LikedLists of(const ModelState& state);
};

/// A row as these networks take it: the weights of the movies, scaled to length 1.
void addUnitRow(SparseRows& rows, const LikedMovies& liked);

} // namespace autorec

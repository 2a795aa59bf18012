// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/matrix.h"
#include "core/data/dataset.h"

#include <span>
#include <vector>

namespace autorec {

/// What can be expected of a newcomer's ratings of well-known films before there are any, learned from the
/// ratings of a data set's users.
struct Expectations
{
    std::vector<MovieIndex> films;
    std::vector<float> answerShares; ///< of the users, who rated each: the chance of an answer
    /// [films × films] of users' deviations from each film's average; of pairs that few rated both, drawn
    /// towards the mean covariance of all pairs.
    Matrix covariance;
};

/// Walks through all ratings once. Blocks; may be called from any thread.
Expectations expectationsOf(const RatingMatrix& ratings, const std::vector<MovieIndex>& films);

/// The films whose ratings would tell most about a person, the most telling first, at most `most`. Neither
/// films of the profile are among them nor those `passed` over (skipped, not seen). Asking about film i is
/// worth
///     pᵢ · Σ_{j≠i} Sᵢⱼ² ⁄ Sᵢᵢ,
/// the chance of an answer times by how much the answer would lessen the variance of all other ratings, S
/// being their covariance given what was rated: popular and uncertain, and unlike what is known already
/// (active learning by expected variance: Cohn, Ghahramani and Jordan, JAIR 4, 1996; that the chance of an
/// answer must count: Rashid et al., "Getting to Know You", IUI 2002). Blocks; may be called from any thread.
std::vector<MovieIndex> filmsToRate(const Expectations& expectations, Profile profile,
                                    std::span<const MovieIndex> passed, std::size_t most);

} // namespace autorec

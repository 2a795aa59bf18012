// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/matrix.h"
#include "core/data/dataset.h"

#include <span>
#include <vector>

namespace autorec {

/// Prior knowledge of a new person's ratings of well-known films, learned from the ratings of a data set's
/// users.
struct Expectations
{
    std::vector<MovieIndex> films;
    std::vector<float> answerShares; ///< share of the users who rated each film: the chance of an answer
    /// [films × films] of users' deviations from each film's average; shrunk towards the mean covariance of
    /// all pairs if few users rated both films.
    Matrix covariance;
};

/// Computes the expectations in one pass over all ratings. Blocks; may be called from any thread.
Expectations expectationsOf(const RatingMatrix& ratings, const std::vector<MovieIndex>& films);

/// Returns the films whose ratings would say most about a person, most informative first, at most `most`.
/// Leaves out the films of the profile and those `passed` over (skipped, not seen). The value of asking about
/// film i is
///     pᵢ · Σ_{j≠i} Sᵢⱼ² ⁄ Sᵢᵢ,
/// the chance of an answer times the reduction in the variance of all other ratings, where S is their
/// covariance given the known ratings. This favours popular films with uncertain ratings that differ from the
/// rated films (active learning by expected variance: Cohn, Ghahramani and Jordan, JAIR 4, 1996; that the
/// chance of an answer must count: Rashid et al., "Getting to Know You", IUI 2002). Blocks; may be called
/// from any thread.
std::vector<MovieIndex> filmsToRate(const Expectations& expectations, Profile profile,
                                    std::span<const MovieIndex> passed, std::size_t most);

} // namespace autorec

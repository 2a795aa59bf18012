// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/model/linear_movie_model.h"
#include "core/presets/model_spec.h"
#include "core/train/memory_estimate.h"

#include <stop_token>
#include <vector>

namespace autorec {

/// A linear model of movies and what is to be said of it.
struct EaseOptions
{
    explicit EaseOptions(const ModelSpec& spec);

    LikedOptions liked;
    bool knowsDislike = false; ///< whether stars are a second channel
    float meanShrinkage = 0;   ///< see PersonalMean
    std::vector<double> target{1.0};
    std::vector<double> penalties;
    double dropout = 0;       ///< p of EDLAE; 0 is EASE
    std::size_t memoryBudget; ///< bytes

    std::size_t channels() const { return target.size(); }
    /// How many movies' weights the budget holds, unless training goes by people.
    std::size_t mostMovies() const;
    /// Whether a matrix of people is smaller than one of movies, and within the budget.
    bool goesByPeople(const DataSize& size) const;
    std::size_t bytesByPeople(const DataSize& size) const;
};

/// EASE: P = (XᵀX + λI)⁻¹, B_ij = −P_ij ⁄ P_jj, B_jj = 0 (Steck, 2019). EDLAE adds p ⁄ (1 − p) · diag(XᵀX) to
/// the diagonal (Steck, "Autoencoders that don't overfit towards the identity", 2020). X is 1 where a rating
/// counts. Where stars count, they are a second channel: the inputs are 1 where there is a rating and its
/// stars less the person's mean, and the target is the first plus a share of the second. See LinearSystem. Of
/// more movies than the budget holds the most-rated are taken. Blocks, on the threads of the enclosing
/// `withThreads`. Throws Error(Cancelled).
LinearMovieModel trainEase(const RatingMatrix& ratings, const EaseOptions& options,
                           const PhaseReporter& phases, const std::stop_token& stop);

} // namespace autorec

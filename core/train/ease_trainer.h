// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/model/linear_movie_model.h"
#include "core/presets/model_spec.h"

#include <stop_token>

namespace autorec {

/// A linear model of movies and what is to be said of it.
struct EaseOptions
{
    explicit EaseOptions(const ModelSpec& spec);

    double regularisation; ///< λ
    double dropout;        ///< p of EDLAE; 0 is EASE
    LikedRule liked;
    std::size_t memoryBudget; ///< bytes

    /// How many movies' weights the budget holds.
    std::size_t mostMovies() const;
    static constexpr std::size_t BytesPerWeight = sizeof(double) + sizeof(float);
};

/// EASE: P = (XᵀX + λI)⁻¹, B_ij = −P_ij ⁄ P_jj, B_jj = 0 (Steck, 2019). EDLAE adds p ⁄ (1 − p) · diag(XᵀX) to
/// the diagonal (Steck, "Autoencoders that don't overfit towards the identity", 2020). X is 1 where a rating
/// counts. Of more movies than the budget holds the most-rated are taken. Blocks, on the threads of the
/// enclosing `withThreads`. Throws Error(Cancelled).
LinearMovieModel trainEase(const RatingMatrix& ratings, const EaseOptions& options,
                           const PhaseReporter& phases, const std::stop_token& stop);

} // namespace autorec

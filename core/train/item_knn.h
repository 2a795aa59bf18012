// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/model/linear_movie_model.h"
#include "core/presets/model_spec.h"

#include <stop_token>

namespace autorec {

/// The parameters of the model.
struct ItemKnnOptions
{
    explicit ItemKnnOptions(const ModelSpec& spec);

    std::size_t neighbours; ///< of each movie, at most
    double shrinkage;       ///< in people
    LikedOptions liked;
};

/// ItemKNN (Sarwar et al., "Item-based collaborative filtering recommendation algorithms", 2001): a movie's
/// score is the sum of its similarities to what a person liked, of those among its nearest neighbours. The
/// similarity of two movies is the shrunk cosine of who liked them, n_ij ⁄ (√(n_i n_j) + shrinkage). Equally
/// near neighbours are taken in order of movie. Blocks, on the threads of the enclosing `withThreads`. Throws
/// Error(Cancelled).
LinearMovieModel trainItemKnn(const RatingMatrix& ratings, const ItemKnnOptions& options,
                              const PhaseReporter& phases, const std::stop_token& stop);

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/tensors.h"
#include "core/data/movie.h"
#include "core/data/rating_matrix.h"
#include "core/network/sparse_rows.h"

#include <vector>

namespace autorec {

/// How much more of a movie's genres a person likes than people rate on the whole: the mean over its genres
/// of ln(own share ⁄ everybody's share). A genre's share is that of the ratings whose movies have it; a
/// person's is of their ratings above their mean, pulled towards everybody's as by two ratings more.
/// Immutable and thread-safe.
class GenreLift
{
public:
    GenreLift() = default;
    GenreLift(const std::vector<Movie>& movies, const RatingMatrix& training);
    /// The inverse of `tensors`. Throws Error(DamagedFile).
    GenreLift(const Tensors& tensors, std::size_t movieCount);

    /// By movie; 0 for those without genres. `mean` is the person's.
    std::vector<float> of(Profile profile, float mean) const;

    Tensors tensors() const;

private:
    SparseRows m_genres; ///< by movie
    Matrix m_shares;     ///< everybody's, by genre, [1 × genres]
};

} // namespace autorec

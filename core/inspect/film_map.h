// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/matrix.h"
#include "core/model/recommender.h"

#include <array>
#include <vector>

namespace autorec {

/// The movies of a model laid out on a plane, so that movies with similar vectors lie close together.
struct FilmMap
{
    std::vector<MovieIndex> movies;
    Matrix places;                          ///< [movies.size() × 2]
    std::array<double, 2> varianceShares{}; ///< of the vectors' variance that each axis shows, 0 to 1
    std::size_t width = 0;                  ///< of the vectors

    bool empty() const { return movies.empty(); }
};

/// The first two principal components of the vectors: eigenvectors of their covariance with the greatest
/// eigenvalues (Pearson, 1901). Each points to the side of its greatest element, so that the same vectors
/// always give the same map. Vectors of one element lie on a line; without any the map is empty. `movies`
/// names the rows. Blocks; may be called from any thread.
FilmMap mapVectors(Matrix vectors, std::vector<MovieIndex> movies);

/// Maps the movies that the model knows by their movie vectors.
FilmMap mapFilms(const Recommender& model);

} // namespace autorec

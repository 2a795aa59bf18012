// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/matrix.h"
#include "core/data/dataset.h"
#include "core/network/sparse_rows.h"

#include <cstdint>
#include <vector>

namespace autorec {

/// The two sides of a factor model.
enum class FactorSide { Users, Movies };

/// The users or movies that have ratings, in order.
std::vector<std::uint32_t> ratedRows(const RatingMatrix& ratings, FactorSide side);

/// Features of the rated users or movies, less their means and turned into their strongest directions.
/// Columns are orthogonal, so that a regression on them falls apart into one for each.
struct FactorFeatures
{
    Matrix values;               ///< [rated rows × directions]
    std::vector<double> squares; ///< squared length of each column, greatest first
};

/// Who rated what: a row of a user is 1 ⁄ √n at each of the n movies that they rated, and a row of a movie
/// the same of its users (the implicit feedback of SVD++, Koren, 2008). Memory: 16 bytes a rating besides the
/// result. Blocks.
FactorFeatures ratingFeatures(const RatingMatrix& ratings, FactorSide side, std::size_t directions,
                              std::uint64_t seed);

/// Age, gender and occupation of the rated users; none where the data set has no demographics.
FactorFeatures peopleFeatures(const Dataset& dataset, const RatingMatrix& ratings, std::uint64_t seed);

/// Genres and decade of the rated movies.
FactorFeatures filmFeatures(const Dataset& dataset, const RatingMatrix& ratings, std::uint64_t seed);

} // namespace autorec

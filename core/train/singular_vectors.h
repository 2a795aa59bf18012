// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/matrix.h"

#include <cstdint>
#include <functional>
#include <vector>

namespace autorec {

/// A matrix A [rows × columns] of which nothing is known but its products.
struct LinearMap
{
    std::size_t rows;
    std::size_t columns;
    std::function<Matrix(const Matrix&)> times;           ///< A · Y for Y [columns × width]
    std::function<Matrix(const Matrix&)> transposedTimes; ///< Aᵀ · X for X [rows × width]
};

/// The strongest directions of a matrix A = USVᵀ.
struct LeftSingularVectors
{
    Matrix scaled;               ///< US [rows × directions]
    std::vector<double> squares; ///< of the singular values, greatest first; none is negligible
};

/// At most `most` directions, by random projections and power iterations (Halko, Martinsson and Tropp,
/// "Finding structure with randomness", 2011, algorithm 5.1): exact where `most` is the rank or more. Blocks.
LeftSingularVectors strongestDirections(const LinearMap& map, std::size_t most, std::uint64_t seed);

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/matrix.h"
#include "core/model/score_graph.h"

#include <optional>
#include <vector>

namespace autorec {

// Linear systems whose solutions are the models of new people.

/// Dual solution of ridge regression, α = (XXᵀ + λI)⁻¹y for X [n × d]; the weights are Xᵀα. Solved in the
/// smaller of n and d, in double precision.
std::vector<float> ridgeDualWeights(const Matrix& x, const std::vector<float>& y, double lambda);

/// For each profile the system (Σ weightᵢ vᵢvᵢᵀ + G + ridge · I) w = right, over all movies i.
struct GraphSystem
{
    GraphValue vectors;             ///< v [movies × width]
    GraphValue weights;             ///< [batch × movies], none below 0
    std::optional<GraphValue> gram; ///< G [width × width], the same for all profiles
    GraphValue ridge;               ///< [batch × 1] or [1 × 1], above 0
    GraphValue right;               ///< [batch × width]
    std::size_t width;
};

/// w [batch × width] by conjugate gradients (Hestenes and Stiefel, 1952) in double precision, all profiles
/// side by side until the last has converged. No profile's matrix is ever formed.
GraphValue solve(const GraphSystem& system);

} // namespace autorec

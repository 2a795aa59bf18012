// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/matrix.h"

#include <vector>

namespace autorec {

/// Dual solution of ridge regression, α = (XXᵀ + λI)⁻¹y for X [n × d]; the weights are Xᵀα. Solved in the
/// smaller of n and d, in double precision.
std::vector<float> ridgeDualWeights(const Matrix& x, const std::vector<float>& y, double lambda);

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/matrix.h"

#include <vector>

namespace autorec {

/// How much each predictor of a blend counts.
struct BlendWeights
{
    std::vector<double> weights; ///< none below 0
    double constant = 0;
};

/// Non-negative least squares: weights and a constant so that `said` · weights + constant comes closest to
/// `wanted`. `said` [cases × predictors]. A slight pull towards equal weights that add up to 1 keeps
/// predictors that say nearly the same from fighting each other.
BlendWeights fitBlend(const Matrix& said, const std::vector<float>& wanted);

} // namespace autorec

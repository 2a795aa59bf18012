// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/matrix.h"

#include <vector>

namespace autorec {

/// The weights of a blend's predictors.
struct BlendWeights
{
    std::vector<double> weights; ///< none below 0
    double constant = 0;
};

/// Non-negative least squares: weights and a constant so that `said` · weights + constant comes closest to
/// `wanted`. `said` [cases × predictors]. A weak penalty towards equal weights that sum to 1 keeps the
/// weights of nearly identical predictors stable.
BlendWeights fitBlend(const Matrix& said, const std::vector<float>& wanted);

} // namespace autorec

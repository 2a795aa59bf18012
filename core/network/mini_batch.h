// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/sparse_rows.h"

#include <vector>

namespace autorec {

/// What a network is shown at a time and what it should say to it. The loss is Σ weight · (output − target)²
/// ⁄ normaliser over the entries of the target.
struct MiniBatch
{
    SparseRows input;
    SparseRows target;          ///< as many rows as `input`
    std::vector<float> weights; ///< one for each target entry; empty where all are 1
    double normaliser = 1;      ///< for the mean over what was observed: the sum of the weights

    float weight(std::size_t entry) const { return weights.empty() ? 1.0F : weights[entry]; }
    void clear();
    /// Makes the loss the mean over what was observed.
    void normaliseByWeight();
};

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace autorec {

/// The distribution of the weights of one layer.
struct WeightSummary
{
    std::size_t count = 0;
    double mean = 0;
    double deviation = 0; ///< standard deviation
    double least = 0;
    double greatest = 0;
    double nearZero = 0; ///< share of the weights below a hundredth of the largest, by magnitude
    double first = 0;    ///< where the bins begin: four deviations below the mean, or at the least weight
    double last = 0;
    std::vector<std::size_t> bins; ///< number of weights in each; the outermost hold what lies beyond, too

    double binBegin(std::size_t bin) const
    {
        return first + (last - first) * static_cast<double>(bin) / static_cast<double>(bins.size());
    }
};

/// Two passes over the weights; blocks. Without weights there are no bins.
WeightSummary summarise(std::span<const float> weights, std::size_t bins);

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/mini_batch.h"

#include <algorithm>
#include <numeric>

namespace autorec {

void MiniBatch::clear()
{
    input.clear();
    target.clear();
    weights.clear();
}

void MiniBatch::normaliseByWeight()
{
    const double sum = weights.empty() ? static_cast<double>(target.entryCount())
                                       : std::accumulate(weights.begin(), weights.end(), 0.0);
    normaliser = sum > 0.0 ? sum : 1.0;
}

} // namespace autorec

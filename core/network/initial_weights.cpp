// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/initial_weights.h"

#include <cmath>

namespace autorec {

void fillGlorot(Matrix& weight, RandomStream random)
{
    const double bound = std::sqrt(6.0 / static_cast<double>(weight.rows() + weight.columns()));
    for (float& value : weight.values())
        value = static_cast<float>((2.0 * random.uniform() - 1.0) * bound);
}

} // namespace autorec

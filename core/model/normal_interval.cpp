// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/normal_interval.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace autorec {

namespace {

double normalDensity(double x)
{
    return std::exp(-0.5 * x * x) * std::numbers::inv_sqrtpi / std::numbers::sqrt2;
}

} // namespace

double normalBelow(double bound)
{
    return 0.5 * std::erfc(-bound / std::numbers::sqrt2);
}

NormalInterval normalInterval(double lower, double upper)
{
    constexpr double LeastMass = 1e-300;
    // In the upper tail both are close to 1: the mirrored interval has the same mass without cancellation.
    const double difference =
        lower > 0.0 ? normalBelow(-lower) - normalBelow(-upper) : normalBelow(upper) - normalBelow(lower);
    const double mass = std::max(difference, LeastMass);
    return {std::log(mass), normalDensity(lower) / mass, normalDensity(upper) / mass};
}

} // namespace autorec

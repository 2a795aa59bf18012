// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/composite_prior.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace autorec {

namespace {

constexpr Normal Standard{0.0F, 0.0F};
constexpr Normal Broad{0.0F, 10.0F};

} // namespace

CompositePrior::CompositePrior(float z, const Normal& earlier)
{
    static const std::array logWeights{std::log(3.0F / 20.0F), std::log(3.0F / 4.0F), std::log(1.0F / 10.0F)};
    static const float logTwoPi = std::log(2.0F * std::numbers::pi_v<float>);
    const std::array parts{Standard, earlier, Broad};
    std::array<float, 3> logs{};
    std::array<float, 3> slopes{};
    for (std::size_t k = 0; k < parts.size(); ++k) {
        const float distance = z - parts[k].mean;
        slopes[k] = -distance * std::exp(-parts[k].logVariance);
        logs[k] = logWeights[k] - 0.5F * (logTwoPi + parts[k].logVariance - distance * slopes[k]);
    }
    const float most = *std::max_element(logs.begin(), logs.end());
    float sum = 0.0F;
    for (std::size_t k = 0; k < parts.size(); ++k) {
        const float share = std::exp(logs[k] - most);
        sum += share;
        slope += share * slopes[k];
    }
    slope /= sum;
    logDensity = most + std::log(sum);
}

} // namespace autorec

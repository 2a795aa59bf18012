// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/weight_summary.h"

#include <algorithm>
#include <cmath>

namespace autorec {

namespace {

constexpr double Deviations = 4.0;
constexpr double NearZero = 0.01;

void findMoments(std::span<const float> weights, WeightSummary& summary)
{
    double sum = 0.0;
    double squares = 0.0;
    summary.least = summary.greatest = static_cast<double>(weights.front());
    for (const float weight : weights) {
        const auto value = static_cast<double>(weight);
        sum += value;
        squares += value * value;
        summary.least = std::min(summary.least, value);
        summary.greatest = std::max(summary.greatest, value);
    }
    summary.mean = sum / static_cast<double>(summary.count);
    const double variance = squares / static_cast<double>(summary.count) - summary.mean * summary.mean;
    summary.deviation = std::sqrt(std::max(0.0, variance));
}

void fillBins(std::span<const float> weights, WeightSummary& summary)
{
    const auto bins = static_cast<double>(summary.bins.size());
    const double range = summary.last - summary.first;
    const double zero = NearZero * std::max(std::abs(summary.least), std::abs(summary.greatest));
    std::size_t nearZero = 0;
    for (const float weight : weights) {
        const auto value = static_cast<double>(weight);
        const double place = range > 0.0 ? (value - summary.first) / range * bins : 0.0;
        ++summary.bins[static_cast<std::size_t>(std::clamp(place, 0.0, bins - 1.0))];
        nearZero += std::abs(value) <= zero ? 1 : 0;
    }
    summary.nearZero = static_cast<double>(nearZero) / static_cast<double>(summary.count);
}

} // namespace

WeightSummary summarise(std::span<const float> weights, std::size_t bins)
{
    WeightSummary summary;
    summary.count = weights.size();
    if (weights.empty() || bins == 0)
        return summary;
    findMoments(weights, summary);
    summary.first = std::max(summary.least, summary.mean - Deviations * summary.deviation);
    summary.last = std::min(summary.greatest, summary.mean + Deviations * summary.deviation);
    summary.bins.assign(bins, 0);
    fillBins(weights, summary);
    return summary;
}

} // namespace autorec

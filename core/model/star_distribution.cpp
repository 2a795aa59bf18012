// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/star_distribution.h"

#include "core/model/normal_interval.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace autorec {

float StarDistribution::mean() const
{
    return static_cast<float>(
        std::inner_product(stars.begin(), stars.end(), probabilities.begin(), 0.0, std::plus<>(),
                           [](float step, float likely) { return static_cast<double>(step * likely); }));
}

float StarDistribution::deviation() const
{
    const auto middle = static_cast<double>(mean());
    double variance = 0.0;
    for (std::size_t step = 0; step < stars.size(); ++step) {
        const double away = static_cast<double>(stars[step]) - middle;
        variance += away * away * static_cast<double>(probabilities[step]);
    }
    return static_cast<float>(std::sqrt(variance));
}

StarRange StarDistribution::likelyRange(double probability) const
{
    constexpr double Rounding = 1e-5; // so that all steps have a probability of 1
    for (std::size_t length = 1; length < stars.size(); ++length) {
        std::size_t best = 0;
        double most = 0.0;
        for (std::size_t first = 0; first + length <= stars.size(); ++first) {
            const auto begin = probabilities.begin() + static_cast<std::ptrdiff_t>(first);
            const double mass = std::accumulate(begin, begin + static_cast<std::ptrdiff_t>(length), 0.0);
            if (mass > most) {
                most = mass;
                best = first;
            }
        }
        if (most >= probability - Rounding)
            return {stars[best], stars[best + length - 1]};
    }
    return {stars.front(), stars.back()};
}

StarCuts StarCuts::halfway(const RatingScale& scale)
{
    StarCuts halves;
    halves.stars.reserve(scale.levelCount());
    halves.cuts.reserve(scale.levelCount() - 1);
    for (std::size_t level = 0; level < scale.levelCount(); ++level) {
        halves.stars.push_back(scale.stars(static_cast<std::uint8_t>(level)));
        if (level > 0)
            halves.cuts.push_back((halves.stars[level - 1] + halves.stars[level]) / 2.0F);
    }
    return halves;
}

std::size_t StarCuts::stepOf(float rating) const
{
    std::size_t step = 0;
    while (step + 1 < stars.size() && rating > (stars[step] + stars[step + 1]) / 2.0F)
        ++step;
    return step;
}

double StarCuts::lower(std::size_t step) const
{
    return step == 0 ? -std::numeric_limits<double>::infinity() : static_cast<double>(cuts[step - 1]);
}

double StarCuts::upper(std::size_t step) const
{
    return step == cuts.size() ? std::numeric_limits<double>::infinity() : static_cast<double>(cuts[step]);
}

StarDistribution StarCuts::distribution(double mean, double deviation) const
{
    StarDistribution all{stars, {}};
    all.probabilities.reserve(stars.size());
    for (std::size_t step = 0; step < stars.size(); ++step) {
        const double low = (lower(step) - mean) / deviation;
        const double high = (upper(step) - mean) / deviation;
        const double likely =
            low > 0.0 ? normalBelow(-low) - normalBelow(-high) : normalBelow(high) - normalBelow(low);
        all.probabilities.push_back(static_cast<float>(likely));
    }
    return all;
}

double StarCuts::expected(double mean, double deviation) const
{
    auto sum = static_cast<double>(stars.front());
    for (std::size_t k = 0; k < cuts.size(); ++k)
        sum += static_cast<double>(stars[k + 1] - stars[k]) *
               normalBelow((mean - static_cast<double>(cuts[k])) / deviation);
    return sum;
}

} // namespace autorec

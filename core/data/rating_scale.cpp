// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/rating_scale.h"

#include "core/base/error.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace autorec {

namespace {

float smallestGap(std::span<const float> values)
{
    std::vector<float> sorted(values.begin(), values.end());
    std::sort(sorted.begin(), sorted.end());
    float smallest = sorted.back() - sorted.front();
    for (std::size_t k = 1; k < sorted.size(); ++k)
        smallest = sorted[k] > sorted[k - 1] ? std::min(smallest, sorted[k] - sorted[k - 1]) : smallest;
    return smallest;
}

} // namespace

RatingScale::RatingScale()
    : RatingScale(1.0F, 5.0F, 1.0F)
{
}

RatingScale::RatingScale(float min, float max, float step)
    : m_min(min)
    , m_max(max)
    , m_step(step)
    , m_levelCount(0)
{
    const float steps = step > 0.0F ? std::round((max - min) / step) : -1.0F;
    if (!(steps >= 0.0F) || !(steps < static_cast<float>(MaxLevels)))
        throw Error(ErrorCode::InvalidArgument,
                    "A rating scale needs min ≤ max, a positive step and at most 256 levels.");
    m_levelCount = static_cast<std::uint32_t>(steps) + 1;
    for (std::size_t level = 0; level < m_levelCount; ++level)
        m_stars[level] = std::min(max, min + static_cast<float>(level) * step);
}

RatingScale RatingScale::ofMeaning(RatingMeaning meaning)
{
    RatingScale scale = meaning == RatingMeaning::Stars ? RatingScale() : RatingScale(1.0F, 5.0F, 4.0F);
    scale.m_meaning = meaning;
    return scale;
}

RatingScale RatingScale::fitting(std::span<const float> distinctStars)
{
    const auto [lowest, highest] = std::minmax_element(distinctStars.begin(), distinctStars.end());
    if (lowest == distinctStars.end())
        return RatingScale();
    constexpr float Rounding = 1e-3F; // of steps: tenths are not exact in binary
    const auto allOn = [&](float step, float begin = 0.0F) {
        return std::all_of(distinctStars.begin(), distinctStars.end(), [&](float stars) {
            const float steps = (stars - begin) / step;
            return std::abs(steps - std::round(steps)) < Rounding;
        });
    };
    if (*lowest >= 1.0F && *highest <= 5.0F && allOn(1.0F))
        return RatingScale(1.0F, 5.0F, 1.0F);
    if (*lowest >= 0.5F && *highest <= 5.0F && allOn(0.5F))
        return RatingScale(0.5F, 5.0F, 0.5F);
    for (const float step : {1.0F, 0.5F, 0.25F, 0.1F, 0.05F}) {
        if (allOn(step) && (*highest - *lowest) / step < static_cast<float>(MaxLevels))
            return RatingScale(*lowest, *highest, step);
    }
    // Seven whole points, brought to one to five stars, are two thirds of a star apart.
    for (const float parts : {1.0F, 2.0F, 3.0F, 4.0F}) {
        const float step = smallestGap(distinctStars) / parts;
        if (allOn(step, *lowest) && (*highest - *lowest) / step < static_cast<float>(MaxLevels))
            return RatingScale(*lowest, *highest, step);
    }
    const float finest = (*highest - *lowest) / static_cast<float>(MaxLevels - 1);
    return RatingScale(*lowest, *highest, finest > 0.0F ? finest : 1.0F);
}

std::uint8_t RatingScale::level(float stars) const
{
    return static_cast<std::uint8_t>(std::lround((clip(stars) - m_min) / m_step));
}

float RatingScale::clip(float stars) const
{
    return std::clamp(stars, m_min, m_max);
}

} // namespace autorec

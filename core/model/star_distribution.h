// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/rating_scale.h"

#include <cstddef>
#include <vector>

namespace autorec {

/// A run of neighbouring steps of a rating scale.
struct StarRange
{
    float lowest = 0;
    float highest = 0;
};

/// How likely each step of a rating scale is as the rating that a person gives a movie.
struct StarDistribution
{
    /// The probability of the steps that people are told are the most likely.
    static constexpr double MostLikely = 0.8;

    std::vector<float> stars;         ///< the steps, ascending
    std::vector<float> probabilities; ///< of each step; they add up to 1

    float mean() const;
    /// The standard deviation.
    float deviation() const;
    /// The shortest run of steps with at least this probability; of equally short ones the most likely.
    StarRange likelyRange(double probability) const;
};

/// Cuts a normal variable into the steps of a rating scale: it means step k between cuts k − 1 and k.
struct StarCuts
{
    std::vector<float> stars; ///< the steps, ascending
    std::vector<float> cuts;  ///< ascending, or the same about a step of no mass; one fewer than steps

    /// Cuts halfway between the steps.
    static StarCuts halfway(const RatingScale& scale);

    std::size_t stepOf(float rating) const; ///< the nearest
    /// Bounds of a step, infinite at the ends.
    double lower(std::size_t step) const;
    double upper(std::size_t step) const;

    StarDistribution distribution(double mean, double deviation) const;
    /// The mean of the distribution.
    double expected(double mean, double deviation) const;
};

} // namespace autorec

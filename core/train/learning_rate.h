// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <limits>

namespace autorec {

/// The learning rate at the start, and how it falls.
struct LearningRateOptions
{
    enum class Schedule {
        Constant,
        Step,    ///< multiplied by `factor` after every `epochs` epochs
        Plateau, ///< multiplied by `factor` after `epochs` epochs in a row without a better loss
    };

    Schedule schedule = Schedule::Constant;
    double start = 1e-3;
    double factor = 0.5;
    int epochs = 10;
};

/// The learning rate from epoch to epoch.
class LearningRate
{
public:
    explicit LearningRate(const LearningRateOptions& options)
        : m_options(options)
        , m_rate(options.start)
    {
    }

    double now() const { return m_rate; }
    /// `loss`: what the epoch is judged by; lower is better.
    void endOfEpoch(double loss);

    nlohmann::json state() const;
    void restore(const nlohmann::json& state);

private:
    LearningRateOptions m_options;
    double m_rate;
    double m_bestLoss = std::numeric_limits<double>::max();
    int m_epochsSince = 0; ///< the rate fell, or the loss was best
};

} // namespace autorec

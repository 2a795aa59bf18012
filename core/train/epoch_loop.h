// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/epoch_report.h"

#include <functional>
#include <limits>
#include <optional>
#include <stop_token>

namespace autorec {

/// A model that is trained epoch by epoch.
class Learner
{
public:
    virtual ~Learner() = default;

    /// Trains for an epoch and reports its loss. False when it was stopped before the end.
    virtual bool trainEpoch(EpochReport& report, const std::stop_token& stop) = 0;
    virtual bool isFinite() const = 0;
    /// Measures the model on the validation part. Returns the figure that early stopping minimises: NaN if a
    /// prediction is not a number, nothing if no ratings were set aside.
    virtual std::optional<double> validate(EpochReport& report) = 0;
    /// Keeps the current model as the best so far.
    virtual void keepBest() = 0;
};

/// Runs a learner until it has all its epochs, stops improving on the ratings set aside, diverges or is asked
/// to stop (at once) or to pause (after the epoch). The learner has then kept its best epoch, or its last if
/// nothing was set aside.
class EpochLoop
{
public:
    /// The conditions under which the training ends without a request.
    struct Limits
    {
        int epochs = 1;
        int patience = 0; ///< epochs without improvement after which it ends; 0: never
    };

    /// Requests that may come while it runs.
    struct Requests
    {
        std::stop_token stop;
        std::stop_token pause;
    };

    EpochLoop(Learner& learner, const Limits& limits)
        : m_learner(learner)
        , m_limits(limits)
    {
    }

    /// Goes on after these epochs.
    void resume(TrainingReport report, double bestMeasure);
    /// Blocks. `afterEpoch` is called with the report of each. Throws Error: Diverged when not even the first
    /// epoch was finite, Cancelled when it was stopped before its end.
    const TrainingReport& run(const Requests& requests,
                              const std::function<void(const EpochReport&)>& afterEpoch);

    const TrainingReport& report() const { return m_report; }
    double bestMeasure() const { return m_bestMeasure; }

private:
    StopReason runEpochs(const Requests& requests, const std::function<void(const EpochReport&)>& afterEpoch);
    bool improve(EpochReport& report);
    bool isPatienceExhausted() const;

    Learner& m_learner;
    Limits m_limits;
    TrainingReport m_report;
    double m_bestMeasure = std::numeric_limits<double>::max();
};

} // namespace autorec

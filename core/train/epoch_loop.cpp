// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/epoch_loop.h"

#include "core/base/error.h"

#include <cmath>
#include <utility>

namespace autorec {

void EpochLoop::resume(TrainingReport report, double bestMeasure)
{
    m_report = std::move(report);
    m_bestMeasure = bestMeasure;
}

const TrainingReport& EpochLoop::run(const Requests& requests,
                                     const std::function<void(const EpochReport&)>& afterEpoch)
{
    m_report.stopReason = runEpochs(requests, afterEpoch);
    if (m_report.stopReason == StopReason::Diverged && m_report.epochs.empty())
        throw Error(
            ErrorCode::Diverged,
            "Training diverged in the first epoch: the loss is not a finite number. Lower learning_rate.");
    if (m_report.stopReason == StopReason::Stopped && m_report.epochs.empty())
        throw Error(ErrorCode::Cancelled,
                    "Stopped before the end of the first epoch; there is nothing to keep.");
    return m_report;
}

StopReason EpochLoop::runEpochs(const Requests& requests,
                                const std::function<void(const EpochReport&)>& afterEpoch)
{
    for (int epoch = static_cast<int>(m_report.epochs.size()) + 1; epoch <= m_limits.epochs; ++epoch) {
        if (isPatienceExhausted())
            return StopReason::EarlyStopping;
        if (requests.pause.stop_requested() && !m_report.epochs.empty())
            return StopReason::Paused;
        EpochReport now;
        now.epoch = epoch;
        now.epochLimit = m_limits.epochs;
        if (!m_learner.trainEpoch(now, requests.stop))
            return StopReason::Stopped;
        if (!std::isfinite(now.trainLoss) || !m_learner.isFinite() || !improve(now))
            return StopReason::Diverged;
        m_report.epochs.push_back(now);
        if (afterEpoch)
            afterEpoch(now);
    }
    return isPatienceExhausted() ? StopReason::EarlyStopping : StopReason::Completed;
}

/// False when a prediction is not finite.
bool EpochLoop::improve(EpochReport& report)
{
    const std::optional<double> measure = m_learner.validate(report);
    if (measure && !std::isfinite(*measure))
        return false;
    report.isBest = !measure || *measure < m_bestMeasure;
    if (!report.isBest)
        return true;
    m_bestMeasure = measure.value_or(m_bestMeasure);
    m_report.bestEpoch = report.epoch;
    m_learner.keepBest();
    return true;
}

bool EpochLoop::isPatienceExhausted() const
{
    return m_limits.patience > 0 && !m_report.epochs.empty() &&
           m_report.epochs.back().epoch - m_report.bestEpoch >= m_limits.patience;
}

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/split.h"
#include "core/train/family_training.h"

#include <functional>
#include <optional>

namespace autorec {

/// The training ratings in two parts: one to train on, one to choose the epoch by. Sets nothing aside if
/// nothing would be kept. Keeps a reference to the ratings.
class ValidationSplit
{
public:
    ValidationSplit(const RatingMatrix& ratings, double share, std::uint64_t seed);

    const RatingMatrix& kept() const { return m_kept ? *m_kept : m_all; }
    const RatingMatrix& setAside() const { return m_setAside; }

private:
    const RatingMatrix& m_all;
    std::optional<RatingMatrix> m_kept;
    RatingMatrix m_setAside;
};

/// Trains a new learner on all ratings for so many epochs, without early stopping, and returns how it ended.
using TrainAgain =
    std::function<StopReason(int epochs, const std::function<void(const EpochReport&)>& afterEpoch)>;

/// Refits after validation has chosen the epoch: trains again for as many epochs and reports that as a phase.
/// Returns true if the refitted learner is the result, false if either training was stopped or paused: the
/// chosen learner remains and `chosen` says why. A resumed training refits from the beginning.
bool refit(const TrainingTask& task, TrainingReport& chosen, const TrainAgain& trainAgain);

} // namespace autorec

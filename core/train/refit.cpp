// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/refit.h"

#include "core/base/error.h"

namespace autorec {

ValidationSplit::ValidationSplit(const RatingMatrix& ratings, double share, std::uint64_t seed)
    : m_all(ratings)
    , m_setAside({}, ratings.userCount(), ratings.movieCount(), ratings.scale())
{
    if (share == 0.0)
        return;
    auto [kept, aside] = autorec::setAside(ratings, share, seed);
    if (kept.ratingCount() == 0)
        return;
    m_kept = std::move(kept);
    m_setAside = std::move(aside);
}

bool refit(const TrainingTask& task, TrainingReport& chosen, const TrainAgain& trainAgain)
{
    if (chosen.stopReason == StopReason::Stopped || chosen.stopReason == StopReason::Paused)
        return false;
    const int epochs = chosen.bestEpoch;
    const std::string phase = "Refitting on training + validation, " + std::to_string(epochs) +
                              (epochs == 1 ? " epoch" : " epochs");
    task.reportPhase(phase, 0.0);
    StopReason ending = StopReason::Stopped;
    try {
        ending = trainAgain(epochs, [&](const EpochReport& epoch) {
            task.reportPhase(phase, static_cast<double>(epoch.epoch) / epoch.epochLimit);
        });
    } catch (const Error& error) {
        if (error.code() != ErrorCode::Cancelled)
            throw;
    }
    if (ending != StopReason::Completed)
        chosen.stopReason = ending;
    return ending == StopReason::Completed;
}

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/stopwatch.h"
#include "core/train/checkpoint.h"
#include "core/train/train.h"

#include <functional>

namespace autorec {

/// Writes the checkpoints of a training when they are due. Keeps a reference to the context.
class CheckpointKeeper
{
public:
    /// `now` makes the checkpoint of the epochs so far.
    CheckpointKeeper(const TrainingContext& context, std::function<Checkpoint()> now)
        : m_context(context)
        , m_now(std::move(now))
    {
    }

    /// Writes one if the last is old enough; see TrainingContext::checkpointFile. Throws
    /// Error(FileUnwritable).
    void afterEpoch();
    /// Writes one if the training stands between two epochs. Throws Error(FileUnwritable).
    void atEnd(StopReason reason);

private:
    void saveAt(double age);

    const TrainingContext& m_context;
    std::function<Checkpoint()> m_now;
    Stopwatch m_sinceCheckpoint;
    double m_cost = 0; ///< of the last, in seconds
};

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/checkpoint_keeper.h"

#include <algorithm>

namespace autorec {

namespace {

/// So many times as long as writing a checkpoint takes, a training goes on before the next.
constexpr double TrainingToSaving = 20.0;

} // namespace

void CheckpointKeeper::afterEpoch()
{
    const double between = m_context.secondsBetweenCheckpoints;
    saveAt(between > 0.0 ? std::max(between, TrainingToSaving * m_cost) : 0.0);
}

void CheckpointKeeper::atEnd(StopReason reason)
{
    if (reason == StopReason::Completed || reason == StopReason::EarlyStopping ||
        reason == StopReason::Paused)
        saveAt(0.0);
}

void CheckpointKeeper::saveAt(double age)
{
    if (m_context.checkpointFile.empty() || m_sinceCheckpoint.seconds() < age)
        return;
    const Stopwatch stopwatch;
    saveCheckpoint(m_now(), m_context.checkpointFile);
    m_cost = stopwatch.seconds();
    m_sinceCheckpoint = {};
}

} // namespace autorec

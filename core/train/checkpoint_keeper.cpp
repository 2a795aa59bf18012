// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/checkpoint_keeper.h"

#include "core/base/error.h"
#include "core/base/json_text.h"
#include "core/base/stopwatch.h"

#include <algorithm>

namespace autorec {

namespace {

/// So many times as long as writing a checkpoint takes, a training goes on before the next.
constexpr double TrainingToSaving = 20.0;

/// Writes the checkpoints of a training when they are due. Keeps references.
class CheckpointKeeper
{
public:
    CheckpointKeeper(const TrainingContext& context, const std::function<Checkpoint()>& now)
        : m_context(context)
        , m_now(now)
    {
    }

    /// Writes one if the last is old enough.
    void afterEpoch();
    /// Writes one if the training stands between two epochs.
    void atEnd(StopReason reason);

private:
    void saveAt(double age);

    const TrainingContext& m_context;
    const std::function<Checkpoint()>& m_now;
    Stopwatch m_sinceCheckpoint;
    double m_cost = 0; ///< of the last, in seconds
};

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

} // namespace

TrainingReport runKeepingCheckpoints(EpochLoop& loop, const TrainingContext& context,
                                     const std::function<Checkpoint()>& checkpoint, const ModelSnapshot& now)
{
    const double secondsBefore = loop.report().secondsTotal;
    const std::size_t epochsBefore = loop.report().epochs.size();
    CheckpointKeeper keeper(context, checkpoint);
    TrainingReport report = loop.run({context.stop, context.pause}, [&](const EpochReport& epoch) {
        context.reportEpoch(epoch, now);
        keeper.afterEpoch();
    });
    if (report.epochs.size() > epochsBefore)
        keeper.atEnd(report.stopReason);
    report.secondsTotal = secondsBefore;
    return report;
}

void restoreFromCheckpoint(const std::function<void()>& restore)
{
    try {
        readJson("checkpoint", restore);
    } catch (const Error& error) {
        throw Error(ErrorCode::IncompatibleModel,
                    "The checkpoint does not fit the model. Start the training anew without it.",
                    error.message());
    }
}

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/data/dataset.h"
#include "core/model/model_file.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <stop_token>

namespace autorec {

struct Checkpoint;

/// Makes a model of the weights as they stand between two epochs. Takes time and memory for a copy of them;
/// changes nothing.
using ModelSnapshot = std::function<std::shared_ptr<const Recommender>()>;

/// Everything about a training that is not the model.
struct TrainingContext
{
    std::uint64_t seed = 1;
    int threads = 0; ///< 0: one for each core. Changes the speed, never a bit of the result.
    std::stop_token stop;
    /// Asked for, the training ends after the epoch, with a checkpoint, as StopReason::Paused. Models without
    /// checkpoints do not look at it.
    std::stop_token pause;
    /// Called after every epoch on a training thread; must return quickly.
    std::function<void(const EpochReport&)> onEpoch;
    /// Called after that, where a model can be made of the weights; it waits as long as this takes. The
    /// snapshot may be asked for during the call only. What is done here changes no bit of the result.
    std::function<void(const EpochReport&, const ModelSnapshot&)> onSnapshot;
    /// Called now and then by trainings without epochs, and between epochs and the end by others.
    PhaseReporter onPhase;
    std::string split = "none"; ///< how the data were divided before; stands in the model's origin
    /// Where to keep a checkpoint, written after an epoch when the last is older than the seconds given, and
    /// at the end; empty for none. Models without epochs have none. Unless the seconds are 0, it is written
    /// seldom enough to take no more than a twentieth of the training's time.
    std::filesystem::path checkpointFile;
    double secondsBetweenCheckpoints = 2;
    /// A training of the same data to go on with, bit for bit as if it had never stopped. Its spec may
    /// differ in `epochs` and `patience`, its seed not at all.
    std::shared_ptr<const Checkpoint> resumeFrom;

    void reportEpoch(const EpochReport& report, const ModelSnapshot& now) const
    {
        if (onEpoch)
            onEpoch(report);
        if (onSnapshot)
            onSnapshot(report, now);
    }
};

/// Trains any model on all ratings of `dataset`: the one entry. Models that choose an epoch set a tenth of
/// the ratings aside for that. Blocks; may be called from any thread. Same data, spec and seed give the same
/// bits. Being stopped is a result: the best epoch so far is returned, its report says why it ended. Throws
/// Error: InvalidArgument when there is nothing to train on, Diverged when not even the first epoch was
/// finite, Cancelled when it was stopped before the first epoch's end, NotEnoughMemory when the estimate says
/// so, IncompatibleModel when the checkpoint is of another training, FileUnwritable for the checkpoint.
TrainedModel train(const Dataset& dataset, const ModelSpec& spec, const TrainingContext& context);

} // namespace autorec

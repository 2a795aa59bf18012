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

/// Makes a model from the current weights, between two epochs. Takes time and memory for a copy of them;
/// changes nothing.
using ModelSnapshot = std::function<std::shared_ptr<const Recommender>()>;

/// Everything about a training that is not the model.
struct TrainingContext
{
    std::uint64_t seed = 1;
    int threads = 0; ///< 0: one for each core. Changes the speed, never a bit of the result.
    std::stop_token stop;
    /// On request, the training ends after the epoch, with a checkpoint, as StopReason::Paused. Models
    /// without checkpoints ignore it.
    std::stop_token pause;
    /// Called after every epoch on a training thread; must return quickly.
    std::function<void(const EpochReport&)> onEpoch;
    /// Called after `onEpoch` if a model can be made from the weights; the training waits until it returns.
    /// The snapshot may be used during the call only. Nothing done here changes the result.
    std::function<void(const EpochReport&, const ModelSnapshot&)> onSnapshot;
    /// Called on a training thread by a training whose first part is of use by itself, such as the lists of
    /// `taste` before its stars: with a whole model that stands in until the training ends. Nothing done here
    /// changes the result.
    std::function<void(TrainedModel)> onStandIn;
    /// Called now and then by trainings without epochs, and between epochs and the end by others.
    PhaseReporter onPhase;
    std::string split = "none"; ///< how the data were divided before; stored in the model's origin
    /// Path of the checkpoint; empty for none. It is written after an epoch if the last one is older than the
    /// given seconds, and at the end. Models without epochs have none. Unless the seconds are 0, writing
    /// takes at most a twentieth of the training's time.
    std::filesystem::path checkpointFile;
    double secondsBetweenCheckpoints = 2;
    /// A checkpoint of a training on the same data to resume, bit for bit as if it had never stopped. Its
    /// spec may differ in `epochs` and `patience`; its seed must be the same.
    std::shared_ptr<const Checkpoint> resumeFrom;

    void reportEpoch(const EpochReport& report, const ModelSnapshot& now) const
    {
        if (onEpoch)
            onEpoch(report);
        if (onSnapshot)
            onSnapshot(report, now);
    }
};

/// The preset that is trained on a data set where nobody names one: DefaultPreset, or a model of lists if the
/// ratings are no stars.
const char* defaultPresetFor(const Dataset& dataset);

/// True if the model predicts stars, so that it can only learn from stars.
bool learnsFromStars(const ModelSpec& spec);

/// Trains any model on all ratings of `dataset`: the one entry. Models that choose an epoch set a tenth of
/// the ratings aside for that. Blocks; may be called from any thread. Same data, spec and seed give the same
/// bits. Stopping is not an error: the best epoch so far is returned, and its report gives the reason. Throws
/// Error: InvalidArgument when there is nothing to train on or when a model of stars is to learn from
/// likes, counts or what was seen, Diverged when not even the first epoch was
/// finite, Cancelled when it was stopped before the first epoch's end, NotEnoughMemory when the estimate says
/// so, IncompatibleModel when the checkpoint is of another training, FileUnwritable for the checkpoint.
TrainedModel train(const Dataset& dataset, const ModelSpec& spec, const TrainingContext& context);

} // namespace autorec

#pragma once

#include "core/data/dataset.h"
#include "core/model/model_spec.h"
#include "core/model/recommender.h"
#include "core/train/epoch_report.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <stop_token>

namespace autorec {

/// Everything about a training that is not the model.
struct TrainingContext
{
    std::uint64_t seed = 1;
    int threads = 0; ///< 0: one for each core. Changes the speed, never a bit of the result.
    std::stop_token stop;
    /// Called after every epoch on a training thread; must return quickly.
    std::function<void(const EpochReport&)> onEpoch;
};

/// Where a model comes from; stands in its file's header.
struct ModelOrigin
{
    std::string dataset;
    bool simulated = false;
    std::string fingerprint; ///< of the whole data set, before it was split
    std::string catalogueFingerprint;
    std::string usersFingerprint; ///< of the users it knows by position
    std::string split = "none";
    std::uint64_t seed = 1;
};

struct TrainedModel
{
    ModelSpec spec;
    ModelOrigin origin;
    std::shared_ptr<const Recommender> recommender;
    TrainingReport report;
};

/// Trains any model on all ratings of `dataset`: the one entry. Models that choose an epoch set a tenth of
/// the ratings aside for that. Blocks; may be called from any thread. Same data, spec and seed give the same
/// bits. Being stopped is a result: the best epoch so far is returned, its report says why it ended. Throws
/// Error: InvalidArgument when there is nothing to train on, Diverged when not even the first epoch was
/// finite, Cancelled when it was stopped before the first epoch's end.
TrainedModel train(const Dataset& dataset, const ModelSpec& spec, const TrainingContext& context);

} // namespace autorec

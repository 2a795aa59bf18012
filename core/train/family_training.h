// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/presets/model_family.h"
#include "core/train/memory_estimate.h"
#include "core/train/train.h"

#include <map>
#include <string>

namespace autorec {

/// The constant part of one call of `train`. Keeps references.
struct TrainingTask
{
    const Dataset& dataset;
    const ModelSpec& spec;
    const TrainingContext& context;
    const ModelOrigin& origin;

    void reportPhase(const std::string& phase, double share) const
    {
        if (context.onPhase)
            context.onPhase(phase, share);
    }
    /// `notes` say how the stand-in differs from the result.
    void offerStandIn(std::shared_ptr<const Recommender> standIn, TrainingReport report) const;
};

/// A fitted model of some family, and how its training went.
struct FamilyResult
{
    std::shared_ptr<const Recommender> recommender;
    TrainingReport report;
    /// Values of parameters that were chosen on the validation part, for another training that chooses none.
    std::map<std::string, ParameterValue> chosen = {};
};

/// The entry of a family for its training.
struct FamilyTraining
{
    /// Runs on the threads of the enclosing `withThreads`. Blocks; throws as `train`.
    FamilyResult (*train)(const TrainingTask& task);
    MemoryEstimate (*estimateMemory)(const ModelSpec& spec, const DataSize& size);
    bool keepsCheckpoints = false;
};

/// The entry of each family, defined beside the code that trains it.
template <ModelFamily family> FamilyTraining trainingOf();
#define AUTOREC_DECLARE_TRAINING(family) template <> FamilyTraining trainingOf<ModelFamily::family>();
AUTOREC_MODEL_FAMILIES(AUTOREC_DECLARE_TRAINING)
#undef AUTOREC_DECLARE_TRAINING

/// The entry of the spec's family.
FamilyTraining trainingOf(const ModelSpec& spec);

} // namespace autorec

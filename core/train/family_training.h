// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/train/train.h"
#include "core/train/training_rows.h"

namespace autorec {

/// What stays the same during one call of `train`. Keeps references.
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
};

/// A fitted model of some family, and how its training went.
struct FamilyResult
{
    std::shared_ptr<const Recommender> recommender;
    TrainingReport report;
};

/// Trains a model of any family on the threads of the enclosing `withThreads`. Blocks; throws as `train`.
FamilyResult trainFamily(const TrainingTask& task);

// One for each kind of family.
FamilyResult trainRatingAutoencoder(const TrainingTask& task, RowOrder order);
FamilyResult trainMultinomialAutoencoder(const TrainingTask& task);
FamilyResult trainFactors(const TrainingTask& task);
FamilyResult trainLinearMovieModel(const TrainingTask& task);
FamilyResult trainEnsemble(const TrainingTask& task);

/// The spec of a training that goes over everything once more without choosing: as many epochs as were best,
/// nothing set aside.
ModelSpec specWithoutChoice(const ModelSpec& spec, const TrainingReport& chosen);

} // namespace autorec

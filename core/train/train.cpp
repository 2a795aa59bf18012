// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/train.h"

#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/base/stopwatch.h"
#include "core/model/completed_model.h"
#include "core/presets/presets.h"
#include "core/train/checkpoint.h"
#include "core/train/family_training.h"

#include <array>

namespace autorec {

namespace {

void requireSameTraining(const Checkpoint& checkpoint, const TrainingTask& task)
{
    ModelSpec spec = checkpoint.spec;
    for (const char* length : {"epochs", "patience"}) {
        if (spec.preset() == task.spec.preset() && spec.has(length))
            spec.set(length, task.spec.value(length));
    }
    const char* difference = spec != task.spec ? "another model or other parameters"
                             : checkpoint.origin.fingerprint != task.origin.fingerprint ? "other ratings"
                             : checkpoint.origin.seed != task.origin.seed               ? "another seed"
                                                                                        : nullptr;
    if (difference)
        throw Error(ErrorCode::IncompatibleModel,
                    std::string("The checkpoint is of a training with ")
                        .append(difference)
                        .append(". Go on with the same data, split, seed and parameters, or start anew "
                                "without it."));
}

ModelOrigin originOf(const Dataset& dataset, const TrainingContext& context)
{
    ModelOrigin origin;
    origin.dataset = dataset.name();
    origin.simulated = dataset.simulated();
    origin.fingerprint = dataset.fingerprint();
    origin.catalogueFingerprint = dataset.catalogueFingerprint();
    origin.usersFingerprint = dataset.usersFingerprint();
    origin.split = context.split;
    origin.seed = context.seed;
    return origin;
}

/// A model of stars cannot learn from likes, counts or what was only seen.
void requireStars(const ModelSpec& spec, const Dataset& dataset)
{
    if (dataset.scale().meaning() == RatingMeaning::Stars || !learnsFromStars(spec))
        return;
    throw Error(ErrorCode::InvalidArgument,
                spec.preset() + " predicts stars, and " + dataset.name() + " has none. " +
                    dataset.catalogue().scale.note() +
                    " Train one that makes lists, such as ease, item-knn, mult-vae or ials.");
}

/// The model with what metadata add to it.
std::shared_ptr<const Recommender> completed(std::shared_ptr<const Recommender> model,
                                             const TrainingTask& task)
{
    const CompletedModel::Options options{task.spec.get<double>("metadata_ridge"),
                                          task.spec.get<bool>("demographics")};
    if (!CompletedModel::isNeeded(*model, task.dataset, options))
        return model;
    if (options.demographics && task.dataset.hasDemographics())
        task.reportPhase("Learning what age, gender and occupation suggest", 0.0);
    return std::make_shared<CompletedModel>(std::move(model), task.dataset, options);
}

} // namespace

void TrainingTask::offerStandIn(std::shared_ptr<const Recommender> standIn, TrainingReport report) const
{
    if (context.onStandIn)
        context.onStandIn({spec, origin, completed(std::move(standIn), *this), std::move(report)});
}

FamilyTraining trainingOf(const ModelSpec& spec)
{
    static constexpr std::array table{
#define AUTOREC_TRAINING_ENTRY(family) trainingOf<ModelFamily::family>,
        AUTOREC_MODEL_FAMILIES(AUTOREC_TRAINING_ENTRY)
#undef AUTOREC_TRAINING_ENTRY
    };
    return entryFor(spec, table)();
}

const char* defaultPresetFor(const Dataset& dataset)
{
    return dataset.scale().meaning() == RatingMeaning::Stars ? DefaultPreset : "ease";
}

bool learnsFromStars(const ModelSpec& spec)
{
    switch (familyOf(spec)) {
    case ModelFamily::Popularity:
    case ModelFamily::Ease:
    case ModelFamily::ItemKnn:
    case ModelFamily::Elsa:
    case ModelFamily::MultinomialAutoencoder:
    case ModelFamily::RecVae:
    case ModelFamily::Ials:
    case ModelFamily::Bpr:
        return false;
    case ModelFamily::Ensemble:
        return spec.get<std::string>("blend") == "stars";
    case ModelFamily::Biases:
    case ModelFamily::UserAutoencoder:
    case ModelFamily::MovieAutoencoder:
    case ModelFamily::BiasedMf:
    case ModelFamily::BayesianFactors:
    case ModelFamily::Taste:
        break;
    }
    return true;
}

TrainedModel train(const Dataset& dataset, const ModelSpec& spec, const TrainingContext& context)
{
    if (dataset.ratingCount() == 0)
        throw Error(ErrorCode::InvalidArgument,
                    "There are no ratings to train on. Keep a larger share for training.");
    requireStars(spec, dataset);
    requireMemory(spec, {dataset.userCount(), dataset.movieCount(), dataset.ratingCount()});
    const Stopwatch stopwatch;
    ModelOrigin origin = originOf(dataset, context);
    const TrainingTask task{dataset, spec, context, origin};
    if (context.resumeFrom)
        requireSameTraining(*context.resumeFrom, task);
    FamilyResult trained = withThreads(context.threads, [&] {
        FamilyResult result = trainingOf(spec).train(task);
        if (result.report.stopReason != StopReason::Paused)
            result.recommender = completed(std::move(result.recommender), task);
        return result;
    });
    trained.report.secondsTotal += stopwatch.seconds();
    return {spec, std::move(origin), std::move(trained.recommender), std::move(trained.report)};
}

} // namespace autorec

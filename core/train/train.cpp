// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/train.h"

#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/base/stopwatch.h"
#include "core/model/baselines.h"
#include "core/model/completed_model.h"
#include "core/presets/presets.h"
#include "core/train/checkpoint.h"
#include "core/train/ease_trainer.h"
#include "core/train/family_training.h"
#include "core/train/memory_estimate.h"

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

FamilyResult trainLinearMovieModel(const TrainingTask& task)
{
    const EaseOptions options(task.spec);
    auto model = std::make_shared<LinearMovieModel>(
        trainEase(task.dataset.ratings(), options, task.context.onPhase, task.context.stop));
    FamilyResult result{model, {}};
    std::size_t known = 0;
    std::size_t rated = 0;
    for (std::size_t m = 0; m < model->movieCount(); ++m) {
        known += model->knows(MovieIndex(m)) ? 1 : 0;
        rated += task.dataset.ratings().byMovie(MovieIndex(m)).size() > 0 ? 1 : 0;
    }
    if (known == options.mostMovies() && known < rated)
        result.report.notes.push_back(
            "the " + std::to_string(known) + " most-rated of " + std::to_string(rated) +
            " rated movies have weights, as many as memory_mb holds; the others are scored by their genres "
            "and decade");
    return result;
}

FamilyResult trainFamily(const TrainingTask& task)
{
    switch (familyOf(task.spec)) {
    case ModelFamily::Popularity:
        return {std::make_shared<PopularityRecommender>(task.dataset.ratings()), {}};
    case ModelFamily::Biases:
        return {std::make_shared<BiasRecommender>(
                    BiasModel(task.dataset.ratings(), task.spec.get<double>("bias_regularisation"))),
                {}};
    case ModelFamily::UserAutoencoder:
        return trainRatingAutoencoder(task, RowOrder::Users);
    case ModelFamily::MovieAutoencoder:
        return trainRatingAutoencoder(task, RowOrder::Movies);
    case ModelFamily::BiasedMf:
    case ModelFamily::Ials:
    case ModelFamily::Bpr:
        return trainFactors(task);
    case ModelFamily::Ease:
        return trainLinearMovieModel(task);
    case ModelFamily::MultinomialAutoencoder:
        return trainMultinomialAutoencoder(task);
    case ModelFamily::Ensemble:
        return trainEnsemble(task);
    }
    return {};
}

ModelSpec specWithoutChoice(const ModelSpec& spec, const TrainingReport& chosen)
{
    ModelSpec all = spec;
    const auto set = [&](const std::string& name, const ParameterValue& value) {
        if (all.has(name))
            all.set(name, value);
    };
    set("epochs", std::int64_t{std::max(1, chosen.bestEpoch)});
    set("patience", std::int64_t{0});
    set("validation", 0.0);
    set("refit", false);
    return all;
}

TrainedModel train(const Dataset& dataset, const ModelSpec& spec, const TrainingContext& context)
{
    if (dataset.ratingCount() == 0)
        throw Error(ErrorCode::InvalidArgument,
                    "There are no ratings to train on. Keep a larger share for training.");
    requireMemory(spec, {dataset.userCount(), dataset.movieCount(), dataset.ratingCount()});
    const Stopwatch stopwatch;
    ModelOrigin origin = originOf(dataset, context);
    const TrainingTask task{dataset, spec, context, origin};
    if (context.resumeFrom)
        requireSameTraining(*context.resumeFrom, task);
    FamilyResult trained = withThreads(context.threads, [&] {
        FamilyResult result = trainFamily(task);
        if (result.report.stopReason != StopReason::Paused)
            result.recommender = completed(std::move(result.recommender), task);
        return result;
    });
    trained.report.secondsTotal += stopwatch.seconds();
    return {spec, std::move(origin), std::move(trained.recommender), std::move(trained.report)};
}

} // namespace autorec

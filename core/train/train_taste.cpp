// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/model/taste_model.h"
#include "core/presets/parameters.h"
#include "core/train/ease_trainer.h"
#include "core/train/family_training.h"
#include "core/train/taste_choice.h"

#include <algorithm>
#include <optional>

namespace autorec {

namespace {

constexpr const char* StarPhase = "Learning to predict stars";

/// Biases take no time, and lists need no stars.
TasteModel::Stars standInStars(const TrainingTask& task)
{
    const ModelSpec biases("biases");
    TrainingContext context;
    context.seed = task.context.seed;
    context.stop = task.context.stop;
    return {biases, trainingOf(biases).train({task.dataset, biases, context, task.origin}).recommender};
}

/// The model of stars that the spec names. A sampled one takes no validation part, which would choose
/// nothing, and fewer samples than by default, so that stars are there soon.
ModelSpec starSpecOf(const ModelSpec& spec)
{
    constexpr std::int64_t Samples = 150;
    ModelSpec stars(spec.get<std::string>("star_model"));
    if (stars.preset() == "bayes-mf") {
        stars.set("validation", 0.0);
        stars.set("epochs", Samples);
    }
    return stars;
}

TasteModel::Stars trainStars(const TrainingTask& task)
{
    const ModelSpec spec = starSpecOf(task.spec);
    TrainingContext context;
    context.seed = task.context.seed;
    context.stop = task.context.stop;
    context.onEpoch = [&](const EpochReport& epoch) {
        task.reportPhase(StarPhase, static_cast<double>(epoch.epoch) / static_cast<double>(epoch.epochLimit));
    };
    context.onPhase = [&](const std::string&, double share) { task.reportPhase(StarPhase, share); };
    const FamilyResult result = trainingOf(spec).train({task.dataset, spec, context, task.origin});
    if (result.report.stopReason == StopReason::Stopped)
        throw Error(ErrorCode::Cancelled,
                    "Stopped before both halves were trained; there is nothing to keep.");
    return {spec, result.recommender};
}

FamilyResult trainTaste(const TrainingTask& task)
{
    const TasteModel::Stars biases = standInStars(task);
    const auto list = std::make_shared<LinearMovieModel>(
        trainEase(task.dataset.ratings(), EaseOptions(task.spec), task.context.onPhase, task.context.stop));
    const std::optional<TasteModel::Options> chosen =
        task.spec.get<bool>("choose") ? chosenTasteOptions(task, biases) : std::nullopt;
    TasteModel::Options options = chosen.value_or(
        TasteModel::Options{.popularityExponent = task.spec.get<double>("popularity_exponent"),
                            .genreWeight = task.spec.get<double>("genre_weight"),
                            .newcomerGenreWeight = task.spec.get<double>("newcomer_genre_weight")});
    options.qualityWeight = task.spec.get<double>("quality_weight");
    TrainingReport report;
    if (chosen)
        report.notes.push_back("popularity exponent " + toText(chosen->popularityExponent) +
                               " and weight of genres " + toText(chosen->genreWeight) + ", for newcomers " +
                               toText(chosen->newcomerGenreWeight) + ", chosen on held-out ratings");
    task.offerStandIn(std::make_shared<TasteModel>(list, biases, task.dataset, options), report);
    return {std::make_shared<TasteModel>(list, trainStars(task), task.dataset, options), report};
}

MemoryEstimate estimateTaste(const ModelSpec& spec, const DataSize& size)
{
    const ModelSpec starSpec = starSpecOf(spec);
    const MemoryEstimate ofStars = trainingOf(starSpec).estimateMemory(starSpec, size);
    MemoryEstimate estimate = trainingOf<ModelFamily::Ease>().estimateMemory(spec, size);
    estimate.ratings = std::max(estimate.ratings, ofStars.ratings);
    estimate.weights += ofStars.weights;
    estimate.passes = std::max(estimate.passes, ofStars.passes);
    estimate.parameters += ofStars.parameters;
    return estimate;
}

} // namespace

template <> FamilyTraining trainingOf<ModelFamily::Taste>()
{
    return {trainTaste, estimateTaste};
}

} // namespace autorec

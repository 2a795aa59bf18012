// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/model/rec_vae_model.h"
#include "core/train/checkpoint_keeper.h"
#include "core/train/rec_vae_trainer.h"
#include "core/train/refit.h"

#include <algorithm>

namespace autorec {

namespace {

/// Trains anew on all liked ratings, and takes that network, as `refit` says.
bool refitRecVae(RecVae& network, const TrainingTask& task, RecVaeOptions options, const RatingMatrix& liked,
                 TrainingReport& report)
{
    return refit(task, report, [&](int epochs, const auto& afterEpoch) {
        const InteractionRows rows(liked);
        options.epochs = epochs;
        options.patience = 0;
        TrainingContext context;
        context.seed = task.context.seed;
        context.stop = task.context.stop;
        context.pause = task.context.pause;
        context.onEpoch = afterEpoch;
        RecVaeTrainer trainer(options, rows, nullptr, context);
        const StopReason ending = trainer.run(task.spec, task.origin).stopReason;
        if (ending == StopReason::Completed)
            network = trainer.best();
        return ending;
    });
}

FamilyResult trainRecVae(const TrainingTask& task)
{
    const RecVaeOptions options(task.spec);
    const LikedRule rule = LikedOptions(task.spec).on(task.dataset.ratings());
    const RatingMatrix liked = likedRatings(task.dataset.ratings(), rule);
    if (liked.ratingCount() == 0)
        throw Error(ErrorCode::InvalidArgument, "No rating reaches liked_from. Lower it.");
    const ValidationSplit parts(liked, options.validation, task.context.seed);
    const InteractionRows rows(parts.kept());
    const auto recommenderOf = [&](const RecVae& network, const RatingMatrix& known) {
        return std::make_shared<RecVaeModel>(network, LikedLists{popularityOf(known), rule});
    };
    const RecVaeValidation validation{parts.kept(), parts.setAside(), [&](const RecVae& network) {
                                          return recommenderOf(network, parts.kept());
                                      }};
    RecVaeTrainer trainer(options, rows, &validation, task.context);
    if (task.context.resumeFrom)
        restoreFromCheckpoint([&] { trainer.resume(*task.context.resumeFrom); });
    TrainingReport report = trainer.run(task.spec, task.origin);
    RecVae network = trainer.best();
    const bool isRefitted = options.refit && parts.setAside().ratingCount() > 0 &&
                            refitRecVae(network, task, options, liked, report);
    return {recommenderOf(network, isRefitted ? liked : parts.kept()), std::move(report)};
}

MemoryEstimate estimateRecVae(const ModelSpec& spec, const DataSize& size)
{
    const RecVaeOptions options(spec);
    RecVaeShape shape = options.shape;
    shape.width = size.movies;
    const std::size_t batch = std::min(size.users, options.batchSize);
    constexpr std::size_t Copies = 7;           // network, best, model, prior, gradient, two moments
    constexpr std::size_t MatricesPerLayer = 3; // sums, normed, outputs
    constexpr std::size_t Encoders = 2;
    MemoryEstimate estimate;
    estimate.parameters = shape.parameterCount();
    estimate.weights = Copies * estimate.parameters * sizeof(float);
    estimate.ratings =
        size.ratings * (MemoryEstimate::RowBytesPerRating + 2 * MemoryEstimate::MatrixBytesPerRating);
    estimate.passes = batch * sizeof(float) *
                      (shape.width + Encoders * MatricesPerLayer * shape.layers * shape.units +
                       4 * shape.units + 8 * shape.latent);
    return estimate;
}

} // namespace

template <> FamilyTraining trainingOf<ModelFamily::RecVae>()
{
    return {trainRecVae, estimateRecVae, true};
}

} // namespace autorec

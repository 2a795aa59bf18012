// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/json_text.h"
#include "core/model/movie_code_model.h"
#include "core/model/movie_encoder.h"
#include "core/model/multinomial_autoencoder.h"
#include "core/model/user_autoencoder.h"
#include "core/train/autoencoder_trainer.h"
#include "core/train/checkpoint.h"
#include "core/train/family_training.h"
#include "core/train/interaction_rows.h"
#include "core/train/validation_split.h"

namespace autorec {

namespace {

/// For trainings that choose nothing.
class NoValidation : public NetworkValidation
{
public:
    NoValidation()
        : NetworkValidation({})
    {
    }

    std::optional<double> measure(const Network&, NetworkWorkspace&, EpochReport&) const override
    {
        return std::nullopt;
    }
};

void resume(AutoencoderTrainer& trainer, const Checkpoint& checkpoint)
{
    try {
        readJson("checkpoint", [&] { trainer.resume(checkpoint); });
    } catch (const Error& error) {
        throw Error(ErrorCode::IncompatibleModel,
                    "The checkpoint does not fit the model. Start the training anew without it.",
                    error.message());
    }
}

/// A chosen network, or the one trained anew on all rows where that is asked for.
struct Chosen
{
    Network network;
    TrainingReport report;
    bool isRefitted = false;
};

Chosen chooseNetwork(const TrainingTask& task, const AutoencoderOptions& options, const TrainingRows& rows,
                     const NetworkValidation& validation)
{
    AutoencoderTrainer trainer(options, rows, validation, task.context);
    if (task.context.resumeFrom)
        resume(trainer, *task.context.resumeFrom);
    TrainingReport report = trainer.run(task.spec, task.origin);
    return {trainer.best(), std::move(report)};
}

/// Replaces the chosen network by one trained on all rows for as many epochs; leaves it when it is stopped or
/// paused: resumed, it begins anew, for the checkpoint stands before it.
void refit(Chosen& chosen, const TrainingTask& task, AutoencoderOptions options, const TrainingRows& allRows)
{
    options.epochs = chosen.report.bestEpoch;
    options.patience = 0;
    TrainingContext context;
    context.seed = task.context.seed;
    context.stop = task.context.stop;
    context.pause = task.context.pause;
    context.onEpoch = [&](const EpochReport& report) {
        task.reportPhase("Training again on all ratings",
                         static_cast<double>(report.epoch) / static_cast<double>(report.epochLimit));
    };
    task.reportPhase("Training again on all ratings", 0.0);
    try {
        const NoValidation nothing;
        AutoencoderTrainer trainer(options, allRows, nothing, context);
        const TrainingReport again = trainer.run(task.spec, task.origin);
        chosen.isRefitted = again.stopReason == StopReason::Completed;
        if (chosen.isRefitted)
            chosen.network = trainer.best();
        else
            chosen.report.stopReason = again.stopReason;
    } catch (const Error& error) {
        if (error.code() != ErrorCode::Cancelled)
            throw;
        chosen.report.stopReason = StopReason::Stopped;
    }
}

bool asksForRefit(const AutoencoderOptions& options, const Chosen& chosen, const RatingMatrix& setAside)
{
    const StopReason reason = chosen.report.stopReason;
    return options.refit && setAside.ratingCount() > 0 && reason != StopReason::Stopped &&
           reason != StopReason::Paused;
}

} // namespace

FamilyResult trainRatingAutoencoder(const TrainingTask& task, RowOrder order)
{
    const AutoencoderOptions options(task.spec);
    const RatingMatrix& ratings = task.dataset.ratings();
    const ValidationSplit parts(ratings, options.validation, task.context.seed);
    const BiasModel keptBiases(parts.kept(), options.biasRegularisation);
    const BiasModel allBiases(ratings, options.biasRegularisation);
    const RatingRows rows(parts.kept(), parts.setAside(), keptBiases, options.normalisation, options.loss,
                          order);
    const auto recommenderOf = [&](const Network& network, const BiasModel& biases,
                                   const RatingMatrix& known) -> std::shared_ptr<const Recommender> {
        if (order == RowOrder::Users)
            return std::make_shared<UserAutoencoder>(network, biases, options.normalisation);
        return std::make_shared<MovieCodeModel>(
            MovieCodes{encodeMovies(network, known, biases, options.normalisation), network.outputWeight(),
                       network.outputBias()},
            biases, options.normalisation, task.spec.get<double>("fold_in_ridge"));
    };
    const RatingValidation validation(parts.kept(), parts.setAside(), rows, [&](const Network& network) {
        return recommenderOf(network, keptBiases, parts.kept());
    });

    Chosen chosen = chooseNetwork(task, options, rows, validation);
    if (asksForRefit(options, chosen, parts.setAside())) {
        const RatingMatrix nothing({}, ratings.userCount(), ratings.movieCount(), ratings.scale());
        const RatingRows allRows(ratings, nothing, allBiases, options.normalisation, options.loss, order);
        refit(chosen, task, options, allRows);
    }
    // However the network was chosen, what it is asked with may include the ratings set aside.
    return {recommenderOf(chosen.network, allBiases, ratings), std::move(chosen.report)};
}

FamilyResult trainMultinomialAutoencoder(const TrainingTask& task)
{
    const AutoencoderOptions options(task.spec);
    const LikedRule rule{static_cast<float>(task.spec.get<double>("liked_from"))};
    const RatingMatrix liked = likedRatings(task.dataset.ratings(), rule);
    if (liked.ratingCount() == 0)
        throw Error(ErrorCode::InvalidArgument, "No rating reaches liked_from. Lower it.");
    const ValidationSplit parts(liked, options.validation, task.context.seed);
    const InteractionRows rows(parts.kept());
    const auto recommenderOf = [&](const Network& network, const RatingMatrix& known) {
        return std::make_shared<MultinomialAutoencoder>(network, popularityOf(known), rule);
    };
    const RankingValidation validation(parts.kept(), parts.setAside(), [&](const Network& network) {
        return recommenderOf(network, parts.kept());
    });

    Chosen chosen = chooseNetwork(task, options, rows, validation);
    if (asksForRefit(options, chosen, parts.setAside()))
        refit(chosen, task, options, InteractionRows(liked));
    return {recommenderOf(chosen.network, chosen.isRefitted ? liked : parts.kept()),
            std::move(chosen.report)};
}

} // namespace autorec

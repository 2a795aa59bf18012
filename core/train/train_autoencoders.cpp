// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/json_text.h"
#include "core/model/movie_code_model.h"
#include "core/model/multinomial_autoencoder.h"
#include "core/model/user_autoencoder.h"
#include "core/train/autoencoder_trainer.h"
#include "core/train/checkpoint.h"
#include "core/train/refit.h"

#include <algorithm>
#include <numeric>
#include <optional>

namespace autorec {

namespace {

constexpr std::size_t RowBytesPerRating = sizeof(std::uint32_t) + sizeof(float);
constexpr std::size_t BytesPerPerson = sizeof(CentredPerson) + 2 * sizeof(std::size_t);
/// Input, target, outputs, errors and the two column indices.
constexpr std::size_t PassBytesPerEntry = 48;

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

/// The network of the best epoch.
struct TrainedNetwork
{
    Network network;
    TrainingReport report;
};

TrainedNetwork trainNetwork(const TrainingTask& task, const AutoencoderOptions& options,
                            const TrainingRows& rows, const NetworkValidation& validation)
{
    AutoencoderTrainer trainer(options, rows, &validation, task.context);
    if (task.context.resumeFrom)
        resume(trainer, *task.context.resumeFrom);
    TrainingReport report = trainer.run(task.spec, task.origin);
    return {trainer.best(), std::move(report)};
}

/// Replaces the network by one trained on all rows, as `refit`. `makeRows` is called only if it is to be
/// trained again.
template <class MakeRows>
bool refitNetwork(TrainedNetwork& trained, const TrainingTask& task, AutoencoderOptions options,
                  const MakeRows& makeRows)
{
    return refit(task, trained.report, [&](int epochs, const auto& afterEpoch) {
        const TrainingRows& allRows = makeRows();
        options.epochs = epochs;
        options.patience = 0;
        TrainingContext context;
        context.seed = task.context.seed;
        context.stop = task.context.stop;
        context.pause = task.context.pause;
        context.onEpoch = afterEpoch;
        AutoencoderTrainer trainer(options, allRows, nullptr, context);
        const StopReason ending = trainer.run(task.spec, task.origin).stopReason;
        if (ending == StopReason::Completed)
            trained.network = trainer.best();
        return ending;
    });
}

/// The activations of the network's last hidden layer for each row, [rows × code].
Matrix codesOf(const Network& network, const SparseRows& rows)
{
    Matrix codes(rows.rowCount(), network.codeSize());
    NetworkWorkspace workspace;
    for (std::size_t begin = 0; begin < rows.rowCount(); begin += RowsPerPass) {
        const std::size_t end = std::min(rows.rowCount(), begin + RowsPerPass);
        network.encode(rowsBetween(rows, begin, end), workspace);
        const std::span<const float> encoded = workspace.activations.back().values();
        std::copy_n(encoded.begin(), (end - begin) * codes.columns(), codes.row(begin));
    }
    return codes;
}

template <RowOrder order> FamilyResult trainRatingAutoencoder(const TrainingTask& task)
{
    const AutoencoderOptions options(task.spec);
    const RatingMatrix& ratings = task.dataset.ratings();
    const ValidationSplit parts(ratings, options.validation, task.context.seed);
    const BiasModel keptBiases(parts.kept(), options.biasRegularisation);
    const BiasModel allBiases(ratings, options.biasRegularisation);
    const RatingRows rows(parts.kept(), parts.setAside(), keptBiases, options.normalisation, options.loss,
                          order);
    const auto recommenderOf = [&](const Network& network, const BiasModel& biases,
                                   const RatingRows& known) -> std::shared_ptr<const Recommender> {
        if (order == RowOrder::Users)
            return std::make_shared<UserAutoencoder>(network, biases, options.normalisation);
        return std::make_shared<MovieCodeModel>(
            MovieCodes{codesOf(network, known.kept()), network.outputWeight(), network.outputBias()}, biases,
            options.normalisation, task.spec.get<double>("fold_in_ridge"));
    };
    const NetworkValidation validation(parts.kept(), parts.setAside(), &rows, [&](const Network& network) {
        return recommenderOf(network, keptBiases, rows);
    });

    TrainedNetwork trained = trainNetwork(task, options, rows, validation);
    std::optional<RatingRows> allRows;
    const auto rowsOfAll = [&]() -> const RatingRows& {
        if (!allRows) {
            const RatingMatrix nothing({}, ratings.userCount(), ratings.movieCount(), ratings.scale());
            allRows.emplace(ratings, nothing, allBiases, options.normalisation, options.loss, order);
        }
        return *allRows;
    };
    if (options.refit && parts.setAside().ratingCount() > 0)
        refitNetwork(trained, task, options, rowsOfAll);
    // However the network was chosen, its inputs may now include the ratings set aside.
    return {recommenderOf(trained.network, allBiases, order == RowOrder::Movies ? rowsOfAll() : rows),
            std::move(trained.report)};
}

FamilyResult trainMultinomialAutoencoder(const TrainingTask& task)
{
    const AutoencoderOptions options(task.spec);
    const LikedRule rule = LikedOptions(task.spec).on(task.dataset.ratings());
    const RatingMatrix liked = likedRatings(task.dataset.ratings(), rule);
    if (liked.ratingCount() == 0)
        throw Error(ErrorCode::InvalidArgument, "No rating reaches liked_from. Lower it.");
    const ValidationSplit parts(liked, options.validation, task.context.seed);
    const InteractionRows rows(parts.kept());
    const auto recommenderOf = [&](const Network& network, const RatingMatrix& known) {
        return std::make_shared<MultinomialAutoencoder>(network, popularityOf(known), rule);
    };
    const NetworkValidation validation(parts.kept(), parts.setAside(), nullptr, [&](const Network& network) {
        return recommenderOf(network, parts.kept());
    });

    TrainedNetwork trained = trainNetwork(task, options, rows, validation);
    const bool isRefitted = options.refit && parts.setAside().ratingCount() > 0 &&
                            refitNetwork(trained, task, options, [&] { return InteractionRows(liked); });
    return {recommenderOf(trained.network, isRefitted ? liked : parts.kept()), std::move(trained.report)};
}

template <RowOrder order> MemoryEstimate estimateAutoencoder(const ModelSpec& spec, const DataSize& size)
{
    const AutoencoderOptions options(spec);
    NetworkShape shape = options.shape;
    const std::size_t rows = order == RowOrder::Users ? size.users : size.movies;
    shape.width = order == RowOrder::Users ? size.movies : size.users;
    const std::size_t parameters = shape.parameterCount();
    const std::size_t batch = std::min(rows, options.usesLbfgs ? RowsPerPass : options.batchSize);
    const std::size_t units = std::accumulate(shape.hidden.begin(), shape.hidden.end(), std::size_t{0});
    const std::size_t entriesPerRow =
        options.refeeds > 0 ? shape.width : size.ratings / std::max<std::size_t>(1, rows) + 1;

    MemoryEstimate estimate;
    estimate.parameters = parameters;
    estimate.ratings =
        size.ratings *
            (RowBytesPerRating + (options.validation > 0.0 ? MemoryEstimate::MatrixBytesPerRating : 0)) +
        size.users * BytesPerPerson;
    if (!options.usesLbfgs)
        estimate.ratings +=
            std::min(size.ratings, rows / options.batchSize * shape.width) * sizeof(ColumnUse);
    // The network, its best epoch, and the recommender that is made of it.
    estimate.weights = parameters * 3 * sizeof(float);
    estimate.weights += options.usesLbfgs ? parameters * (LbfgsOptions::BytesPerWeight + sizeof(float))
                                          : parameters * Optimiser::bytesPerWeight(options.optimiser.kind);
    if (order == RowOrder::Movies)
        estimate.weights += 2 * rows * shape.hidden.back() * sizeof(float);
    if (shape.loss == OutputLoss::Multinomial)
        estimate.passes = batch * shape.width * sizeof(float);
    if (options.kernel)
        estimate.weights += parameters * KernelWeights::MatricesPerWeight * sizeof(float);
    estimate.passes += batch * (units * 3 * sizeof(float) + entriesPerRow * PassBytesPerEntry);
    return estimate;
}

} // namespace

template <> FamilyTraining trainingOf<ModelFamily::UserAutoencoder>()
{
    return {trainRatingAutoencoder<RowOrder::Users>, estimateAutoencoder<RowOrder::Users>, true};
}

template <> FamilyTraining trainingOf<ModelFamily::MovieAutoencoder>()
{
    return {trainRatingAutoencoder<RowOrder::Movies>, estimateAutoencoder<RowOrder::Movies>, true};
}

template <> FamilyTraining trainingOf<ModelFamily::MultinomialAutoencoder>()
{
    return {trainMultinomialAutoencoder, estimateAutoencoder<RowOrder::Users>, true};
}

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/model/movie_code_model.h"
#include "core/model/multinomial_autoencoder.h"
#include "core/model/user_autoencoder.h"
#include "core/presets/presets.h"
#include "core/train/autoencoder_trainer.h"
#include "core/train/checkpoint.h"
#include "core/train/checkpoint_keeper.h"
#include "core/train/matched_codes.h"
#include "core/train/refit.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>
#include <optional>

namespace autorec {

namespace {

constexpr std::size_t BytesPerPerson = sizeof(CentredPerson) + 2 * sizeof(std::size_t);
/// Input, target, outputs, errors and the two column indices.
constexpr std::size_t PassBytesPerEntry = 48;

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
        restoreFromCheckpoint([&] { trainer.resume(*task.context.resumeFrom); });
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

/// One way to set a network up that predicts stars.
struct NetworkSetting
{
    bool readsStars;
    double penaltyFactor;
};

/// The settings that `choose_setting` tries, in this order. Sets whose films have many ratings favour the
/// first, small ones the others.
constexpr std::array<NetworkSetting, 4> NetworkSettings{
    {{true, 1.0}, {true, 2.0}, {false, 1.0}, {false, 1.0 / 3.0}}};

ModelSpec specWith(ModelSpec spec, const NetworkSetting& setting)
{
    const double most = findPreset(spec.preset()).parameter("penalty").max;
    spec.set("reads_stars", setting.readsStars);
    spec.set("penalty", std::min(most, setting.penaltyFactor * spec.get<double>("penalty")));
    return spec;
}

/// For people: "reads stars, penalty 240".
std::string settingText(const AutoencoderOptions& options)
{
    const double penalty = options.kernel ? options.kernel->weightPenalty : options.lbfgs.penalty;
    return std::string("reads ") +
           (options.normalisation.readsStars ? "stars" : "what centring leaves of stars") + ", penalty " +
           toText(penalty);
}

/// A network of ratings in stars, trained on part of them, then on all. Keeps references to the task.
template <RowOrder order> class RatingAutoencoderTraining
{
public:
    explicit RatingAutoencoderTraining(const TrainingTask& task)
        : m_task(task)
        , m_ratings(task.dataset.ratings())
        , m_parts(m_ratings, task.spec.get<double>("validation"), task.context.seed)
        , m_keptBiases(m_parts.kept(), task.spec.get<double>("bias_regularisation"))
        , m_allBiases(m_ratings, task.spec.get<double>("bias_regularisation"))
    {
    }

    FamilyResult run() const
    {
        const ModelSpec spec = settledSpec();
        const AutoencoderOptions options(spec);
        const RatingRows rows = rowsOf(options, m_parts.kept(), m_parts.setAside(), m_keptBiases);
        const NetworkValidation validation = validationOf(options, rows);
        TrainedNetwork trained = trainNetwork(m_task, options, rows, validation);
        const double share = options.shrinks && options.normalisation.centring == Centring::Biases
                                 ? validation.shrinkage(trained.network)
                                 : 1.0;
        std::optional<RatingRows> allRows;
        const auto rowsOfAll = [&]() -> const RatingRows& {
            if (!allRows) {
                const RatingMatrix nothing({}, m_ratings.userCount(), m_ratings.movieCount(),
                                           m_ratings.scale());
                allRows.emplace(rowsOf(options, m_ratings, nothing, m_allBiases));
            }
            return *allRows;
        };
        if (options.refit && m_parts.setAside().ratingCount() > 0)
            refitNetwork(trained, m_task, options, rowsOfAll);
        scaleAnswers(trained.network, share);
        FamilyResult result;
        // However the network was chosen, its inputs may now include the ratings set aside.
        result.recommender = recommenderOf(options, trained.network, m_ratings, m_allBiases,
                                           order == RowOrder::Movies ? rowsOfAll() : rows);
        result.report = std::move(trained.report);
        if (options.choosesSetting) {
            result.report.notes.push_back(settingText(options));
            result.chosen = {{"reads_stars", spec.value("reads_stars")}, {"penalty", spec.value("penalty")}};
        }
        if (share < 1.0)
            result.report.notes.push_back("answers multiplied by " +
                                          std::to_string(std::lround(100.0 * share)) + "%");
        return result;
    }

private:
    RatingRows rowsOf(const AutoencoderOptions& options, const RatingMatrix& kept,
                      const RatingMatrix& setAside, const BiasModel& biases) const
    {
        return {kept, setAside, biases, options.normalisation, options.loss, order};
    }

    std::shared_ptr<const Recommender> recommenderOf(const AutoencoderOptions& options,
                                                     const Network& network, const RatingMatrix& ratings,
                                                     const BiasModel& biases, const RatingRows& known) const
    {
        if (order == RowOrder::Users)
            return std::make_shared<UserAutoencoder>(network, biases, options.normalisation);
        MovieCodes codes{codesOf(network, known.kept()), network.outputWeight(), network.outputBias()};
        double ridge = m_task.spec.get<double>("fold_in_ridge");
        if (ridge == 0.0)
            ridge = matchToPeople(codes, ratings, biases, options.normalisation);
        return std::make_shared<MovieCodeModel>(std::move(codes), biases, options.normalisation, ridge);
    }

    NetworkValidation validationOf(const AutoencoderOptions& options, const RatingRows& rows) const
    {
        return {m_parts.kept(), m_parts.setAside(), &rows, [this, &options, &rows](const Network& network) {
                    return recommenderOf(options, network, m_parts.kept(), m_keptBiases, rows);
                }};
    }

    /// The spec with the setting that is best on the validation part after one epoch. Blocks. Throws
    /// Error(Cancelled).
    ModelSpec settledSpec() const
    {
        if (!AutoencoderOptions(m_task.spec).choosesSetting || m_parts.setAside().ratingCount() == 0)
            return m_task.spec;
        std::optional<ModelSpec> best;
        double least = std::numeric_limits<double>::max();
        for (std::size_t k = 0; k < NetworkSettings.size(); ++k) {
            m_task.reportPhase("Choosing what the network reads and its penalty",
                               static_cast<double>(k) / static_cast<double>(NetworkSettings.size()));
            const ModelSpec spec = specWith(m_task.spec, NetworkSettings[k]);
            const double error = errorAfterOneEpoch(spec);
            if (error < least) {
                least = error;
                best = spec;
            }
        }
        return best.value_or(m_task.spec);
    }

    /// On the validation part; the greatest number if the training diverged.
    double errorAfterOneEpoch(const ModelSpec& spec) const
    {
        AutoencoderOptions options(spec);
        options.epochs = 1;
        TrainingContext context;
        context.seed = m_task.context.seed;
        context.stop = m_task.context.stop;
        const RatingRows rows = rowsOf(options, m_parts.kept(), m_parts.setAside(), m_keptBiases);
        const NetworkValidation validation = validationOf(options, rows);
        AutoencoderTrainer trainer(options, rows, &validation, context);
        try {
            return *trainer.run(m_task.spec, m_task.origin).epochs.front().validRmse;
        } catch (const Error& error) {
            if (error.code() != ErrorCode::Diverged)
                throw;
            return std::numeric_limits<double>::max();
        }
    }

    /// Multiplies what the network answers by a factor; possible where its output units are plain sums.
    static void scaleAnswers(Network& network, double factor)
    {
        if (factor == 1.0 || network.shape().tied || network.shape().outputActivation != Activation::Identity)
            return;
        Layer& output = network.layers().back();
        for (const std::span<float> values : {output.weight.values(), output.bias.values()}) {
            for (float& value : values)
                value *= static_cast<float>(factor);
        }
    }

    const TrainingTask& m_task;
    const RatingMatrix& m_ratings;
    ValidationSplit m_parts;
    BiasModel m_keptBiases;
    BiasModel m_allBiases;
};

template <RowOrder order> FamilyResult trainRatingAutoencoder(const TrainingTask& task)
{
    return RatingAutoencoderTraining<order>(task).run();
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
        return std::make_shared<MultinomialAutoencoder>(network, LikedLists{popularityOf(known), rule});
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
            (MemoryEstimate::RowBytesPerRating + (options.normalisation.readsStars ? sizeof(float) : 0) +
             (options.validation > 0.0 ? MemoryEstimate::MatrixBytesPerRating : 0)) +
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

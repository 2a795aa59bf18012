#include "core/train/train.h"

#include "core/base/parallel.h"
#include "core/base/stopwatch.h"
#include "core/data/split.h"
#include "core/model/baselines.h"
#include "core/model/movie_autoencoder.h"
#include "core/model/presets.h"
#include "core/model/user_autoencoder.h"
#include "core/train/autoencoder_trainer.h"

namespace autorec {

namespace {

constexpr double ValidationShare = 0.1;

struct Trained
{
    std::shared_ptr<const Recommender> recommender;
    TrainingReport report;
};

/// {kept, set aside}; nothing is set aside where nothing would be kept.
std::pair<RatingMatrix, RatingMatrix> withValidation(const RatingMatrix& ratings, std::uint64_t seed)
{
    std::pair<RatingMatrix, RatingMatrix> parts = setAside(ratings, ValidationShare, seed);
    return parts.first.ratingCount() > 0 ? std::move(parts) : setAside(ratings, 0.0, seed);
}

Trained trainAutoencoder(const Dataset& dataset, const ModelSpec& spec, const TrainingContext& context,
                         RowOrder order)
{
    const AutoencoderOptions options(spec);
    const auto [kept, aside] = withValidation(dataset.ratings(), context.seed);
    const BiasModel keptBiases(kept, options.biasRegularisation);
    const TrainingRows rows(kept, aside, keptBiases, options.centring, order);
    const auto recommenderOf = [&](const Network& network, const BiasModel& biases,
                                   const RatingMatrix& ratings) -> std::shared_ptr<const Recommender> {
        if (order == RowOrder::Users)
            return std::make_shared<UserAutoencoder>(network, biases, options.centring);
        return std::make_shared<MovieAutoencoder>(network, biases, options.centring, ratings,
                                                  spec.get<double>("fold_in_ridge"));
    };

    AutoencoderTrainer trainer(options, rows, kept, aside, context, [&](const Network& network) {
        return recommenderOf(network, keptBiases, kept);
    });
    TrainingReport report = trainer.run();
    // The network was chosen without the ratings set aside; what it is asked with may include them.
    const BiasModel allBiases(dataset.ratings(), options.biasRegularisation);
    return {recommenderOf(trainer.best(), allBiases, dataset.ratings()), std::move(report)};
}

Trained trainFamily(const Dataset& dataset, const ModelSpec& spec, const TrainingContext& context)
{
    switch (findPreset(spec.preset()).family) {
    case ModelFamily::Popularity:
        return {std::make_shared<PopularityRecommender>(dataset.ratings()), {}};
    case ModelFamily::Biases:
        return {std::make_shared<BiasRecommender>(
                    BiasModel(dataset.ratings(), spec.get<double>("bias_regularisation"))),
                {}};
    case ModelFamily::UserAutoencoder:
        return trainAutoencoder(dataset, spec, context, RowOrder::Users);
    case ModelFamily::MovieAutoencoder:
        return trainAutoencoder(dataset, spec, context, RowOrder::Movies);
    }
    return {};
}

} // namespace

TrainedModel train(const Dataset& dataset, const ModelSpec& spec, const TrainingContext& context)
{
    if (dataset.ratingCount() == 0)
        throw Error(ErrorCode::InvalidArgument,
                    "There are no ratings to train on. Keep a larger share for training.");
    const Stopwatch stopwatch;
    Trained trained = withThreads(context.threads, [&] { return trainFamily(dataset, spec, context); });
    trained.report.secondsTotal = stopwatch.seconds();

    ModelOrigin origin;
    origin.dataset = dataset.name();
    origin.simulated = dataset.simulated();
    origin.fingerprint = dataset.fingerprint();
    origin.catalogueFingerprint = dataset.catalogueFingerprint();
    origin.usersFingerprint = dataset.usersFingerprint();
    origin.seed = context.seed;
    return {spec, std::move(origin), std::move(trained.recommender), std::move(trained.report)};
}

} // namespace autorec

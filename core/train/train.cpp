#include "core/train/train.h"

#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/base/stopwatch.h"
#include "core/data/split.h"
#include "core/model/baselines.h"
#include "core/model/movie_autoencoder.h"
#include "core/model/presets.h"
#include "core/model/user_autoencoder.h"
#include "core/train/autoencoder_trainer.h"
#include "core/train/memory_estimate.h"

#include <optional>

namespace autorec {

namespace {

struct Trained
{
    std::shared_ptr<const Recommender> recommender;
    TrainingReport report;
};

/// What stays the same during one call of `train`.
struct Task
{
    const Dataset& dataset;
    const ModelSpec& spec;
    const TrainingContext& context;
    const ModelOrigin& origin;
};

/// The training ratings in two parts. Nothing is set aside where nothing would be kept.
class ValidationSplit
{
public:
    ValidationSplit(const RatingMatrix& ratings, double share, std::uint64_t seed)
        : m_all(ratings)
        , m_setAside({}, ratings.userCount(), ratings.movieCount(), ratings.scale())
    {
        if (share == 0.0)
            return;
        auto [kept, aside] = autorec::setAside(ratings, share, seed);
        if (kept.ratingCount() == 0)
            return;
        m_kept = std::move(kept);
        m_setAside = std::move(aside);
    }

    const RatingMatrix& kept() const { return m_kept ? *m_kept : m_all; }
    const RatingMatrix& setAside() const { return m_setAside; }

private:
    const RatingMatrix& m_all;
    std::optional<RatingMatrix> m_kept;
    RatingMatrix m_setAside;
};

void requireSameTraining(const Checkpoint& checkpoint, const Task& task)
{
    ModelSpec spec = checkpoint.spec;
    for (const char* length : {"epochs", "patience"}) {
        if (spec.preset() == task.spec.preset() && spec.values().contains(length))
            spec.set(length, task.spec.values().at(length));
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

void resume(AutoencoderTrainer& trainer, const Checkpoint& checkpoint)
{
    try {
        trainer.resume(checkpoint);
    } catch (const std::exception& error) {
        throw Error(ErrorCode::IncompatibleModel,
                    "The checkpoint does not fit the model. Start the training anew without it.",
                    error.what());
    }
}

Trained trainAutoencoder(const Task& task, RowOrder order)
{
    const AutoencoderOptions options(task.spec);
    const RatingMatrix& ratings = task.dataset.ratings();
    const ValidationSplit parts(ratings, options.validation, task.context.seed);
    const BiasModel keptBiases(parts.kept(), options.biasRegularisation);
    const TrainingRows rows(parts.kept(), parts.setAside(), keptBiases, options.normalisation, options.loss,
                            order);
    const auto recommenderOf = [&](const Network& network, const BiasModel& biases,
                                   const RatingMatrix& known) -> std::shared_ptr<const Recommender> {
        if (order == RowOrder::Users)
            return std::make_shared<UserAutoencoder>(network, biases, options.normalisation);
        return std::make_shared<MovieAutoencoder>(network, biases, options.normalisation, known,
                                                  task.spec.get<double>("fold_in_ridge"));
    };

    AutoencoderTrainer trainer(
        options, {parts.kept(), parts.setAside(), rows}, task.context,
        [&](const Network& network) { return recommenderOf(network, keptBiases, parts.kept()); });
    if (task.context.resumeFrom)
        resume(trainer, *task.context.resumeFrom);
    TrainingReport report = trainer.run(task.spec, task.origin);
    // The network was chosen without the ratings set aside; what it is asked with may include them.
    const BiasModel allBiases(ratings, options.biasRegularisation);
    return {recommenderOf(trainer.best(), allBiases, ratings), std::move(report)};
}

Trained trainFamily(const Task& task)
{
    switch (findPreset(task.spec.preset()).family) {
    case ModelFamily::Popularity:
        return {std::make_shared<PopularityRecommender>(task.dataset.ratings()), {}};
    case ModelFamily::Biases:
        return {std::make_shared<BiasRecommender>(
                    BiasModel(task.dataset.ratings(), task.spec.get<double>("bias_regularisation"))),
                {}};
    case ModelFamily::UserAutoencoder:
        return trainAutoencoder(task, RowOrder::Users);
    case ModelFamily::MovieAutoencoder:
        return trainAutoencoder(task, RowOrder::Movies);
    }
    return {};
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

} // namespace

TrainedModel train(const Dataset& dataset, const ModelSpec& spec, const TrainingContext& context)
{
    if (dataset.ratingCount() == 0)
        throw Error(ErrorCode::InvalidArgument,
                    "There are no ratings to train on. Keep a larger share for training.");
    requireMemory(spec, {dataset.userCount(), dataset.movieCount(), dataset.ratingCount()});
    const Stopwatch stopwatch;
    ModelOrigin origin = originOf(dataset, context);
    const Task task{dataset, spec, context, origin};
    if (context.resumeFrom)
        requireSameTraining(*context.resumeFrom, task);
    Trained trained = withThreads(context.threads, [&] { return trainFamily(task); });
    trained.report.secondsTotal += stopwatch.seconds();
    return {spec, std::move(origin), std::move(trained.recommender), std::move(trained.report)};
}

} // namespace autorec

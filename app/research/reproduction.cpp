// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/research/reproduction.h"

#include "app/cli/output.h"
#include "core/base/error.h"
#include "core/base/random.h"
#include "core/data/split.h"
#include "core/evaluate/evaluator.h"
#include "core/model/ranking.h"

#include <array>
#include <cmath>

namespace autorec {

namespace {

TrainedModel trainOn(const Split& split, const std::string& preset, const std::vector<std::string>& settings,
                     const ReproductionContext& context)
{
    ModelSpec spec(preset);
    for (const std::string& setting : settings)
        spec.setFromText(setting);
    TrainingContext training;
    training.seed = context.seed;
    training.stop = context.stop;
    training.split = split.spec.text();
    if (context.onStart)
        context.onStart(preset);
    TrainedModel model = train(split.train, spec, training);
    if (model.report.stopReason == StopReason::Stopped)
        throw Error(ErrorCode::Cancelled, "Cancelled.");
    return model;
}

Metrics measured(const TrainedModel& model, const Split& split)
{
    EvaluationOptions options;
    options.cutoffs = {10};
    return evaluate(*model.recommender, split, options);
}

std::string fourDigits(std::optional<double> value)
{
    return formatted("%.4f", value.value_or(std::nan("")));
}

Split splitOf(const ReproductionContext& context, const std::string& spec)
{
    return splitDataset(context.dataset, SplitSpec::parse(spec), context.seed, context.source);
}

/// MovieLens 100K's own split if its files exist.
std::string fixedSplit(const ReproductionContext& context)
{
    const bool isThere = std::filesystem::exists(context.source / "u1.base") &&
                         std::filesystem::exists(context.source / "u1.test");
    return isThere ? "files:u1.base,u1.test" : "random:0.8";
}

// The leaks and slips of the originals. Nothing outside this file may use them.

/// Held-out ratings in the top ten of *another* user's scores ÷ all held out: the original shuffles its users
/// between scoring and looking up.
double hitsOfShuffledUsers(const Recommender& model, const Split& split, std::uint64_t seed)
{
    constexpr std::size_t Cutoff = 10;
    const auto other =
        shuffledIndices(split.heldOut.userCount(), RandomStream(seed, RandomPurpose::Sampling, 1));
    std::size_t hits = 0;
    for (std::size_t u = 0; u < split.heldOut.userCount(); ++u) {
        const UserIndex user(u);
        if (split.heldOut.byUser(user).size() == 0)
            continue;
        const UserIndex scored(other[u]);
        const std::vector<float> scores = model.score(split.profiles.profile(scored), scored);
        const std::vector<MovieIndex> top = bestMovies(scores, split.profiles.profile(user), Cutoff);
        hits += rankingMetrics(top, split.heldOut.byUser(user).ids(), Cutoff).hits;
    }
    return static_cast<double>(hits) / static_cast<double>(split.heldOut.ratingCount());
}

/// RMSE of the predictions for the same ratings that are the input.
double reconstructionRmse(const Recommender& model, const RatingMatrix& shown)
{
    double squaredError = 0.0;
    for (std::size_t u = 0; u < shown.userCount(); ++u) {
        const std::vector<ProfileEntry> profile = shown.profile(UserIndex(u));
        if (profile.empty())
            continue;
        const std::vector<float> scores = model.score(profile);
        for (const ProfileEntry& entry : profile)
            squaredError += std::pow(static_cast<double>(scores[entry.movie.value()] - entry.stars), 2.0);
    }
    return std::sqrt(squaredError / static_cast<double>(std::max<std::size_t>(1, shown.ratingCount())));
}

/// The parameters in which the originals are plain: nothing set aside, nothing centred.
const std::vector<std::string> Plain{"validation=0",   "patience=0",      "batch_size=128",  "centring=none",
                                     "weight_decay=0", "input_dropout=0", "hidden_dropout=0"};

std::vector<std::string> plainWith(const std::vector<std::string>& more)
{
    std::vector<std::string> settings = Plain;
    settings.insert(settings.end(), more.begin(), more.end());
    return settings;
}

using Numbers = std::vector<ReproducedNumber>;

Numbers recallAtThree(Split& split, const ReproductionContext& context)
{
    struct Variant
    {
        const char* name;
        const char* claimed;
        const char* preset;
        std::vector<std::string> settings;
    };
    const std::array<Variant, 5> variants{{
        {"matrix factorisation", "0.0024", "biased-mf", {}},
        {"64 hidden, ReLU, 100 epochs", "0.0060", "u-autorec", plainWith({"hidden=64", "epochs=100"})},
        {"512-256-64, 1000 epochs", "0.021", "deep-autorec", plainWith({"epochs=1000"})},
        {"late-encoder dropout", "0.001", "deep-autorec",
         plainWith({"epochs=1000", "hidden_dropout=0.5", "dropout_place=last"})},
        {"loss on ratings ≥ 4 only", "0.015", "deep-autorec", plainWith({"epochs=1000", "loss_from=4"})},
    }};
    Numbers numbers;
    for (const Variant& variant : variants) {
        const TrainedModel model = trainOn(split, variant.preset, variant.settings, context);
        numbers.push_back({variant.name, variant.claimed,
                           fourDigits(hitsOfShuffledUsers(*model.recommender, split, context.seed)),
                           fourDigits(measured(model, split).at.at(10).hits)});
    }
    return numbers;
}

Numbers trainErrorOnly(Split& split, const ReproductionContext& context)
{
    const std::vector<std::string> settings = plainWith({"hidden=256", "epochs=50", "weight_decay=0.001"});
    const TrainedModel own = trainOn(splitOf(context, "none"), "u-autorec", settings, context);
    const TrainedModel honest = trainOn(split, "u-autorec", settings, context);
    return {{"RMSE", "", fourDigits(own.report.epochs.back().trainRmse),
             fourDigits(measured(honest, split).rmse)}};
}

/// Drops held-out ratings of users or movies that are not in training.
void dropUnseen(Split& split)
{
    std::vector<RatingEntry> entries = split.heldOut.entries();
    const RatingMatrix& train = split.train.ratings();
    std::erase_if(entries, [&](const RatingEntry& entry) {
        return train.byUser(entry.user).size() == 0 || train.byMovie(entry.movie).size() == 0;
    });
    split.heldOut = RatingMatrix(entries, train.userCount(), train.movieCount(), train.scale());
}

Numbers deepAutoencoder(Split& split, const ReproductionContext& context)
{
    dropUnseen(split);
    const TrainedModel model =
        trainOn(split, "deep-autoencoder", {"validation=0", "patience=0", "epochs=40"}, context);
    const std::vector<EpochReport>& epochs = model.report.epochs;
    const std::string honest = "RMSE " + fourDigits(measured(model, split).rmse);
    return {{"training loss", "10.77 → 0.61",
             formatted("%.2f → ", epochs.front().trainLoss) + formatted("%.2f", epochs.back().trainLoss),
             honest},
            {"validation, labels shown", "",
             formatted("RMSE %.4f (leak)", reconstructionRmse(*model.recommender, split.heldOut)), honest}};
}

Numbers stackedAutoencoder(Split& split, const ReproductionContext& context)
{
    const Metrics own =
        measured(trainOn(split, "stacked-autoencoder", {"validation=0", "patience=0"}, context), split);
    const Metrics biases = measured(trainOn(split, "biases", {}, context), split);
    return {{"RMSE", "0.949", fourDigits(own.userRmse), fourDigits(own.rmse)},
            {"biases alone, for comparison", "", fourDigits(biases.userRmse), fourDigits(biases.rmse)}};
}

Numbers netflixAutoencoder(Split& split, const ReproductionContext& context)
{
    const TrainedModel model =
        trainOn(split, "netflix-autoencoder", {"validation=0", "patience=0", "epochs=30"}, context);
    const std::string honest = fourDigits(measured(model, split).rmse);
    return {{"training RMSE", "0.8106", fourDigits(model.report.epochs.back().trainRmse), honest},
            {"validation RMSE", "0.8350",
             formatted("%.4f (leak)", reconstructionRmse(*model.recommender, split.profiles)), honest}};
}

struct Reproducible
{
    ReproducedSystem system;
    std::string split; ///< of the honest protocol
    Numbers (*numbers)(Split& split, const ReproductionContext& context);
};

/// `fixed` is the split of systems that were measured on MovieLens 100K's own.
std::vector<Reproducible> systems(const std::string& fixed)
{
    return {
        {{"recall3", "AutoRec with \"Recall@3\"", "MovieLens 100K",
          "hits in the top 10 by raw stars of shuffled users ÷ ratings held out (3 of each user); a slip "
          "that leaves chance, reproduced here",
          "hits@10 of the users themselves, as lists are ranked"},
         "leave:3",
         recallAtThree},
        {{"u-autorec", "U-AutoRec, 256 ReLU, 50 epochs", "MovieLens 100K",
          "RMSE on the training ratings; there is no split", "RMSE on held-out ratings, split " + fixed},
         fixed,
         trainErrorOnly},
        {{"deep-autoencoder", "Deep autoencoder, 512-512-1024-1024-512-512, 40 epochs",
          "MovieLens latest-small",
          "masked squared error on the training ratings in the first and the last epoch; its validation "
          "shows the network the labels as inputs, a leak reproduced here",
          "RMSE on the latest 2% of the ratings (users and movies seen in training)"},
         "time:0.98",
         deepAutoencoder},
        {{"stacked-autoencoder", "Stacked autoencoder, 20-10-20 sigmoid, 200 epochs", "MovieLens 100K",
          "mean of the users' RMSEs, split " + fixed, "RMSE over all held-out ratings, same split"},
         fixed,
         stackedAutoencoder},
        {{"netflix-autoencoder", "Netflix autoencoder, 512-256-64-256-512, 30 epochs",
          "Netflix, 24,053,764 ratings",
          "RMSE of repeating the ratings that it is shown, of a fifth of the users: a leak, reproduced here",
          "RMSE on a fifth of the same users' ratings, hidden from it"},
         "users:0.8",
         netflixAutoencoder}};
}

} // namespace

std::vector<std::string> reproducibleSystems()
{
    std::vector<std::string> keys;
    for (const Reproducible& known : systems({}))
        keys.push_back(known.system.key);
    return keys;
}

ReproducedSystem reproduce(const std::string& key, const ReproductionContext& context)
{
    std::string all;
    for (Reproducible& known : systems(fixedSplit(context))) {
        if (key == known.system.key) {
            Split split = splitOf(context, known.split);
            known.system.numbers = known.numbers(split, context);
            return known.system;
        }
        all.append(all.empty() ? "" : ", ").append(known.system.key);
    }
    throw Error(ErrorCode::InvalidArgument,
                "There is no system \"" + key + "\" to reproduce. There are: " + all + ".");
}

} // namespace autorec

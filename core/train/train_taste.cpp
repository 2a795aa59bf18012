// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/data/split.h"
#include "core/evaluate/metrics.h"
#include "core/model/ranking.h"
#include "core/model/taste_model.h"
#include "core/presets/parameters.h"
#include "core/train/ease_trainer.h"
#include "core/train/family_training.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <optional>

namespace autorec {

namespace {

constexpr std::size_t Cutoff = 10;
constexpr std::size_t HeldOut = 3;      ///< of each user's ratings, to choose the options by
constexpr std::size_t MostUsers = 1000; ///< whose lists choose the options
constexpr std::size_t UsersPerChunk = 8;

/// Without any leaning.
constexpr TasteModel::Options Plain{};
/// The settings that are tried, the most personal first.
constexpr std::array<TasteModel::Options, 5> Settings{
    {{0.2, 2.0}, {0.2, 1.5}, {0.2, 1.0}, {0.2, 0.5}, {0.2, 0.25}}};

/// A user with held-out ratings, and what they liked of these.
struct Judge
{
    UserIndex user;
    std::vector<MovieIndex> liked;
};

std::vector<Judge> judgesOf(const RatingMatrix& setAside)
{
    const float least = LikedFrom::Liked * setAside.scale().max();
    std::vector<Judge> judges;
    for (const UserIndex user : setAside.usersWithRatings()) {
        Judge judge{user, {}};
        const auto ratings = setAside.byUser(user);
        for (std::size_t k = 0; k < ratings.size(); ++k) {
            if (ratings.stars(k) >= least)
                judge.liked.push_back(ratings.id(k));
        }
        if (!judge.liked.empty())
            judges.push_back(std::move(judge));
        if (judges.size() == MostUsers)
            break;
    }
    return judges;
}

/// Mean NDCG of the movies that judges liked.
double ndcgOf(const TasteModel& model, const std::vector<Judge>& judges, const RatingMatrix& kept)
{
    std::vector<double> ndcg(judges.size());
    parallelFor(judges.size(), UsersPerChunk, [&](std::size_t k) {
        const std::vector<ProfileEntry> profile = kept.profile(judges[k].user);
        const std::vector<MovieIndex> list =
            bestMovies(model.listScores(profile, std::nullopt), profile, Cutoff);
        ndcg[k] = rankingMetrics(list, judges[k].liked, Cutoff).ndcg;
    });
    return std::accumulate(ndcg.begin(), ndcg.end(), 0.0) / static_cast<double>(judges.size());
}

/// Returns the most personal setting that finds liked held-out movies as well as the plain list does, or the
/// least personal one if none does. Empty if nobody likes a held-out movie, so that nothing can be measured.
std::optional<TasteModel::Options> chosenOptions(const TrainingTask& task, const TasteModel::Stars& stars)
{
    SplitSpec leaveSome;
    leaveSome.kind = SplitSpec::Kind::Leave;
    leaveSome.heldOut = HeldOut;
    const Split parts = splitDataset(task.dataset, leaveSome, task.context.seed);
    const std::vector<Judge> judges = judgesOf(parts.heldOut);
    if (judges.empty())
        return std::nullopt;
    EaseOptions linear(task.spec);
    linear.memoryBudget /= 4; // of very many movies fewer will do, in an eighth of the time
    const auto list = std::make_shared<LinearMovieModel>(
        trainEase(parts.train.ratings(), linear, task.context.onPhase, task.context.stop));
    const auto measured = [&](TasteModel::Options options) {
        if (task.context.stop.stop_requested())
            throw Error(ErrorCode::Cancelled, "Stopped while choosing how personal lists are.");
        options.qualityWeight = task.spec.get<double>("quality_weight");
        return ndcgOf(TasteModel(list, stars, parts.train, options), judges, parts.train.ratings());
    };
    const double plain = measured(Plain);
    for (std::size_t k = 0; k < Settings.size(); ++k) {
        task.reportPhase("Choosing how personal lists are",
                         static_cast<double>(k) / static_cast<double>(Settings.size()));
        if (measured(Settings[k]) >= plain)
            return Settings[k];
    }
    return Settings.back();
}

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
        task.spec.get<bool>("choose") ? chosenOptions(task, biases) : std::nullopt;
    TasteModel::Options options = chosen.value_or(TasteModel::Options{
        task.spec.get<double>("popularity_exponent"), task.spec.get<double>("genre_weight"), 0.0});
    options.qualityWeight = task.spec.get<double>("quality_weight");
    TrainingReport report;
    if (chosen)
        report.notes.push_back("popularity exponent " + toText(chosen->popularityExponent) +
                               " and genre weight " + toText(chosen->genreWeight) +
                               ", chosen on held-out ratings");
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

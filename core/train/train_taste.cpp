// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/evaluate/metrics.h"
#include "core/model/ranking.h"
#include "core/model/taste_model.h"
#include "core/train/ease_trainer.h"
#include "core/train/refit.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace autorec {

namespace {

constexpr std::size_t Cutoff = 10;
constexpr std::size_t MostUsers = 1000; ///< whose lists choose the options
constexpr std::size_t UsersPerChunk = 8;

/// The settings that are tried, the most personal first.
constexpr std::array<TasteModel::Options, 8> Settings{
    {{0.4, 0.5}, {0.4, 0.25}, {0.3, 0.5}, {0.2, 0.5}, {0.4, 0.0}, {0.2, 0.25}, {0.2, 0.0}, {0.0, 0.0}}};

/// A user of the validation part, and what they liked of it.
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

/// NDCG of liked movies of each judge.
std::vector<double> ndcgOf(const TasteModel& model, const std::vector<Judge>& judges,
                           const RatingMatrix& kept)
{
    std::vector<double> ndcg(judges.size());
    parallelFor(judges.size(), UsersPerChunk, [&](std::size_t k) {
        const std::vector<ProfileEntry> profile = kept.profile(judges[k].user);
        const std::vector<MovieIndex> list =
            bestMovies(model.listScores(profile, std::nullopt), profile, Cutoff);
        ndcg[k] = rankingMetrics(list, judges[k].liked, Cutoff).ndcg;
    });
    return ndcg;
}

/// Whether the first is less than the second by more than the standard error of the difference.
bool isWorse(const std::vector<double>& first, const std::vector<double>& second)
{
    const auto count = static_cast<double>(first.size());
    double sum = 0.0;
    double squares = 0.0;
    for (std::size_t k = 0; k < first.size(); ++k) {
        sum += first[k] - second[k];
        squares += (first[k] - second[k]) * (first[k] - second[k]);
    }
    const double mean = sum / count;
    const double variance = std::max(0.0, squares / count - mean * mean);
    return mean < -std::sqrt(variance / count);
}

double sumOf(const std::vector<double>& values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

/// The most personal setting that finds liked movies of a validation part as well as the best does, within
/// one standard error of the difference (Breiman et al., "Classification and regression trees", 1984).
TasteModel::Options chosenOptions(const TrainingTask& task, const TasteModel::Stars& stars)
{
    const ValidationSplit parts(task.dataset.ratings(), task.spec.get<double>("validation"),
                                task.context.seed);
    const std::vector<Judge> judges = judgesOf(parts.setAside());
    if (judges.empty())
        return Settings.front();
    const auto list = std::make_shared<LinearMovieModel>(
        trainEase(parts.kept(), EaseOptions(task.spec), task.context.onPhase, task.context.stop));
    const Dataset kept = task.dataset.withRatings(parts.kept());
    std::vector<std::vector<double>> results;
    for (std::size_t k = 0; k < Settings.size(); ++k) {
        if (task.context.stop.stop_requested())
            throw Error(ErrorCode::Cancelled, "Stopped while choosing how personal lists are.");
        task.reportPhase("Choosing how personal lists are",
                         static_cast<double>(k) / static_cast<double>(Settings.size()));
        results.push_back(ndcgOf(TasteModel(list, stars, kept, Settings[k]), judges, parts.kept()));
    }
    const auto best = std::max_element(results.begin(), results.end(),
                                       [](const auto& a, const auto& b) { return sumOf(a) < sumOf(b); });
    for (std::size_t k = 0; k < Settings.size(); ++k) {
        if (!isWorse(results[k], *best))
            return Settings[k];
    }
    return Settings[static_cast<std::size_t>(best - results.begin())];
}

FamilyResult trainStars(const TrainingTask& task, const ModelSpec& spec)
{
    const std::string phase = "Learning to predict stars";
    TrainingContext context;
    context.seed = task.context.seed;
    context.stop = task.context.stop;
    context.onEpoch = [&](const EpochReport& epoch) {
        task.reportPhase(phase, static_cast<double>(epoch.epoch) / static_cast<double>(epoch.epochLimit));
    };
    context.onPhase = [&](const std::string&, double share) { task.reportPhase(phase, share); };
    FamilyResult result = trainingOf(spec).train({task.dataset, spec, context, task.origin});
    if (result.report.stopReason == StopReason::Stopped)
        throw Error(ErrorCode::Cancelled,
                    "Stopped before both halves were trained; there is nothing to keep.");
    return result;
}

std::string optionText(double value)
{
    std::string text = std::to_string(value);
    return text.substr(0, text.find('.') + 3);
}

FamilyResult trainTaste(const TrainingTask& task)
{
    const ModelSpec starSpec(task.spec.get<std::string>("star_model"));
    const TasteModel::Stars stars{starSpec, trainStars(task, starSpec).recommender};
    const bool isChosen = task.spec.get<bool>("choose");
    const TasteModel::Options options =
        isChosen ? chosenOptions(task, stars)
                 : TasteModel::Options{task.spec.get<double>("popularity_exponent"),
                                       task.spec.get<double>("genre_weight")};
    const auto list = std::make_shared<LinearMovieModel>(
        trainEase(task.dataset.ratings(), EaseOptions(task.spec), task.context.onPhase, task.context.stop));
    FamilyResult result{std::make_shared<TasteModel>(list, stars, task.dataset, options), {}};
    if (isChosen)
        result.report.notes.push_back("popularity exponent " + optionText(options.popularityExponent) +
                                      " and genre weight " + optionText(options.genreWeight) +
                                      ", chosen on a validation part");
    return result;
}

MemoryEstimate estimateTaste(const ModelSpec& spec, const DataSize& size)
{
    const ModelSpec starSpec(spec.get<std::string>("star_model"));
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

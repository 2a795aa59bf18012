// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/taste_choice.h"

#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/base/random.h"
#include "core/data/split.h"
#include "core/evaluate/metrics.h"
#include "core/model/ranking.h"
#include "core/train/ease_trainer.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace autorec {

namespace {

constexpr std::size_t Cutoff = 10;
constexpr std::size_t MostPeople = 20'000; ///< whose ratings the list model of the choice learns from
constexpr std::size_t MostJudges = 1000;   ///< whose lists choose the options
constexpr std::size_t UsersPerChunk = 8;

/// Without any leaning.
constexpr TasteModel::Options Plain{};
/// The settings that are tried, the most personal first.
constexpr std::array<TasteModel::Options, 6> Settings{{{.popularityExponent = 0.2, .genreWeight = 2.0},
                                                       {.popularityExponent = 0.2, .genreWeight = 1.5},
                                                       {.popularityExponent = 0.2, .genreWeight = 1.0},
                                                       {.popularityExponent = 0.2, .genreWeight = 0.5},
                                                       {.popularityExponent = 0.1, .genreWeight = 0.5},
                                                       {.popularityExponent = 0.1, .genreWeight = 0.25}}};
/// The weights of genres that are tried for short profiles, the most personal first.
constexpr std::array<double, 5> NewcomerWeights{2.0, 1.5, 1.0, 0.5, 0.25};

/// Somebody with held-out ratings: the others, and what they liked of the held-out ones.
struct Judge
{
    std::vector<ProfileEntry> profile;
    std::vector<MovieIndex> liked;
};

/// At most so many of the users, spread evenly over all of them.
std::vector<UserIndex> someOf(std::vector<UserIndex> users, std::size_t most)
{
    if (users.size() <= most)
        return users;
    std::vector<UserIndex> some;
    some.reserve(most);
    for (std::size_t k = 0; k < most; ++k)
        some.push_back(users[k * users.size() / most]);
    return some;
}

/// Ratings without their times, all of them of few enough people.
Dataset sampleOfPeople(const Dataset& dataset)
{
    const RatingMatrix& all = dataset.ratings();
    std::vector<RatingEntry> entries;
    for (const UserIndex user : someOf(all.usersWithRatings(), MostPeople)) {
        const auto ratings = all.byUser(user);
        for (std::size_t k = 0; k < ratings.size(); ++k)
            entries.push_back({user, ratings.id(k), ratings.stars(k)});
    }
    return dataset.withRatings(RatingMatrix(entries, all.userCount(), all.movieCount(), all.scale()));
}

/// How many ratings of each person are held out: a tenth of what people have on average, three to ten. More
/// measure more surely, and leave less to learn from.
std::size_t heldOutOf(const RatingMatrix& ratings)
{
    constexpr std::size_t Fewest = 3;
    constexpr std::size_t Most = 10;
    const std::size_t people = std::max<std::size_t>(1, ratings.usersWithRatings().size());
    return std::clamp(ratings.ratingCount() / people / 10, Fewest, Most);
}

std::vector<Judge> judgesOf(const Split& parts)
{
    const float least = LikedFrom::Liked * parts.heldOut.scale().max();
    std::vector<Judge> judges;
    judges.reserve(MostJudges);
    for (const UserIndex user : someOf(parts.heldOut.usersWithRatings(), MostJudges)) {
        Judge judge{parts.train.ratings().profile(user), {}};
        const auto ratings = parts.heldOut.byUser(user);
        for (std::size_t k = 0; k < ratings.size(); ++k) {
            if (ratings.stars(k) >= least)
                judge.liked.push_back(ratings.id(k));
        }
        if (!judge.liked.empty())
            judges.push_back(std::move(judge));
    }
    return judges;
}

/// The judges, told so few ratings of each as somebody has who is new, drawn at random.
std::vector<Judge> asNewcomers(std::vector<Judge> judges, std::uint64_t seed)
{
    for (std::size_t k = 0; k < judges.size(); ++k)
        judges[k].profile = cutProfile(std::move(judges[k].profile), TasteModel::NewcomerRatings,
                                       RandomStream(seed, RandomPurpose::Validation, 0, k));
    return judges;
}

/// NDCG of the movies that each judge liked.
std::vector<double> ndcgOf(const TasteModel& model, const std::vector<Judge>& judges)
{
    std::vector<double> ndcg(judges.size());
    parallelFor(judges.size(), UsersPerChunk, [&](std::size_t k) {
        const std::vector<MovieIndex> list =
            bestMovies(model.listScores(judges[k].profile, std::nullopt), judges[k].profile, Cutoff);
        ndcg[k] = rankingMetrics(list, judges[k].liked, Cutoff).ndcg;
    });
    return ndcg;
}

/// Whether lists are as good as others within one standard error of the mean difference.
bool isAsGood(const std::vector<double>& lists, const std::vector<double>& others)
{
    const auto count = static_cast<double>(lists.size());
    double sum = 0.0;
    double squares = 0.0;
    for (std::size_t k = 0; k < lists.size(); ++k) {
        const double difference = lists[k] - others[k];
        sum += difference;
        squares += difference * difference;
    }
    const double mean = sum / count;
    return mean + std::sqrt(std::max(0.0, squares / count - mean * mean) / count) >= 0.0;
}

} // namespace

std::optional<TasteModel::Options> chosenTasteOptions(const TrainingTask& task,
                                                      const TasteModel::Stars& stars)
{
    const Dataset people = sampleOfPeople(task.dataset);
    SplitSpec leaveSome;
    leaveSome.kind = SplitSpec::Kind::Leave;
    leaveSome.heldOut = heldOutOf(people.ratings());
    const Split parts = splitDataset(people, leaveSome, task.context.seed);
    const std::vector<Judge> judges = judgesOf(parts);
    if (judges.empty())
        return std::nullopt;
    EaseOptions linear(task.spec);
    linear.memoryBudget /= 4; // of very many movies fewer will do, in an eighth of the time
    const auto list = std::make_shared<LinearMovieModel>(
        trainEase(parts.train.ratings(), linear, task.context.onPhase, task.context.stop));
    const TasteModel model(list, stars, parts.train, Plain);
    const auto measured = [&](TasteModel::Options options, const std::vector<Judge>& asked) {
        if (task.context.stop.stop_requested())
            throw Error(ErrorCode::Cancelled, "Stopped while choosing how personal lists are.");
        options.qualityWeight = task.spec.get<double>("quality_weight");
        options.newcomerGenreWeight = std::max(options.newcomerGenreWeight, options.genreWeight);
        return ndcgOf(model.withOptions(options), asked);
    };
    const char* const phase = "Choosing how personal lists are";
    task.reportPhase(phase, 0.0);
    const std::vector<double> plain = measured(Plain, judges);
    const auto setting =
        std::find_if(Settings.begin(), Settings.end() - 1, [&](const TasteModel::Options& options) {
            return isAsGood(measured(options, judges), plain);
        });
    TasteModel::Options chosen = *setting;

    task.reportPhase(phase, 0.5);
    const std::vector<Judge> newcomers = asNewcomers(judges, task.context.seed);
    chosen.newcomerGenreWeight = chosen.genreWeight;
    const std::vector<double> alike = measured(chosen, newcomers);
    for (const double weight : NewcomerWeights) {
        TasteModel::Options more = chosen;
        more.newcomerGenreWeight = weight;
        if (weight > chosen.genreWeight && isAsGood(measured(more, newcomers), alike))
            return more;
    }
    return chosen;
}

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/base/progress.h"
#include "core/evaluate/metrics.h"
#include "core/model/ensemble_model.h"
#include "core/model/ranking.h"
#include "core/train/blend_weights.h"
#include "core/train/refit.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <numeric>
#include <string_view>

namespace autorec {

namespace {

using Members = std::vector<EnsembleModel::Member>;

/// Users whose lists choose the weights of a blend of ranks.
constexpr std::size_t MostBlendUsers = 1000;

/// The model behind one of the names that an ensemble's parameters list.
struct EnsembleMember
{
    ModelSpec spec;
    std::uint64_t seedOffset = 0; ///< from the ensemble's seed
};

/// "ease" is the preset, "sparsefc-users" and "bayes-mf-features" have other parameters than the presets'
/// defaults; "-2" after a name starts from other random weights. The ensemble's own weights take the place of
/// a member's shrinkage. Throws Error(InvalidArgument) for an unknown name.
EnsembleMember findMember(const std::string& name)
{
    constexpr std::string_view Again = "-2";
    if (name.ends_with(Again)) {
        EnsembleMember member = findMember(name.substr(0, name.size() - Again.size()));
        ++member.seedOffset;
        return member;
    }
    const bool isOfUsers = name == "sparsefc-users";
    const bool isOfAllFeatures = name == "bayes-mf-features";
    ModelSpec spec(isOfUsers ? "sparsefc" : isOfAllFeatures ? "bayes-mf" : name);
    if (isOfUsers) {
        spec.set("rows", std::string("users"));
        spec.set("kernel_penalty", 0.01);
    }
    if (isOfAllFeatures)
        spec.set("features", std::vector<std::string>{"ratings", "people", "films"});
    if (spec.has("shrink"))
        spec.set("shrink", false);
    return {std::move(spec)};
}

bool blendsRanks(const ModelSpec& spec)
{
    return spec.get<std::string>("blend") == "ranks";
}

const std::vector<std::string>& memberNames(const ModelSpec& spec)
{
    return spec.get<std::vector<std::string>>(blendsRanks(spec) ? "rank_members" : "star_members");
}

/// The spec of a member's refit: the setting and as many epochs as were best, nothing set aside.
ModelSpec refitSpec(const ModelSpec& spec, const FamilyResult& result)
{
    ModelSpec all = spec;
    const auto set = [&](const std::string& name, const ParameterValue& value) {
        if (all.has(name))
            all.set(name, value);
    };
    for (const auto& [name, value] : result.chosen)
        set(name, value);
    set("choose_setting", false);
    set("epochs", std::int64_t{std::max(1, result.report.bestEpoch)});
    set("patience", std::int64_t{0});
    set("validation", 0.0);
    set("refit", false);
    return all;
}

/// Trains one member and reports the shares of its epochs as a phase: "Ensemble: refitting member 4 of 6
/// (ials)".
FamilyResult trainMember(const TrainingTask& task, const Dataset& dataset, const EnsembleMember& member,
                         const char* verb, std::size_t place)
{
    const std::vector<std::string>& names = memberNames(task.spec);
    const std::string phase = std::string("Ensemble: ") + verb + " member " + std::to_string(place + 1) +
                              " of " + std::to_string(names.size()) + " (" + names[place] + ")";
    TrainingContext context;
    context.seed = task.context.seed + member.seedOffset;
    context.stop = task.context.stop;
    context.onEpoch = [&](const EpochReport& epoch) {
        task.reportPhase(phase, static_cast<double>(epoch.epoch) / static_cast<double>(epoch.epochLimit));
    };
    context.onPhase = [&](const std::string&, double share) { task.reportPhase(phase, share); };
    task.reportPhase(phase, 0.0);
    FamilyResult result = trainingOf(member.spec).train({dataset, member.spec, context, task.origin});
    if (result.report.stopReason == StopReason::Stopped)
        throw Error(ErrorCode::Cancelled,
                    "Stopped before all members were trained; there is nothing to keep.");
    return result;
}

/// Each member's prediction for each rating set aside, [ratings × members], and the ratings themselves.
struct Predictions
{
    Matrix said;
    std::vector<float> stars;
};

Predictions predictAside(const Members& members, const ValidationSplit& parts)
{
    Predictions predictions;
    const std::vector<RatingEntry> aside = parts.setAside().entries();
    predictions.said = Matrix(aside.size(), members.size());
    std::vector<std::size_t> offsets(1, 0);
    for (std::size_t u = 0; u < parts.setAside().userCount(); ++u)
        offsets.push_back(offsets.back() + parts.setAside().byUser(UserIndex(u)).size());
    parallelFor(parts.setAside().userCount(), 8, [&](std::size_t u) {
        if (offsets[u] == offsets[u + 1])
            return;
        const std::vector<ProfileEntry> profile = parts.kept().profile(UserIndex(u));
        for (std::size_t k = 0; k < members.size(); ++k) {
            const std::vector<float> scores = members[k].model->score(profile, UserIndex(u));
            for (std::size_t e = offsets[u]; e < offsets[u + 1]; ++e)
                predictions.said(e, k) = scores[aside[e].movie.value()];
        }
    });
    for (const RatingEntry& entry : aside)
        predictions.stars.push_back(entry.stars);
    return predictions;
}

void weighStars(Members& members, double& constant, const ValidationSplit& parts)
{
    if (parts.setAside().ratingCount() == 0)
        return;
    const Predictions predictions = predictAside(members, parts);
    const BlendWeights fitted = fitBlend(predictions.said, predictions.stars);
    for (std::size_t k = 0; k < members.size(); ++k)
        members[k].weight = fitted.weights[k];
    constant = fitted.constant;
}

/// Equal weights, for when there is no validation data or no member helps.
void weighAlike(Members& members)
{
    for (EnsembleModel::Member& member : members)
        member.weight = 1.0 / static_cast<double>(members.size());
}

/// A user of the validation part, as the members rank movies for them.
struct RankedUser
{
    std::vector<ProfileEntry> profile;
    std::span<const MovieIndex> wanted; ///< what was set aside
    Matrix ranks;                       ///< reciprocal, [members × movies]
};

std::vector<RankedUser> rankUsers(const Members& members, const ValidationSplit& parts)
{
    std::vector<RankedUser> users;
    for (std::size_t u = 0; u < parts.setAside().userCount() && users.size() < MostBlendUsers; ++u) {
        const std::span<const MovieIndex> wanted = parts.setAside().byUser(UserIndex(u)).ids();
        if (!wanted.empty())
            users.push_back({parts.kept().profile(UserIndex(u)), wanted, {}});
    }
    parallelFor(users.size(), 8, [&](std::size_t u) {
        RankedUser& user = users[u];
        user.ranks = Matrix(members.size(), members.front().model->movieCount());
        for (std::size_t k = 0; k < members.size(); ++k) {
            const auto ranks = reciprocalRanks(members[k].model->score(user.profile), user.profile);
            std::copy(ranks.begin(), ranks.end(), user.ranks.row(k));
        }
    });
    return users;
}

std::string weightText(double weight)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.3f", weight);
    return text;
}

double ndcgOf(const std::vector<RankedUser>& users, const Members& members)
{
    constexpr std::size_t Cutoff = 10;
    std::vector<double> ndcg(users.size());
    parallelFor(ndcg.size(), 8, [&](std::size_t u) {
        const RankedUser& user = users[u];
        std::vector<float> sums(user.ranks.columns());
        for (std::size_t k = 0; k < members.size(); ++k) {
            for (std::size_t m = 0; m < sums.size(); ++m)
                sums[m] += static_cast<float>(members[k].weight) * user.ranks(k, m);
        }
        ndcg[u] = rankingMetrics(bestMovies(sums, user.profile, Cutoff), user.wanted, Cutoff).ndcg;
    });
    return std::accumulate(ndcg.begin(), ndcg.end(), 0.0);
}

/// Sets one weight after another to the value that ranks best, in two rounds.
void weighRanks(Members& members, const ValidationSplit& parts, const std::stop_token& stop)
{
    constexpr std::array<double, 6> Candidates{0.0, 0.25, 0.5, 1.0, 2.0, 4.0};
    constexpr int Rounds = 2;
    const std::vector<RankedUser> users = rankUsers(members, parts);
    if (users.empty())
        return;
    for (EnsembleModel::Member& member : members)
        member.weight = 1.0;
    double best = ndcgOf(users, members);
    for (int round = 0; round < Rounds; ++round) {
        for (EnsembleModel::Member& member : members) {
            double kept = member.weight;
            for (const double candidate : Candidates) {
                WorkContext{stop, {}}.throwIfStopped();
                member.weight = candidate;
                const double reached = ndcgOf(users, members);
                if (reached > best) {
                    best = reached;
                    kept = candidate;
                }
            }
            member.weight = kept;
        }
    }
}

FamilyResult trainEnsemble(const TrainingTask& task)
{
    const bool ofRanks = blendsRanks(task.spec);
    const std::vector<std::string>& names = memberNames(task.spec);
    const ValidationSplit parts(task.dataset.ratings(), task.spec.get<double>("validation"),
                                task.context.seed);
    const Dataset kept = task.dataset.withRatings(parts.kept());
    Members members;
    std::vector<EnsembleMember> finals;
    for (std::size_t k = 0; k < names.size(); ++k) {
        const EnsembleMember member = findMember(names[k]);
        FamilyResult result = trainMember(task, kept, member, "training", k);
        finals.push_back({refitSpec(member.spec, result), member.seedOffset});
        members.push_back({member.spec, std::move(result.recommender), 0.0});
    }

    double constant = 0.0;
    task.reportPhase("Fitting the weights", 0.0);
    if (ofRanks)
        weighRanks(members, parts, task.context.stop);
    else
        weighStars(members, constant, parts);
    if (std::all_of(members.begin(), members.end(),
                    [](const auto& member) { return member.weight == 0.0; })) {
        weighAlike(members);
        constant = 0.0;
    }

    TrainingReport report;
    for (std::size_t k = 0; k < names.size(); ++k) {
        members[k].model = trainMember(task, task.dataset, finals[k], "refitting", k).recommender;
        report.notes.push_back("weight of " + names[k] + ": " + weightText(members[k].weight));
    }
    std::erase_if(members, [](const EnsembleModel::Member& member) { return member.weight == 0.0; });
    return {std::make_shared<EnsembleModel>(std::move(members), constant,
                                            ofRanks ? ScoreKind::Rank : ScoreKind::Stars),
            std::move(report)};
}

/// One member is trained at a time; all are kept.
MemoryEstimate estimateEnsemble(const ModelSpec& spec, const DataSize& size)
{
    const std::vector<std::string>& names = memberNames(spec);
    MemoryEstimate largest;
    std::size_t kept = 0;
    if (blendsRanks(spec))
        kept = std::min(MostBlendUsers, size.users) * names.size() * size.movies * sizeof(float);
    for (const std::string& name : names) {
        const MemoryEstimate one = estimateMemory(findMember(name).spec, size);
        kept += one.parameters * sizeof(float);
        if (one.total() > largest.total())
            largest = one;
    }
    largest.weights += kept;
    return largest;
}

} // namespace

template <> FamilyTraining trainingOf<ModelFamily::Ensemble>()
{
    return {trainEnsemble, estimateEnsemble};
}

} // namespace autorec

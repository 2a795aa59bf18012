// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/base/progress.h"
#include "core/evaluate/metrics.h"
#include "core/model/ensemble_model.h"
#include "core/presets/ensemble_member.h"
#include "core/presets/presets.h"
#include "core/recommend/ranking.h"
#include "core/train/blend_weights.h"
#include "core/train/family_training.h"
#include "core/train/validation_split.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace autorec {

namespace {

using Members = std::vector<EnsembleModel::Member>;

/// Trains one member, whose epochs are told as shares of a phase.
FamilyResult trainMember(const TrainingTask& task, const Dataset& dataset, const EnsembleMember& member,
                         const std::string& phase)
{
    TrainingContext context;
    context.seed = task.context.seed + member.seedOffset;
    context.stop = task.context.stop;
    context.onEpoch = [&](const EpochReport& epoch) {
        task.reportPhase(phase, static_cast<double>(epoch.epoch) / static_cast<double>(epoch.epochLimit));
    };
    context.onPhase = [&](const std::string&, double share) { task.reportPhase(phase, share); };
    task.reportPhase(phase, 0.0);
    FamilyResult result = trainFamily({dataset, member.spec, context, task.origin});
    if (result.report.stopReason == StopReason::Stopped)
        throw Error(ErrorCode::Cancelled,
                    "Stopped before all members were trained; there is nothing to keep.");
    return result;
}

/// What each member says of each rating set aside, [ratings × members], and the ratings themselves.
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
    parallelChunks(parts.setAside().userCount(), 8, [&](std::size_t begin, std::size_t end) {
        for (std::size_t u = begin; u < end; ++u) {
            if (offsets[u] == offsets[u + 1])
                continue;
            const std::vector<ProfileEntry> profile = parts.kept().profile(UserIndex(u));
            for (std::size_t k = 0; k < members.size(); ++k) {
                const std::vector<float> scores = members[k].model->score(profile, UserIndex(u));
                for (std::size_t e = offsets[u]; e < offsets[u + 1]; ++e)
                    predictions.said(e, k) = scores[aside[e].movie.value()];
            }
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

/// Where there is nothing to fit weights on, or nothing is worth one.
void weighAlike(Members& members)
{
    for (EnsembleModel::Member& member : members)
        member.weight = 1.0 / static_cast<double>(members.size());
}

/// Reciprocal ranks of some users, by user and member.
struct RankedUsers
{
    std::vector<std::vector<ProfileEntry>> profiles;
    std::vector<std::span<const MovieIndex>> wanted;
    std::vector<std::vector<std::vector<float>>> ranks;
};

RankedUsers rankUsers(const Members& members, const ValidationSplit& parts)
{
    RankedUsers users;
    for (std::size_t u = 0; u < parts.setAside().userCount() && users.wanted.size() < MostBlendUsers; ++u) {
        const UserIndex user(u);
        if (parts.setAside().byUser(user).size() == 0)
            continue;
        users.profiles.push_back(parts.kept().profile(user));
        users.wanted.push_back(parts.setAside().byUser(user).ids());
    }
    users.ranks.resize(users.wanted.size());
    parallelChunks(users.ranks.size(), 8, [&](std::size_t begin, std::size_t end) {
        for (std::size_t k = begin; k < end; ++k) {
            for (const EnsembleModel::Member& member : members)
                users.ranks[k].push_back(
                    reciprocalRanks(member.model->score(users.profiles[k]), users.profiles[k]));
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

double ndcgOf(const RankedUsers& users, const Members& members)
{
    constexpr std::size_t Cutoff = 10;
    std::vector<double> ndcg(users.wanted.size());
    parallelChunks(ndcg.size(), 8, [&](std::size_t begin, std::size_t end) {
        for (std::size_t u = begin; u < end; ++u) {
            std::vector<float> sums(users.ranks[u].front().size());
            for (std::size_t k = 0; k < members.size(); ++k) {
                for (std::size_t m = 0; m < sums.size(); ++m)
                    sums[m] += static_cast<float>(members[k].weight) * users.ranks[u][k][m];
            }
            ndcg[u] =
                rankingMetrics(bestMovies(sums, users.profiles[u], Cutoff), users.wanted[u], Cutoff).ndcg;
        }
    });
    double sum = 0.0;
    for (const double value : ndcg)
        sum += value;
    return sum;
}

/// One weight after the other is set to what ranks best, twice over.
void weighRanks(Members& members, const ValidationSplit& parts, const std::stop_token& stop)
{
    constexpr std::array<double, 6> Candidates{0.0, 0.25, 0.5, 1.0, 2.0, 4.0};
    constexpr int Rounds = 2;
    const RankedUsers users = rankUsers(members, parts);
    if (users.wanted.empty())
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

} // namespace

FamilyResult trainEnsemble(const TrainingTask& task)
{
    const bool ofRanks = task.spec.get<std::string>("blend") == "ranks";
    const auto& names = task.spec.get<std::vector<std::string>>(ofRanks ? "rank_members" : "star_members");
    const ValidationSplit parts(task.dataset.ratings(), task.spec.get<double>("validation"),
                                task.context.seed);
    const Dataset kept = task.dataset.withRatings(parts.kept());
    const std::string of = " of " + std::to_string(names.size()) + ")";
    Members members;
    std::vector<EnsembleMember> finals;
    for (const std::string& name : names) {
        const EnsembleMember member = findMember(name);
        const std::string place = " (" + std::to_string(members.size() + 1) + of;
        FamilyResult result = trainMember(task, kept, member, "Training " + name + place);
        finals.push_back({specWithoutChoice(member.spec, result.report), member.seedOffset});
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

    for (std::size_t k = 0; k < members.size(); ++k) {
        const std::string place = " on all ratings (" + std::to_string(k + 1) + of;
        members[k].model =
            trainMember(task, task.dataset, finals[k], "Training " + names[k] + place).recommender;
    }
    TrainingReport report;
    for (std::size_t k = 0; k < members.size(); ++k)
        report.notes.push_back("weight of " + names[k] + ": " + weightText(members[k].weight));
    std::erase_if(members, [](const EnsembleModel::Member& member) { return member.weight == 0.0; });
    return {std::make_shared<EnsembleModel>(std::move(members), constant,
                                            ofRanks ? ScoreKind::Rank : ScoreKind::Stars),
            std::move(report)};
}

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/user_measures.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace autorec {

namespace {

/// `numerator` and `denominator` are asked by the user's place in the order.
template <class Numerator, class Denominator>
MeasureColumn columnOf(const std::string& name, std::size_t users, const Numerator& numerator,
                       const Denominator& denominator)
{
    MeasureColumn column{name, false, {}, {}};
    for (std::size_t k = 0; k < users; ++k) {
        column.numerators.push_back(static_cast<double>(numerator(k)));
        column.denominators.push_back(static_cast<double>(denominator(k)));
    }
    return column;
}

} // namespace

double MeasureColumn::value(double numerator, double denominator) const
{
    const double ratio = denominator > 0.0 ? numerator / denominator : 0.0;
    return isRoot ? std::sqrt(ratio) : ratio;
}

double MeasureColumn::value() const
{
    return value(std::accumulate(numerators.begin(), numerators.end(), 0.0),
                 std::accumulate(denominators.begin(), denominators.end(), 0.0));
}

std::vector<MeasureColumn> measureColumns(const MeasuredUsers& measured,
                                          const std::vector<std::size_t>& cutoffs)
{
    const std::vector<UserMeasures>& users = measured.users;
    std::vector<MeasureColumn> columns;
    const auto add = [&](const std::string& name, const auto& numerator, const auto& denominator) {
        columns.push_back(columnOf(name, users.size(), numerator, denominator));
    };
    const auto ratings = [&](std::size_t k) { return users[k].ratings; };
    const auto hasRatings = [&](std::size_t k) { return users[k].ratings > 0 ? 1 : 0; };
    const auto isRanked = [&](std::size_t k) { return users[k].isRanked ? 1 : 0; };
    if (std::any_of(users.begin(), users.end(), [](const UserMeasures& user) { return user.ratings > 0; })) {
        add("rmse", [&](std::size_t k) { return users[k].squaredError; }, ratings);
        columns.back().isRoot = true;
        const auto ownRmse = [&](std::size_t k) {
            return std::sqrt(users[k].squaredError / std::max(1.0, static_cast<double>(users[k].ratings)));
        };
        add("user_rmse", ownRmse, hasRatings);
        add("mae", [&](std::size_t k) { return users[k].absoluteError; }, ratings);
    }
    for (std::size_t c = 0; c < cutoffs.size(); ++c) {
        const std::vector<RankingMetrics>& ranked =
            measured.atCutoffs[c]; // zeros for users who are not ranked
        const auto addMean = [&](const char* name, double RankingMetrics::* value) {
            add(name + std::to_string(cutoffs[c]), [&](std::size_t k) { return ranked[k].*value; }, isRanked);
        };
        addMean("recall@", &RankingMetrics::recall);
        addMean("recall_capped@", &RankingMetrics::recallCapped);
        addMean("precision@", &RankingMetrics::precision);
        addMean("ndcg@", &RankingMetrics::ndcg);
        addMean("map@", &RankingMetrics::averagePrecision);
        const std::string suffix = std::to_string(cutoffs[c]);
        add(
            "hits@" + suffix, [&](std::size_t k) { return ranked[k].hits; },
            [&](std::size_t k) { return users[k].relevant; });
        addMean("hit_rate@", &RankingMetrics::hit);
        add(
            "disliked_hits@" + suffix, [&](std::size_t k) { return ranked[k].dislikedHits; },
            [&](std::size_t k) { return users[k].disliked; });
        if (std::any_of(ranked.begin(), ranked.end(), [](const RankingMetrics& m) { return m.diversity; }))
            add(
                "diversity@" + suffix, [&](std::size_t k) { return ranked[k].diversity.value_or(0.0); },
                [&](std::size_t k) { return ranked[k].diversity ? 1 : 0; });
    }
    if (std::any_of(users.begin(), users.end(), [](const UserMeasures& user) { return user.likedPairs > 0; }))
        add(
            "liked_auc", [&](std::size_t k) { return users[k].pairsInOrder; },
            [&](std::size_t k) { return users[k].likedPairs; });
    add("mrr", [&](std::size_t k) { return users[k].reciprocalRank; }, isRanked);
    return columns;
}

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/user_measures.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace autorec {

namespace {

/// A metric that is a mean over ranked users; `value` is asked by the user's place in the order.
template <class Value>
MeasureColumn meanOfRanked(const std::vector<UserMeasures>& users, const std::string& name,
                           const Value& value)
{
    MeasureColumn column{name, false, {}, {}};
    for (std::size_t k = 0; k < users.size(); ++k) {
        column.numerators.push_back(users[k].isRanked ? value(k) : 0.0);
        column.denominators.push_back(users[k].isRanked ? 1.0 : 0.0);
    }
    return column;
}

MeasureColumn hitRate(const MeasuredUsers& measured, const std::string& name, std::size_t cutoff)
{
    MeasureColumn column{name, false, {}, {}};
    for (std::size_t k = 0; k < measured.users.size(); ++k) {
        column.numerators.push_back(static_cast<double>(measured.atCutoffs[cutoff][k].hits));
        column.denominators.push_back(static_cast<double>(measured.users[k].relevant));
    }
    return column;
}

void addErrors(const std::vector<UserMeasures>& users, std::vector<MeasureColumn>& columns)
{
    MeasureColumn rmse{"rmse", true, {}, {}};
    MeasureColumn userRmse{"user_rmse", false, {}, {}};
    MeasureColumn mae{"mae", false, {}, {}};
    for (const UserMeasures& user : users) {
        const auto ratings = static_cast<double>(user.ratings);
        rmse.numerators.push_back(user.squaredError);
        rmse.denominators.push_back(ratings);
        userRmse.numerators.push_back(user.ratings > 0 ? std::sqrt(user.squaredError / ratings) : 0.0);
        userRmse.denominators.push_back(user.ratings > 0 ? 1.0 : 0.0);
        mae.numerators.push_back(user.absoluteError);
        mae.denominators.push_back(ratings);
    }
    columns.push_back(std::move(rmse));
    columns.push_back(std::move(userRmse));
    columns.push_back(std::move(mae));
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
    const bool hasErrors =
        std::any_of(users.begin(), users.end(), [](const UserMeasures& user) { return user.ratings > 0; });
    if (hasErrors)
        addErrors(users, columns);
    for (std::size_t c = 0; c < cutoffs.size(); ++c) {
        const std::string at = "@" + std::to_string(cutoffs[c]);
        const auto add = [&](const char* name, double RankingMetrics::* value) {
            columns.push_back(meanOfRanked(
                users, name + at, [&](std::size_t user) { return measured.atCutoffs[c][user].*value; }));
        };
        add("recall", &RankingMetrics::recall);
        add("recall_capped", &RankingMetrics::recallCapped);
        add("precision", &RankingMetrics::precision);
        add("ndcg", &RankingMetrics::ndcg);
        add("map", &RankingMetrics::averagePrecision);
        columns.push_back(hitRate(measured, "hit" + at, c));
    }
    columns.push_back(
        meanOfRanked(users, "mrr", [&](std::size_t user) { return users[user].reciprocalRank; }));
    return columns;
}

} // namespace autorec

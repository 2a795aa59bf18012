#include "core/evaluate/user_measures.h"

#include <cmath>

namespace autorec {

namespace {

/// A metric that is a mean over ranked users.
template <class Value>
MeasureColumn meanOfRanked(const std::vector<UserMeasures>& users, const std::string& name,
                           const Value& value)
{
    MeasureColumn column{name, false, {}, {}};
    for (const UserMeasures& user : users) {
        column.numerators.push_back(user.isRanked ? value(user) : 0.0);
        column.denominators.push_back(user.isRanked ? 1.0 : 0.0);
    }
    return column;
}

MeasureColumn hitRate(const std::vector<UserMeasures>& users, const std::string& name, std::size_t cutoff)
{
    MeasureColumn column{name, false, {}, {}};
    for (const UserMeasures& user : users) {
        column.numerators.push_back(user.isRanked ? static_cast<double>(user.atCutoffs[cutoff].hits) : 0.0);
        column.denominators.push_back(static_cast<double>(user.relevant));
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

std::vector<MeasureColumn> measureColumns(const std::vector<UserMeasures>& users,
                                          const std::vector<std::size_t>& cutoffs)
{
    std::vector<MeasureColumn> columns;
    bool hasErrors = false;
    for (const UserMeasures& user : users)
        hasErrors = hasErrors || user.ratings > 0;
    if (hasErrors)
        addErrors(users, columns);
    for (std::size_t c = 0; c < cutoffs.size(); ++c) {
        const std::string at = "@" + std::to_string(cutoffs[c]);
        const auto add = [&](const char* name, double RankingMetrics::*value) {
            columns.push_back(meanOfRanked(
                users, name + at, [&](const UserMeasures& user) { return user.atCutoffs[c].*value; }));
        };
        add("recall", &RankingMetrics::recall);
        add("recall_capped", &RankingMetrics::recallCapped);
        add("precision", &RankingMetrics::precision);
        add("ndcg", &RankingMetrics::ndcg);
        add("map", &RankingMetrics::averagePrecision);
        columns.push_back(hitRate(users, "hit" + at, c));
    }
    columns.push_back(
        meanOfRanked(users, "mrr", [](const UserMeasures& user) { return user.reciprocalRank; }));
    return columns;
}

} // namespace autorec

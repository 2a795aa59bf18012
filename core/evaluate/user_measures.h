// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/rating_matrix.h"
#include "core/evaluate/metrics.h"

#include <string>
#include <vector>

namespace autorec {

/// The share of one test user in the metrics of a model.
struct UserMeasures
{
    UserIndex user;
    double squaredError = 0.0;
    double absoluteError = 0.0;
    std::size_t ratings = 0; ///< whose errors these are; 0 for rank scores
    bool isRanked = false;   ///< whether anything relevant was held out
    std::size_t relevant = 0;
    std::size_t disliked = 0;    ///< held-out movies that they disliked, see LikedFrom
    double likedPairs = 0.0;     ///< of a held-out movie that they liked and one that they did not
    double pairsInOrder = 0.0;   ///< of these
    double reciprocalRank = 0.0; ///< over the whole ranking
};

/// The shares of all test users. One array a cut-off rather than one a user: half a million small blocks of
/// memory take their time to be given back, and hold up whoever wants some meanwhile.
struct MeasuredUsers
{
    std::vector<UserMeasures> users;
    std::vector<std::vector<RankingMetrics>> atCutoffs; ///< by cut-off, then in the order of `users`
};

/// A metric as the ratio of two sums over users, or the root of it: what resampling needs to know.
struct MeasureColumn
{
    std::string name; ///< as in JSON: "rmse", "recall@10"
    bool isRoot = false;
    std::vector<double> numerators; ///< by user
    std::vector<double> denominators;

    /// The metric of such sums, or of these; 0 where there is nothing to measure.
    double value(double numerator, double denominator) const;
    double value() const;
};

/// The metrics that are such ratios: all but those of ListMeasures.
std::vector<MeasureColumn> measureColumns(const MeasuredUsers& measured,
                                          const std::vector<std::size_t>& cutoffs);

} // namespace autorec

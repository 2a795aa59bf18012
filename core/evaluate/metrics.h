// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <nlohmann/json_fwd.hpp>

#include <cstddef>
#include <map>
#include <optional>
#include <span>
#include <string>

namespace autorec {

/// How well one ranked list finds the relevant movies, at a cut-off K.
/// Definitions: Järvelin and Kekäläinen 2002 (NDCG, binary gain, log2 discount); average precision is divided
/// by min(K, relevant); capped recall is hits ÷ min(K, relevant).
struct RankingMetrics
{
    double hit = 0;
    double precision = 0;
    double recall = 0;
    double recallCapped = 0;
    double ndcg = 0;
    double averagePrecision = 0;
    double reciprocalRank = 0; ///< 1 ÷ rank of the first relevant movie in the top K, else 0
    std::size_t hits = 0;
};

/// `ranked` holds at least the first K movies of the list, best first; `relevant` is sorted and not empty.
RankingMetrics rankingMetrics(std::span<const MovieIndex> ranked, std::span<const MovieIndex> relevant,
                              std::size_t k);

/// The range that a figure lies in with 95% confidence.
struct Interval
{
    double low = 0;
    double high = 0;

    friend bool operator==(const Interval&, const Interval&) = default;
};

/// A model's results on one held-out part. Rating errors are empty for models whose scores are not stars.
struct Metrics
{
    /// The metrics of lists of one length, means over users unless said otherwise.
    struct AtK
    {
        double recall = 0;
        double recallCapped = 0;
        double precision = 0;
        double ndcg = 0;
        double map = 0;
        double hit = 0;        ///< hits in the top K ÷ relevant held-out ratings
        double coverage = 0;   ///< share of the catalogue that is in somebody's top K
        double popularity = 0; ///< mean of ln(1 + training ratings) over all top-K lists
    };

    std::optional<double> rmse;     ///< pooled over all held-out ratings, predictions clipped to the scale
    std::optional<double> userRmse; ///< mean over users of each user's RMSE
    std::optional<double> mae;
    std::map<std::size_t, AtK> at;
    double mrr = 0; ///< over the whole ranking
    std::size_t testRatings = 0;
    std::size_t unseenUsers = 0; ///< users with held-out ratings whose profile is empty
    /// By the metric's name in JSON ("rmse", "recall@10"); none for coverage and popularity.
    std::map<std::string, Interval> intervals;
    std::size_t unseenMovies = 0; ///< held-out ratings of movies that training never saw

    /// Sets the metric of that JSON name: an error, mrr or one with a cut-off. Ignores other names.
    void set(const std::string& name, double value);

    nlohmann::json toJson() const;
    static Metrics fromJson(const nlohmann::json& json);
};

} // namespace autorec

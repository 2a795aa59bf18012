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
    std::size_t dislikedHits = 0;         ///< see LikedFrom; `rankingMetrics` leaves it at 0
    std::optional<double> diversity = {}; ///< see GenreSets; `rankingMetrics` leaves it empty
};

/// `ranked` holds at least the first K movies of the list, best first; `relevant` is sorted and not empty.
RankingMetrics rankingMetrics(std::span<const MovieIndex> ranked, std::span<const MovieIndex> relevant,
                              std::size_t k);

/// What held-out ratings say that somebody liked or disliked, as shares of the scale's highest rating: of
/// five stars, four and more, at most three, and at most two and a half.
struct LikedFrom
{
    static constexpr float Liked = 0.8F;
    static constexpr float NotLiked = 0.6F;
    static constexpr float Disliked = 0.5F;
};

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
        double hits = 0;     ///< hits in the top K ÷ relevant held-out ratings, pooled over users
        double coverage = 0; ///< see ListMeasures
        double popularity = 0;

        // Results of version 0.1 are without these.
        std::optional<double> hitRate = {};      ///< share of users with a hit in the top K
        std::optional<double> dislikedHits = {}; ///< disliked held-out movies in the top K ÷ all such, pooled
        std::optional<double> novelty = {};      ///< these three: see ListMeasures
        std::optional<double> gini = {};
        std::optional<double> tail = {};
        std::optional<double> diversity = {}; ///< see GenreSets; also empty where movies have no genres
    };

    std::optional<double> rmse;     ///< pooled over all held-out ratings, predictions clipped to the scale
    std::optional<double> userRmse; ///< mean over users of each user's RMSE
    std::optional<double> mae;
    /// Pairs of one user's held-out movies, one liked and one not, that lists have in the right order ÷ all
    /// such pairs; ties count half. Empty without such pairs.
    std::optional<double> likedAuc;
    std::map<std::size_t, AtK> at;
    double mrr = 0; ///< over the whole ranking
    std::size_t testRatings = 0;
    std::size_t unseenUsers = 0; ///< users with held-out ratings whose profile is empty
    /// By the metric's name in JSON ("rmse", "recall@10"); none for what ListMeasures holds.
    std::map<std::string, Interval> intervals;
    std::size_t unseenMovies = 0; ///< held-out ratings of movies that training never saw

    /// Sets the metric of that JSON name: an error, mrr or one with a cut-off. Ignores other names.
    void set(const std::string& name, double value);

    nlohmann::json toJson() const;
    static Metrics fromJson(const nlohmann::json& json);
};

} // namespace autorec

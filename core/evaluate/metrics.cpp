// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/metrics.h"

#include "core/base/json_text.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace autorec {

namespace {

double discount(std::size_t place)
{
    return 1.0 / std::log2(static_cast<double>(place) + 2.0);
}

struct NamedMeasure
{
    const char* name;
    double Metrics::AtK::* value;
};

constexpr std::array<NamedMeasure, 9> Measures{{{"recall", &Metrics::AtK::recall},
                                                {"recall_capped", &Metrics::AtK::recallCapped},
                                                {"precision", &Metrics::AtK::precision},
                                                {"ndcg", &Metrics::AtK::ndcg},
                                                {"map", &Metrics::AtK::map},
                                                {"hit", &Metrics::AtK::hits}, // as versions up to 0.1 name it
                                                {"hits", &Metrics::AtK::hits},
                                                {"coverage", &Metrics::AtK::coverage},
                                                {"popularity", &Metrics::AtK::popularity}}};

struct NamedOptional
{
    const char* name;
    std::optional<double> Metrics::AtK::* value;
};

constexpr std::array<NamedOptional, 6> Optionals{{{"hit_rate", &Metrics::AtK::hitRate},
                                                  {"disliked_hits", &Metrics::AtK::dislikedHits},
                                                  {"novelty", &Metrics::AtK::novelty},
                                                  {"gini", &Metrics::AtK::gini},
                                                  {"tail", &Metrics::AtK::tail},
                                                  {"diversity", &Metrics::AtK::diversity}}};

/// Sets the measure of that name, if it is one of `measures`.
template <class Measures>
void setMeasure(std::map<std::size_t, Metrics::AtK>& at, std::size_t cutoff, const Measures& measures,
                const std::string& name, double value)
{
    for (const auto& measure : measures) {
        if (name == measure.name)
            at[cutoff].*measure.value = value;
    }
}

} // namespace

RankingMetrics rankingMetrics(std::span<const MovieIndex> ranked, std::span<const MovieIndex> relevant,
                              std::size_t k)
{
    RankingMetrics metrics;
    double gain = 0.0;
    double precisionSum = 0.0;
    for (std::size_t place = 0; place < std::min(k, ranked.size()); ++place) {
        if (!std::binary_search(relevant.begin(), relevant.end(), ranked[place]))
            continue;
        ++metrics.hits;
        gain += discount(place);
        precisionSum += static_cast<double>(metrics.hits) / static_cast<double>(place + 1);
        if (metrics.hits == 1)
            metrics.reciprocalRank = 1.0 / static_cast<double>(place + 1);
    }
    const std::size_t possible = std::min(k, relevant.size());
    double idealGain = 0.0;
    for (std::size_t place = 0; place < possible; ++place)
        idealGain += discount(place);
    const auto hits = static_cast<double>(metrics.hits);
    metrics.hit = metrics.hits > 0 ? 1.0 : 0.0;
    metrics.precision = hits / static_cast<double>(k);
    metrics.recall = hits / static_cast<double>(relevant.size());
    metrics.recallCapped = hits / static_cast<double>(possible);
    metrics.ndcg = gain / idealGain;
    metrics.averagePrecision = precisionSum / static_cast<double>(possible);
    return metrics;
}

void Metrics::set(const std::string& name, double value)
{
    if (name == "rmse")
        rmse = value;
    else if (name == "user_rmse")
        userRmse = value;
    else if (name == "mae")
        mae = value;
    else if (name == "liked_auc")
        likedAuc = value;
    else if (name == "mrr")
        mrr = value;
    const std::size_t sign = name.find('@');
    std::int64_t cutoff = 0;
    if (sign == std::string::npos || !parseNumber(std::string_view(name).substr(sign + 1), cutoff) ||
        cutoff <= 0)
        return;
    const std::string measured = name.substr(0, sign);
    setMeasure(at, static_cast<std::size_t>(cutoff), Measures, measured, value);
    setMeasure(at, static_cast<std::size_t>(cutoff), Optionals, measured, value);
}

nlohmann::json Metrics::toJson() const
{
    nlohmann::json json{{"rmse", orNull(rmse)},
                        {"user_rmse", orNull(userRmse)},
                        {"mae", orNull(mae)},
                        {"mrr", mrr},
                        {"liked_auc", orNull(likedAuc)},
                        {"test_ratings", testRatings},
                        {"unseen_users", unseenUsers},
                        {"unseen_movies", unseenMovies}};
    for (const auto& [k, measures] : at) {
        const std::string suffix = std::string("@").append(std::to_string(k));
        for (const NamedMeasure& measure : Measures)
            json[std::string(measure.name).append(suffix)] = measures.*measure.value;
        for (const NamedOptional& measure : Optionals)
            json[std::string(measure.name).append(suffix)] = orNull(measures.*measure.value);
    }
    for (const auto& [name, interval] : intervals)
        json["intervals"][name] = {interval.low, interval.high};
    return json;
}

Metrics Metrics::fromJson(const nlohmann::json& json)
{
    return readJson("record of the metrics", [&] {
        Metrics metrics;
        for (const auto& [name, value] : json.items()) {
            if (!value.is_null() && !value.is_structured())
                metrics.set(name, value);
        }
        metrics.testRatings = jsonInteger<std::size_t>(json.at("test_ratings"));
        metrics.unseenUsers = jsonInteger<std::size_t>(json.at("unseen_users"));
        metrics.unseenMovies = jsonInteger<std::size_t>(json.at("unseen_movies"));
        if (json.contains("intervals")) {
            for (const auto& [name, ends] : json.at("intervals").items())
                metrics.intervals[name] = {ends.at(0), ends.at(1)};
        }
        return metrics;
    });
}

} // namespace autorec

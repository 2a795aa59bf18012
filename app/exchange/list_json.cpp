// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/list_json.h"

#include "core/base/json_text.h"

#include <cmath>

namespace autorec {

namespace {

/// 0.9346 rather than 0.93460001.
double rounded(float number)
{
    return std::round(static_cast<double>(number) * 1e6) / 1e6;
}

nlohmann::json whyJson(const std::vector<Contribution>& why, const Dataset& dataset)
{
    nlohmann::json reasons = nlohmann::json::array();
    for (const Contribution& reason : why) {
        const Movie& movie = dataset.movie(reason.movie);
        reasons.push_back({{"movie_id", movie.id},
                           {"title", movie.title},
                           {"rating", reason.stars},
                           {"effect", reason.effect}});
    }
    return reasons;
}

nlohmann::json distributionJson(const std::optional<StarDistribution>& distribution)
{
    if (!distribution)
        return nullptr;
    nlohmann::json steps = nlohmann::json::array();
    for (std::size_t k = 0; k < distribution->stars.size(); ++k)
        steps.push_back({{"stars", rounded(distribution->stars[k])},
                         {"probability", rounded(distribution->probabilities[k])}});
    return steps;
}

} // namespace

nlohmann::json orNull(const std::string& text)
{
    return text.empty() ? nlohmann::json() : nlohmann::json(text);
}

nlohmann::json scaleJson(const RatingScale& scale)
{
    return {{"min", rounded(scale.min())}, {"max", rounded(scale.max())}, {"step", rounded(scale.step())}};
}

nlohmann::json datasetJson(const Dataset& dataset)
{
    return {{"name", dataset.name()},
            {"simulated", dataset.simulated()},
            {"users", dataset.userCount()},
            {"movies", dataset.movieCount()},
            {"ratings", dataset.ratingCount()},
            {"scale", scaleJson(dataset.scale())},
            {"fingerprint", dataset.fingerprint()}};
}

nlohmann::json movieJson(const Movie& movie)
{
    return {{"movie_id", movie.id},
            {"title", movie.title},
            {"year", movie.year > 0 ? nlohmann::json(movie.year) : nlohmann::json()},
            {"genres", movie.genres}};
}

nlohmann::json listJson(const std::vector<Recommendation>& list, const Dataset& dataset)
{
    nlohmann::json items = nlohmann::json::array();
    for (const Recommendation& place : list) {
        nlohmann::json item = movieJson(dataset.movie(place.movie));
        item["rank"] = items.size() + 1;
        item["score"] = place.rankScore;
        item["stars"] = orNull(place.stars);
        item["star_distribution"] = distributionJson(place.distribution);
        item["why"] = whyJson(place.why, dataset);
        items.push_back(std::move(item));
    }
    return items;
}

nlohmann::json listJson(const std::vector<SimilarMovie>& list, const Dataset& dataset)
{
    nlohmann::json items = nlohmann::json::array();
    for (const SimilarMovie& other : list) {
        nlohmann::json item = movieJson(dataset.movie(other.movie));
        item["rank"] = items.size() + 1;
        item["similarity"] = other.similarity;
        items.push_back(std::move(item));
    }
    return items;
}

} // namespace autorec

#include "app/cli/output.h"

#include <cmath>
#include <cstdio>
#include <iostream>

namespace autorec {

namespace {

/// 0.9346 rather than 0.93460001.
double rounded(float number)
{
    return std::round(static_cast<double>(number) * 1e6) / 1e6;
}

std::string line(const char* name, const char* format, double value)
{
    char text[96];
    char number[32];
    std::snprintf(number, sizeof number, format, value);
    std::snprintf(text, sizeof text, "%-22s %s\n", name, number);
    return text;
}

} // namespace

void printJson(const nlohmann::json& json)
{
    std::cout << json.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) << std::endl;
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

std::string metricsText(const Metrics& metrics)
{
    std::string text;
    if (metrics.rmse) {
        text += line("RMSE (pooled)", "%.4f", *metrics.rmse);
        text += line("RMSE (mean of users)", "%.4f", *metrics.userRmse);
        text += line("MAE", "%.4f", *metrics.mae);
    }
    for (const auto& [k, at] : metrics.at) {
        const std::string suffix = std::string("@").append(std::to_string(k));
        text += line(("Recall" + suffix).c_str(), "%.4f", at.recall);
        text += line(("NDCG" + suffix).c_str(), "%.4f", at.ndcg);
        text += line(("Hit rate" + suffix).c_str(), "%.4f", at.hit);
        text += line(("Coverage" + suffix).c_str(), "%.4f", at.coverage);
    }
    text += line("MRR", "%.4f", metrics.mrr);
    text += line("Test ratings", "%.0f", static_cast<double>(metrics.testRatings));
    return text;
}

} // namespace autorec

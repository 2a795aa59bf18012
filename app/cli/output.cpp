// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include <nlohmann/json.hpp>

#include <cstdio>
#include <iostream>

namespace autorec {

namespace {

std::string line(const std::string& name, const char* format, double value)
{
    char text[96];
    char number[32];
    std::snprintf(number, sizeof number, format, value);
    std::snprintf(text, sizeof text, "%-22s %s\n", name.c_str(), number);
    return text;
}

/// "RMSE (pooled)    0.9024  (0.8951 to 0.9101)".
std::string measured(const Metrics& metrics, const std::string& title, const std::string& name, double value)
{
    std::string text = line(title, "%.4f", value);
    const auto interval = metrics.intervals.find(name);
    if (interval == metrics.intervals.end())
        return text;
    char range[64];
    std::snprintf(range, sizeof range, "  (%.4f to %.4f)\n", interval->second.low, interval->second.high);
    text.pop_back();
    return text + range;
}

} // namespace

void printJson(const nlohmann::json& json)
{
    std::cout << json.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) << std::endl;
}

std::string yearText(const Movie& movie)
{
    return movie.year > 0 ? " (" + std::to_string(movie.year) + ")" : std::string();
}

std::string metricsText(const Metrics& metrics)
{
    std::string text;
    if (metrics.rmse) {
        text += measured(metrics, "RMSE (pooled)", "rmse", *metrics.rmse);
        text += measured(metrics, "RMSE (mean of users)", "user_rmse", *metrics.userRmse);
        text += measured(metrics, "MAE", "mae", *metrics.mae);
    }
    for (const auto& [k, at] : metrics.at) {
        const std::string suffix = std::string("@").append(std::to_string(k));
        text += measured(metrics, "Recall" + suffix, "recall" + suffix, at.recall);
        text += measured(metrics, "NDCG" + suffix, "ndcg" + suffix, at.ndcg);
        text += measured(metrics, "Hit rate" + suffix, "hit" + suffix, at.hit);
        text += line("Coverage" + suffix, "%.4f", at.coverage);
    }
    text += measured(metrics, "MRR", "mrr", metrics.mrr);
    text += line("Test ratings", "%.0f", static_cast<double>(metrics.testRatings));
    if (!metrics.intervals.empty())
        text += "In brackets: 95% intervals, by the bootstrap over users.\n";
    return text;
}

} // namespace autorec

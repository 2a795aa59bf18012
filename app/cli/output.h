#pragma once

#include "core/data/dataset.h"
#include "core/evaluate/metrics.h"

#include <nlohmann/json.hpp>

#include <string>

namespace autorec {

/// One JSON object and a line end on standard output.
void printJson(const nlohmann::json& json);

/// `users, movies, ratings, scale, fingerprint` of a data set, and `simulated`.
nlohmann::json datasetJson(const Dataset& dataset);
nlohmann::json scaleJson(const RatingScale& scale);

/// " (1994)", or nothing where the year is unknown.
std::string yearText(const Movie& movie);

/// A table of the metrics for people.
std::string metricsText(const Metrics& metrics);

} // namespace autorec

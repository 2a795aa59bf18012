// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/list_json.h"
#include "core/data/dataset.h"
#include "core/evaluate/metrics.h"

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace autorec {

/// One JSON object and a line end on standard output.
void printJson(const nlohmann::json& json);

/// " (1994)", or nothing where the year is unknown.
std::string yearText(const Movie& movie);

/// A table of the metrics for people.
std::string metricsText(const Metrics& metrics);

} // namespace autorec

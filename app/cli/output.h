// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/evaluate/metrics.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <vector>

namespace autorec {

/// Tells a person something on standard error that `printJson` also lists under "notes".
void printNote(const std::string& note);

/// One JSON object and a line end on standard output. Adds the notes that were printed to its "notes".
void printJson(nlohmann::json json);

/// The number in a printf format, such as "%.4f".
std::string formatted(const char* format, double value);

/// " (1994)", or nothing if the year is unknown.
std::string yearText(const Movie& movie);

/// A table of the metrics for people.
std::string metricsText(const Metrics& metrics);

/// A table that is readable as it is and as Markdown. The first row is the heading; all have as many cells.
std::string markdownTable(const std::vector<std::vector<std::string>>& rows);

} // namespace autorec

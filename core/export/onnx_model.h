// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/model_file.h"

#include <nlohmann/json_fwd.hpp>

#include <filesystem>

namespace autorec {

/// Writes a model in ONNX, the exchange format of neural networks, for use in other programs.
///
/// Input "ratings" [batch × movies]: the stars of each profile, and 0 elsewhere; any number below
/// the scale counts as not rated, and so does NaN. Output "scores" [batch × movies]: the results of
/// Recommender::score without a known user. The file's metadata describe, in JSON, the columns, the scale,
/// the model's parameters and its origin.
///
/// `dataset` is the one that the model was trained on. Blocks. Throws Error: IncompatibleModel if the model
/// does not fit the data set or cannot be exported, InvalidArgument if it is larger than 2 GiB,
/// FileUnwritable.
void saveOnnxModel(const TrainedModel& model, const Dataset& dataset, const std::filesystem::path& file);

/// Writes profiles and the model's scores for them. A program that reads the model in another format can
/// compare its results with these scores. JSON: `movies`, the number of columns; `not_rated`, the value for
/// movies without a rating; and `examples`, each with `ratings` [[column, stars], …] and `scores`, one for
/// each column, computed without a known user.
///
/// The first profile is empty; the others are those of users spread evenly over the data set, at most `most`
/// in all. Returns how many there are. Blocks. Throws Error: IncompatibleModel, FileUnwritable.
std::size_t writeScoreExamples(const TrainedModel& model, const Dataset& dataset, std::size_t most,
                               const std::filesystem::path& file);

} // namespace autorec

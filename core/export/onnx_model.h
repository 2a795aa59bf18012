// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/model_file.h"

#include <nlohmann/json_fwd.hpp>

#include <filesystem>

namespace autorec {

/// The input for movies that are not rated: 0, or "NaN" on scales that reach down to 0.
nlohmann::json notRated(const RatingScale& scale);

/// Writes a model in ONNX, the exchange format of neural networks, for programs that know nothing of this
/// one.
///
/// Input "ratings" [batch × movies]: the stars of each profile, and `notRated` elsewhere; any number below
/// the scale counts as not rated, and so does NaN. Output "scores" [batch × movies]: what Recommender::score
/// says of them for people whom it is not told to know. What the columns are, the scale, the model's
/// parameters and where it comes from stand in the file's metadata, in JSON.
///
/// `dataset` is the one it was trained on. Blocks. Throws Error:
/// IncompatibleModel where it does not fit the data set or cannot be written so, InvalidArgument where it is
/// larger than 2 GiB, FileUnwritable.
void saveOnnxModel(const TrainedModel& model, const Dataset& dataset, const std::filesystem::path& file);

/// Writes profiles and the model's own scores of them, by which a program that reads the model in another
/// format can check that it computes the same. JSON: `movies`, the number of columns; `not_rated`, what
/// stands for movies without a rating; and `examples`, each with `ratings` [[column, stars], …] and `scores`,
/// one for each column, as for somebody whom the model is not told to know.
///
/// The first profile is empty; the others are those of users spread evenly over the data set, at most `most`
/// in all. Returns how many there are. Blocks. Throws Error: IncompatibleModel, FileUnwritable.
std::size_t writeScoreExamples(const TrainedModel& model, const Dataset& dataset, std::size_t most,
                               const std::filesystem::path& file);

} // namespace autorec

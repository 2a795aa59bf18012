// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/trained_model.h"

#include <filesystem>

namespace autorec {

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

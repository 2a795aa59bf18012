// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/evaluator.h"
#include "core/evaluate/resampling.h"
#include "core/model/model_file.h"

#include <filesystem>

namespace autorec {

/// Tests whether two models differ, on the users held out from both: the split that both were trained on is
/// made again, both are measured, and each metric is compared by `comparePaired`. `source` is where the data
/// set was opened from. Blocks; may be called from any thread. Throws Error: IncompatibleModel where the two
/// are of different protocols or do not fit the data set, Cancelled.
std::map<std::string, PairedDifference> compareModels(const TrainedModel& first, const TrainedModel& second,
                                                      const Dataset& dataset,
                                                      const std::filesystem::path& source,
                                                      const EvaluationOptions& options = {},
                                                      const WorkContext& work = {});

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/run_store.h"
#include "core/evaluate/metrics.h"
#include "core/model/model_file.h"

namespace autorec {

/// Writes the model into a new file of `modelFolder` and returns the record of its run, without an id.
/// Blocks. Throws Error(FileUnwritable).
RunRecord keptRun(const TrainedModel& model, const TrainingJob& job, const Metrics& metrics,
                  const QString& modelFolder);

/// Adds the record of `keptRun` and returns its id. If that fails, the model's file is removed again. For the
/// thread of the store. Throws Error(Database).
qint64 addKeptRun(RunStore& runs, const RunRecord& run);

} // namespace autorec

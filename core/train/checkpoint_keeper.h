// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/train/checkpoint.h"
#include "core/train/epoch_loop.h"
#include "core/train/train.h"

#include <functional>

namespace autorec {

/// Runs a loop, reports its epochs to the context, and writes checkpoints when they are due; see
/// TrainingContext::checkpointFile. `checkpoint` makes one of the epochs so far, and `now` the model of them.
/// The seconds in the report are those before the loop began. Blocks. Throws Error as EpochLoop::run, and
/// FileUnwritable.
TrainingReport runKeepingCheckpoints(EpochLoop& loop, const TrainingContext& context,
                                     const std::function<Checkpoint()>& checkpoint, const ModelSnapshot& now);

/// Calls `restore`, which takes what a checkpoint holds. Throws Error(IncompatibleModel) where it throws that
/// the checkpoint is damaged or of another model.
void restoreFromCheckpoint(const std::function<void()>& restore);

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/epoch_report.h"
#include "core/model/model_origin.h"
#include "core/model/model_state.h"
#include "core/model/recommender.h"
#include "core/presets/model_spec.h"
#include "core/train/solver.h"

#include <nlohmann/json.hpp>

#include <filesystem>

namespace autorec {

/// The training that a checkpoint belongs to, without the weights.
struct CheckpointSummary
{
    ModelSpec spec;
    ModelOrigin origin;    ///< its fingerprint is that of the training part
    TrainingReport report; ///< the epochs so far and which was best
};

/// The whole state of a training between two epochs, enough to continue as if it had never stopped. Random
/// numbers need no state: they are a function of the seed, the epoch and the place.
struct Checkpoint : CheckpointSummary
{
    double bestMeasure = 0;      ///< of early stopping
    nlohmann::json learningRate; ///< as LearningRate::state
    SolverState solver;
    ModelState network; ///< as saveNetwork
    ModelState best;
};

/// Writes a checkpoint atomically, so that the file is always complete. Blocks. Throws Error(FileUnwritable).
void saveCheckpoint(const Checkpoint& checkpoint, const std::filesystem::path& file);

/// True if trainings of this model keep checkpoints, and so can be paused and resumed.
bool keepsCheckpoints(const ModelSpec& spec);

/// Reads only the beginning of the file; damage in the rest is only found when it is loaded. Blocks briefly.
/// Throws as loadCheckpoint.
CheckpointSummary readCheckpointSummary(const std::filesystem::path& file);

/// Blocks. Throws Error: FileNotFound, FileUnreadable, DamagedFile (truncated, altered or of another kind).
Checkpoint loadCheckpoint(const std::filesystem::path& file);

} // namespace autorec

#pragma once

#include "core/train/train.h"

#include <filesystem>

namespace autorec {

/// Writes a `.autorec` file: magic, version, JSON header, raw little-endian tensors, checksum. Written beside
/// the target, flushed and renamed, so that no half-written file is ever seen under its name. Blocks.
/// Throws Error(FileUnwritable).
void saveModel(const TrainedModel& model, const std::filesystem::path& file);

/// Blocks. Throws Error: FileNotFound, FileUnreadable, DamagedFile (truncated, altered or of another kind).
TrainedModel loadModel(const std::filesystem::path& file);

/// Throws Error(IncompatibleModel) saying what the model was trained on unless it fits the data set's movies.
void requireFits(const TrainedModel& model, const Dataset& dataset);

/// Whether the model learned weights for this data set's users.
bool knowsUsersOf(const TrainedModel& model, const Dataset& dataset);

} // namespace autorec

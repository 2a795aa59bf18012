// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/trained_model.h"

#include <filesystem>

namespace autorec {

/// Writes a `.autorec` file: magic, version, JSON header, raw little-endian tensors, checksum. Written beside
/// the target, flushed and renamed, so that no half-written file is ever seen under its name. Blocks.
/// Throws Error(FileUnwritable).
void saveModel(const TrainedModel& model, const std::filesystem::path& file);

/// Blocks. Throws Error: FileNotFound, FileUnreadable, DamagedFile (truncated, altered or of another kind).
TrainedModel loadModel(const std::filesystem::path& file);

} // namespace autorec

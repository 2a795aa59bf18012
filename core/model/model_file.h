// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/model/epoch_report.h"
#include "core/model/model_origin.h"
#include "core/model/recommender.h"
#include "core/model/training_job.h"
#include "core/presets/model_spec.h"

#include <filesystem>
#include <memory>

namespace autorec {

/// A fitted model and where it comes from: what a model file holds.
struct TrainedModel
{
    ModelSpec spec;
    ModelOrigin origin;
    std::shared_ptr<const Recommender> recommender;
    TrainingReport report;
};

/// The job that trained the model, without the path of its data set. Throws Error(InvalidArgument) for an
/// unknown split.
TrainingJob jobOf(const TrainedModel& model);

/// Throws Error(IncompatibleModel), which names the data that the model was trained on, unless the model fits
/// the data set's movies.
void requireFits(const TrainedModel& model, const Dataset& dataset);

/// True if the model learned weights for this data set's users.
bool knowsUsersOf(const TrainedModel& model, const Dataset& dataset);

/// Writes a `.autorec` file: magic, version, JSON header, raw little-endian tensors, checksum. Written beside
/// the target, flushed and renamed, so that no half-written file is ever seen under its name. Blocks.
/// Throws Error(FileUnwritable).
void saveModel(const TrainedModel& model, const std::filesystem::path& file);

/// Blocks. Throws Error: FileNotFound, FileUnreadable, DamagedFile (truncated, altered or of another kind).
TrainedModel loadModel(const std::filesystem::path& file);

} // namespace autorec

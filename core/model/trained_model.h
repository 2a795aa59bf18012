// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/model/epoch_report.h"
#include "core/model/model_origin.h"
#include "core/model/recommender.h"
#include "core/presets/model_spec.h"

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

/// Throws Error(IncompatibleModel) saying what the model was trained on unless it fits the data set's movies.
void requireFits(const TrainedModel& model, const Dataset& dataset);

/// Whether the model learned weights for this data set's users.
bool knowsUsersOf(const TrainedModel& model, const Dataset& dataset);

} // namespace autorec

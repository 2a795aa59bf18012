// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/queue_store.h"
#include "core/model/epoch_report.h"
#include "core/presets/sweep.h"

#include <QString>

namespace autorec {

/// Texts about entries of the queue and sweeps, the same everywhere.

/// "1 run", "12 runs".
QString runCountText(std::size_t count);

/// A value as tables show it: "0.003", "on", "256,128".
QString parameterValueText(const ParameterValue& value);

/// "Learning rate 0.003 · Hidden layers 16".
QString parameterValuesText(const ModelSpec& spec, const std::vector<std::string>& names);

/// The values that differ from the preset's defaults, written in the same way; "defaults" where none does.
QString changedValuesText(const ModelSpec& spec);

/// "U-AutoRec: Learning rate, Hidden layers": the default name of a sweep.
QString sweepTitle(const ModelSpec& base, const std::vector<std::string>& names);

/// "RMSE", "NDCG@10".
QString figureName(ValidationMeasure measure);

/// The validation figure of the best epoch so far; empty if there is none or no ratings were set aside.
std::optional<ValidationFigure> figureOf(const QueueEntry& entry);

/// "RMSE 0.912", or missingText for none.
QString figureText(const std::optional<ValidationFigure>& figure);

/// "waiting", "epoch 12 of 50", "done". `latest` is the latest epoch of the training that goes on.
QString stateText(const QueueEntry& entry, const std::optional<EpochReport>& latest);

} // namespace autorec

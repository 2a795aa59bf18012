// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/run_store.h"

#include <QString>

namespace autorec {

/// Texts about runs, the same everywhere.

/// "U-AutoRec".
QString modelTitle(const ModelSpec& spec);

/// "U-AutoRec, run 3".
QString runTitle(const RunRecord& run);

/// "random:0.9, seed 1".
QString protocolText(const Protocol& protocol);

/// The held-out part of a split, after "on": "the held-out 10% of the ratings".
QString heldOutText(const SplitSpec& split);

/// "RMSE 0.931 · NDCG@10 0.214, on the held-out 10% of the ratings (random:0.9, seed 1)".
QString resultText(const RunRecord& run);

/// Names and values of the parameters that differ from the preset's defaults, one on each line.
QString changedParametersText(const ModelSpec& spec);

/// "Demo, simulated ratings".
QString datasetText(const std::string& name, bool simulated);
QString datasetText(const RunRecord& run);

/// The reason for and the time of a training's end: "stopped by hand after 34 of 100 epochs; best epoch 14".
QString endText(const RunRecord& run);

/// A measured value as tables show it; missingText where there is none.
QString metricText(std::optional<double> value);

} // namespace autorec

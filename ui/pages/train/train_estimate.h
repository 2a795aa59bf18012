// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/dataset_service.h"
#include "app/store/run_store.h"
#include "core/data/split.h"

#include <QList>
#include <QString>

#include <optional>

namespace autorec {

/// The estimated size, memory and time of a training, from earlier runs and from the sizes of model and data;
/// nothing is run.
struct TrainEstimate
{
    std::size_t trainingRatings = 0;
    std::size_t weights = 0; ///< 0 for models without a network
    std::size_t memory = 0;  ///< bytes, besides what is open already
    std::optional<std::size_t> availableMemory;
    std::optional<double> seconds;   ///< estimated from an earlier run
    std::optional<double> corrected; ///< in all, estimated from the epochs so far

    /// `earlier` are finished runs, newest first.
    static TrainEstimate of(const LoadedDataset& dataset, const ModelSpec& spec, const SplitSpec& split,
                            const QList<RunRecord>& earlier);
    /// True if there is enough memory.
    bool fits() const { return !availableMemory || memory <= *availableMemory; }
    /// A few sentences.
    QString text() const;
};

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/dataset_service.h"
#include "app/store/run_store.h"
#include "core/data/split.h"

#include <QList>
#include <QString>

#include <optional>

namespace autorec {

/// What a training will roughly take. Judged from earlier runs and from the size of things; nothing is tried.
struct TrainEstimate
{
    std::size_t trainingRatings = 0;
    std::size_t weights = 0; ///< 0 for models without a network
    std::size_t memory = 0;  ///< bytes, besides what is open already
    std::optional<std::size_t> availableMemory;
    std::optional<double> seconds;   ///< going by an earlier run
    std::optional<double> corrected; ///< seconds in all, going by the epochs so far

    /// `earlier` are finished runs, newest first.
    static TrainEstimate of(const LoadedDataset& dataset, const ModelSpec& spec, const SplitSpec& split,
                            const QList<RunRecord>& earlier);
    /// Whether there is memory enough.
    bool fits() const { return !availableMemory || memory <= *availableMemory; }
    /// A few sentences.
    QString text() const;
};

} // namespace autorec

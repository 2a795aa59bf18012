// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/dataset_service.h"
#include "core/data/split.h"
#include "core/model/model_origin.h"

#include <map>
#include <memory>
#include <mutex>
#include <string>

namespace autorec {

/// Divides data sets again as they were divided when models were trained. A division is made once and kept as
/// long as somebody holds it. Thread-safe.
class SplitCache
{
public:
    /// Null where the model learned from all ratings, or from others than these. Blocks; for background
    /// threads. Throws Error as splitDataset does.
    std::shared_ptr<const Split> splitOf(const LoadedDataset& dataset, const ModelOrigin& origin);

private:
    std::mutex m_mutex;
    std::map<std::string, std::weak_ptr<const Split>> m_splits; ///< by data set, split and seed
};

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/taste_model.h"
#include "core/train/family_training.h"

#include <optional>

namespace autorec {

/// Chooses how personal the lists of a TasteModel are. Some ratings of each person are held out of the
/// training data, a list model is trained on the others, and of a few settings the most personal one is taken
/// whose lists find the held-out movies that people liked as well as lists without any setting do (mean
/// NDCG@10), or the least personal one if none does. The weight of
/// genres for newcomers is the greatest that finds as many for the same people with short profiles. Of very
/// many people a sample is asked. The same seed gives the same choice.
///
/// Empty if nobody likes a held-out movie, so that nothing can be measured. Blocks, on the threads of the
/// enclosing `withThreads`. Throws Error(Cancelled).
std::optional<TasteModel::Options> chosenTasteOptions(const TrainingTask& task,
                                                      const TasteModel::Stars& stars);

} // namespace autorec

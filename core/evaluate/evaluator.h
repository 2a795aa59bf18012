#pragma once

#include "core/base/progress.h"
#include "core/data/split.h"
#include "core/evaluate/metrics.h"
#include "core/model/recommender.h"

#include <optional>
#include <vector>

namespace autorec {

struct EvaluationOptions
{
    std::vector<std::size_t> cutoffs{3, 10, 20}; ///< K of the ranking metrics
    std::optional<float> relevantFrom; ///< only held-out ratings of at least these stars are relevant
    int threads = 0;
};

/// Measures a model on the held-out part of a split. Each test user's profile is scored once; ratings are
/// compared after clipping to the scale; ranking is over all movies that are not in the profile, by
/// `rankingScores`, ties in order of movie. Blocks; the same with any number of threads.
Metrics evaluate(const Recommender& model, const Split& split, const EvaluationOptions& options = {},
                 const WorkContext& work = {});

} // namespace autorec

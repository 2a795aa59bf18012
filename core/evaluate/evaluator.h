// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/data/split.h"
#include "core/evaluate/metrics.h"
#include "core/evaluate/user_measures.h"
#include "core/model/recommender.h"

#include <optional>
#include <vector>

namespace autorec {

/// The measures, and the profiles to take them on.
struct EvaluationOptions
{
    std::vector<std::size_t> cutoffs{3, 10, 20}; ///< K of the ranking metrics
    std::optional<float> relevantFrom; ///< only held-out ratings of at least these stars are relevant
    int threads = 0;
    /// Test profiles are cut to so many ratings, drawn at random with `seed`, and nobody is known by weights
    /// of their own: how well a model does for newcomers ("given n", Breese, Heckerman and Kadie, 1998).
    std::optional<std::size_t> given;
    std::uint64_t seed = 1;
};

/// The metrics, and what each test user adds to them.
struct Evaluation
{
    Metrics metrics;
    MeasuredUsers measured;
};

/// Measures a model on the held-out part of a split. Each test user's profile is scored once; ratings are
/// compared after clipping to the scale; ranking is over all movies that are not in the profile, by
/// `rankingScores`, ties in order of movie; intervals are of the bootstrap over users. Blocks; the same with
/// any number of threads. Throws Error(Cancelled).
Evaluation evaluateUsers(const Recommender& model, const Split& split, const EvaluationOptions& options = {},
                         const WorkContext& work = {});
/// Measures the model as evaluateUsers; returns the metrics alone.
Metrics evaluate(const Recommender& model, const Split& split, const EvaluationOptions& options = {},
                 const WorkContext& work = {});

} // namespace autorec

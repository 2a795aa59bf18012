// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/stopwatch.h"
#include "core/train/checkpoint_keeper.h"
#include "core/train/family_training.h"
#include "core/train/gibbs_learner.h"
#include "core/train/refit.h"

#include <algorithm>
#include <memory>

namespace autorec {

namespace {

void resume(GibbsLearner& learner, EpochLoop& loop, const Checkpoint& checkpoint)
{
    restoreFromCheckpoint(
        [&] { learner.restore(checkpoint.network, static_cast<int>(checkpoint.report.epochs.size())); });
    loop.resume(checkpoint.report, checkpoint.bestMeasure);
}

/// Samples, or resumes sampling, with checkpoints.
TrainingReport sampleAll(GibbsLearner& learner, const TrainingTask& task)
{
    const Stopwatch stopwatch;
    EpochLoop loop(learner, {static_cast<int>(task.spec.get<std::int64_t>("epochs")), 0});
    if (task.context.resumeFrom)
        resume(learner, loop, *task.context.resumeFrom);
    const double secondsBefore = loop.report().secondsTotal;
    const auto checkpoint = [&] {
        Checkpoint now{
            {task.spec, task.origin, loop.report()}, loop.bestMeasure(), {}, {}, learner.state(), {}};
        now.report.secondsTotal = secondsBefore + stopwatch.seconds();
        return now;
    };
    return runKeepingCheckpoints(loop, task.context, checkpoint, [&] { return learner.model(); });
}

FamilyResult trainBayesianFactors(const TrainingTask& task)
{
    const RatingMatrix& ratings = task.dataset.ratings();
    const ValidationSplit parts(ratings, task.spec.get<double>("validation"), task.context.seed);
    task.reportPhase("Reducing the features", 0.0);
    auto learner = std::make_unique<GibbsLearner>(task.dataset, parts.kept(), parts.setAside(), task.spec,
                                                  task.context.seed);
    TrainingReport report = sampleAll(*learner, task);
    const std::shared_ptr<const Recommender> watched = learner->model();
    learner.reset(); // its samples take more memory than all else
    if (parts.setAside().ratingCount() == 0)
        return {watched, std::move(report)};

    const RatingMatrix nothing({}, ratings.userCount(), ratings.movieCount(), ratings.scale());
    const bool isRefitted = refit(task, report, [&](int epochs, const auto& afterEpoch) {
        learner =
            std::make_unique<GibbsLearner>(task.dataset, ratings, nothing, task.spec, task.context.seed);
        return EpochLoop(*learner, {epochs, 0})
            .run({task.context.stop, task.context.pause}, afterEpoch)
            .stopReason;
    });
    return {isRefitted ? learner->model() : watched, std::move(report)};
}

MemoryEstimate estimateBayesianFactors(const ModelSpec& spec, const DataSize& size)
{
    const auto numberOf = [&](const char* name) {
        return static_cast<std::size_t>(spec.get<std::int64_t>(name));
    };
    const std::size_t rows = size.users + size.movies;
    const std::size_t width = numberOf("factors") + 1;
    const std::size_t samples = std::min(numberOf("epochs"), FactorSamples::Most);
    const std::size_t directions = std::min({numberOf("feature_directions"), size.users, size.movies});
    MemoryEstimate estimate;
    estimate.parameters = rows * FactorSamples::Directions;
    const std::size_t ofSamples = rows * width * samples;
    const std::size_t covariance = size.movies * (width + 1) * samples;
    estimate.weights = sizeof(float) * (ofSamples + covariance + rows * directions);
    // The strongest directions are found in double precision, the features' or the covariance's.
    estimate.passes = 4 * sizeof(double) * std::max(size.users, size.movies) *
                      std::max(directions, FactorSamples::Directions);
    estimate.ratings =
        size.ratings * (MemoryEstimate::MatrixBytesPerRating + 2 * sizeof(double) + sizeof(float));
    return estimate;
}

} // namespace

template <> FamilyTraining trainingOf<ModelFamily::BayesianFactors>()
{
    return {trainBayesianFactors, estimateBayesianFactors, true};
}

} // namespace autorec

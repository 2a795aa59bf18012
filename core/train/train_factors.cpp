// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/presets/presets.h"
#include "core/train/biased_mf_learner.h"
#include "core/train/family_training.h"
#include "core/train/implicit_learner.h"
#include "core/train/validation_split.h"

namespace autorec {

namespace {

std::unique_ptr<FactorLearner> newLearner(const TrainingTask& task, const RatingMatrix& kept,
                                          const RatingMatrix& aside)
{
    switch (findPreset(task.spec.preset()).family) {
    case ModelFamily::Ials:
        return std::make_unique<IalsLearner>(kept, aside, task.spec, task.context.seed);
    case ModelFamily::Bpr:
        return std::make_unique<BprLearner>(kept, aside, task.spec, task.context.seed);
    default:
        return std::make_unique<BiasedMfLearner>(kept, aside, task.spec, task.context.seed);
    }
}

/// What counts in validation: everything, or what was liked.
RatingMatrix wantedOf(const ModelSpec& spec, const RatingMatrix& aside)
{
    if (!spec.has("liked_from"))
        return aside;
    return likedRatings(aside, {static_cast<float>(spec.get<double>("liked_from"))});
}

TrainingReport runLearner(FactorLearner& learner, const ModelSpec& spec, const std::stop_token& stop,
                          const std::function<void(const EpochReport&)>& afterEpoch)
{
    const auto number = [&](const char* name) { return static_cast<int>(spec.get<std::int64_t>(name)); };
    EpochLoop loop(learner, {number("epochs"), number("patience")});
    return loop.run({stop, {}}, afterEpoch);
}

} // namespace

/// Chooses the epoch, then learns anew from all ratings for as long: vectors of movies whose ratings were set
/// aside would else be missing.
FamilyResult trainFactors(const TrainingTask& task)
{
    const RatingMatrix& ratings = task.dataset.ratings();
    const ValidationSplit parts(ratings, task.spec.get<double>("validation"), task.context.seed);
    const RatingMatrix wanted = wantedOf(task.spec, parts.setAside());
    const std::unique_ptr<FactorLearner> chooser = newLearner(task, parts.kept(), wanted);
    const auto now = [&] { return chooser->now(); };
    TrainingReport report = runLearner(*chooser, task.spec, task.context.stop, [&](const EpochReport& epoch) {
        task.context.reportEpoch(epoch, now);
    });
    if (wanted.ratingCount() == 0 || report.stopReason == StopReason::Stopped)
        return {chooser->best(), std::move(report)};

    const RatingMatrix nothing({}, ratings.userCount(), ratings.movieCount(), ratings.scale());
    const std::unique_ptr<FactorLearner> learner = newLearner(task, ratings, nothing);
    try {
        const TrainingReport again = runLearner(
            *learner, specWithoutChoice(task.spec, report), task.context.stop, [&](const EpochReport& epoch) {
                task.reportPhase("Training again on all ratings",
                                 static_cast<double>(epoch.epoch) / epoch.epochLimit);
            });
        if (again.stopReason == StopReason::Completed)
            return {learner->best(), std::move(report)};
    } catch (const Error& error) {
        if (error.code() != ErrorCode::Cancelled)
            throw;
    }
    report.stopReason = StopReason::Stopped;
    return {chooser->best(), std::move(report)};
}

} // namespace autorec

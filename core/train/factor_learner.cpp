// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/factor_learner.h"

#include "core/base/random.h"
#include "core/evaluate/user_sample.h"
#include "core/model/interactions.h"
#include "core/train/refit.h"

#include <algorithm>
#include <cmath>

namespace autorec {

Matrix newFactors(std::size_t rows, std::size_t width, double deviation, std::uint64_t seed,
                  std::uint64_t side)
{
    Matrix factors(rows, width);
    for (std::size_t r = 0; r < rows; ++r) {
        RandomStream random(seed, RandomPurpose::Factors, side, r);
        for (std::size_t k = 0; k < width; ++k)
            factors(r, k) = static_cast<float>(deviation * random.normal());
    }
    return factors;
}

std::optional<double> FactorLearner::validate(EpochReport& report)
{
    constexpr std::size_t Users = 2000;
    if (m_setAside.ratingCount() == 0)
        return std::nullopt;
    const SampleQuality quality = sampleUsers(*now(), m_kept, m_setAside, Users);
    report.validRmse = quality.rmse;
    report.validMetric = quality.ndcg;
    if (quality.rmse)
        return quality.rmse;
    return quality.ndcg ? std::optional(1.0 - *quality.ndcg) : std::nullopt;
}

bool FactorLearner::isFinite() const
{
    return autorec::isFinite(m_users) && autorec::isFinite(m_movies);
}

void FactorLearner::keepBest()
{
    m_bestUsers = m_users;
    m_bestMovies = m_movies;
}

void FactorLearner::fillIn(EpochReport& report, double seconds, double loss, bool isStars) const
{
    report.seconds = seconds;
    report.trainLoss = loss;
    if (isStars)
        report.trainRmse = std::sqrt(loss);
    report.ratingsPerSecond = static_cast<double>(m_kept.ratingCount()) / std::max(seconds, 1e-9);
}

namespace {

/// The ratings that count in validation: all, or those of liked movies.
RatingMatrix wantedOf(const ModelSpec& spec, const RatingMatrix& aside)
{
    if (!spec.has("liked_from"))
        return aside;
    return likedRatings(aside, LikedOptions(spec).on(aside));
}

} // namespace

FamilyResult trainFactors(const TrainingTask& task, MakeFactorLearner makeLearner)
{
    const auto number = [&](const char* name) { return static_cast<int>(task.spec.get<std::int64_t>(name)); };
    const RatingMatrix& ratings = task.dataset.ratings();
    const ValidationSplit parts(ratings, task.spec.get<double>("validation"), task.context.seed);
    const RatingMatrix wanted = wantedOf(task.spec, parts.setAside());
    const auto chooser = makeLearner(parts.kept(), wanted, task.spec, task.context.seed);
    const auto now = [&] { return chooser->now(); };
    EpochLoop loop(*chooser, {number("epochs"), number("patience")});
    TrainingReport report = loop.run({task.context.stop, {}},
                                     [&](const EpochReport& epoch) { task.context.reportEpoch(epoch, now); });
    if (wanted.ratingCount() == 0)
        return {chooser->best(), std::move(report)};

    const RatingMatrix nothing({}, ratings.userCount(), ratings.movieCount(), ratings.scale());
    std::unique_ptr<FactorLearner> learner;
    const bool isRefitted = refit(task, report, [&](int epochs, const auto& afterEpoch) {
        learner = makeLearner(ratings, nothing, task.spec, task.context.seed);
        return EpochLoop(*learner, {epochs, 0}).run({task.context.stop, {}}, afterEpoch).stopReason;
    });
    return {isRefitted ? learner->best() : chooser->best(), std::move(report)};
}

MemoryEstimate estimateFactors(const ModelSpec& spec, const DataSize& size)
{
    constexpr std::size_t Copies = 4; // chosen and anew, each with its best epoch
    MemoryEstimate estimate;
    estimate.parameters =
        (size.users + size.movies) * static_cast<std::size_t>(spec.get<std::int64_t>("factors"));
    estimate.weights = Copies * estimate.parameters * sizeof(float);
    estimate.ratings = size.ratings * (2 * MemoryEstimate::MatrixBytesPerRating + 2 * sizeof(RatingEntry));
    return estimate;
}

} // namespace autorec

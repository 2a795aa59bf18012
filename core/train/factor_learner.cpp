// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/factor_learner.h"

#include "core/base/random.h"
#include "core/evaluate/user_sample.h"

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
    const SampleQuality quality = sampleUsers(*now(), m_kept, m_setAside, Users);
    report.validRmse = quality.rmse;
    report.validMetric = quality.ndcg;
    if (quality.rmse)
        return quality.rmse;
    return quality.ndcg ? std::optional(1.0 - *quality.ndcg) : std::nullopt;
}

bool FactorLearner::isFinite() const
{
    const auto isFinite = [](float value) { return std::isfinite(value); };
    return std::all_of(m_users.values().begin(), m_users.values().end(), isFinite) &&
           std::all_of(m_movies.values().begin(), m_movies.values().end(), isFinite);
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

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/gibbs_learner.h"

#include "core/base/parallel.h"
#include "core/base/stopwatch.h"
#include "core/model/interactions.h"
#include "core/train/random_draws.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <string>
#include <utility>

namespace autorec {

namespace {

constexpr std::size_t UsersPerErrorChunk = 64;

std::vector<FactorFeatures> featuresOf(const Dataset& dataset, const RatingMatrix& ratings, FactorSide side,
                                       const ModelSpec& spec, std::uint64_t seed)
{
    const auto& names = spec.get<std::vector<std::string>>("features");
    const auto isAsked = [&](const char* name) {
        return std::find(names.begin(), names.end(), name) != names.end();
    };
    std::vector<FactorFeatures> features;
    if (isAsked("ratings"))
        features.push_back(ratingFeatures(
            ratings, side, static_cast<std::size_t>(spec.get<std::int64_t>("feature_directions")), seed));
    if (side == FactorSide::Users && isAsked("people"))
        features.push_back(peopleFeatures(dataset, ratings, seed));
    if (side == FactorSide::Movies && isAsked("films"))
        features.push_back(filmFeatures(dataset, ratings, seed));
    return features;
}

GibbsSide newSide(const Dataset& dataset, const RatingMatrix& ratings, FactorSide side, const ModelSpec& spec,
                  std::uint64_t seed)
{
    return {ratings, side, static_cast<std::size_t>(spec.get<std::int64_t>("factors")),
            featuresOf(dataset, ratings, side, spec, seed), seed};
}

/// `mean` + x·v + both biases.
float predicted(const Matrix& users, const Matrix& movies, UserIndex user, MovieIndex movie, double mean)
{
    const float* const x = users.row(user.value());
    const float* const v = movies.row(movie.value());
    const std::size_t bias = users.columns() - 1;
    return std::inner_product(x, x + bias, v, static_cast<float>(mean) + x[bias] + v[bias]);
}

} // namespace

GibbsLearner::GibbsLearner(const Dataset& dataset, const RatingMatrix& kept, const RatingMatrix& setAside,
                           const ModelSpec& spec, std::uint64_t seed)
    : m_kept(kept)
    , m_aside(setAside.entries())
    , m_seed(seed)
    , m_burnIn(static_cast<int>(spec.get<std::int64_t>("burn_in")))
    , m_noise{static_cast<double>(overallMean(kept)), 1.0}
    , m_users(newSide(dataset, kept, FactorSide::Users, spec, seed))
    , m_movies(newSide(dataset, kept, FactorSide::Movies, spec, seed))
    , m_samples(kept, m_noise.mean)
    , m_sums(1, m_aside.size())
{
    m_firstOfUser.reserve(kept.userCount());
    std::size_t first = 0;
    for (std::size_t u = 0; u < kept.userCount(); ++u) {
        m_firstOfUser.push_back(first);
        first += kept.byUser(UserIndex(u)).size();
    }
    if (spec.get<std::string>("likelihood") == "ordered-probit") {
        m_cutPoints.emplace(kept);
        m_noise.cuts = m_cutPoints->cuts();
    }
}

bool GibbsLearner::trainEpoch(EpochReport& report, const std::stop_token& stop)
{
    const Stopwatch stopwatch;
    const int sample = report.epoch;
    m_users.samplePrior(sample);
    if (!m_users.sampleRows(sample, m_movies.rows(), m_noise, stop))
        return false;
    m_current = {m_users.rows(), m_users.centres(), m_movies.rows(), m_noise};
    m_movies.samplePrior(sample);
    if (!m_movies.sampleRows(sample, m_users.rows(), m_noise, stop))
        return false;
    m_sample = sample;
    const std::vector<float> said = predictions();
    const double squares = squaredErrors(said);
    sampleNoise(said, squares);
    report.seconds = stopwatch.seconds();
    report.trainLoss = squares / static_cast<double>(m_kept.ratingCount());
    report.trainRmse = std::sqrt(report.trainLoss);
    report.ratingsPerSecond = static_cast<double>(m_kept.ratingCount()) / std::max(report.seconds, 1e-9);
    return true;
}

bool GibbsLearner::isFinite() const
{
    return autorec::isFinite(m_users.rows()) && autorec::isFinite(m_movies.rows());
}

std::optional<double> GibbsLearner::validate(EpochReport& report)
{
    if (m_aside.empty())
        return std::nullopt;
    const RatingScale& scale = m_kept.scale();
    double squares = 0.0;
    for (std::size_t k = 0; k < m_aside.size(); ++k) {
        float said = starsOf(predicted(m_current.userCentres, m_current.movies, m_aside[k].user,
                                       m_aside[k].movie, m_noise.mean));
        if (m_sample > m_burnIn) {
            m_sums(0, k) += said;
            said = m_sums(0, k) / static_cast<float>(m_sample - m_burnIn);
        }
        squares +=
            std::pow(static_cast<double>(std::clamp(said, scale.min(), scale.max()) - m_aside[k].stars), 2.0);
    }
    report.validRmse = std::sqrt(squares / static_cast<double>(m_aside.size()));
    return std::nullopt;
}

void GibbsLearner::keepBest()
{
    m_samples.add(m_current, m_sample);
    m_samples.dropUpTo(std::min(m_burnIn, m_sample / 2));
}

/// Of all ratings, in order of user.
std::vector<float> GibbsLearner::predictions() const
{
    std::vector<float> all(m_kept.ratingCount());
    parallelFor(m_kept.userCount(), UsersPerErrorChunk, [&](std::size_t u) {
        const RatingRow<MovieIndex> row = m_kept.byUser(UserIndex(u));
        for (std::size_t k = 0; k < row.size(); ++k)
            all[m_firstOfUser[u] + k] =
                predicted(m_users.rows(), m_movies.rows(), UserIndex(u), row.id(k), m_noise.mean);
    });
    return all;
}

/// Given the cuts and the noise that the current sample was drawn with.
float GibbsLearner::starsOf(float prediction) const
{
    const StarNoise& noise = m_current.noise;
    return noise.cuts ? static_cast<float>(noise.cuts->expected(static_cast<double>(prediction),
                                                                1.0 / std::sqrt(noise.precision)))
                      : prediction;
}

double GibbsLearner::squaredErrors(std::span<const float> predictions) const
{
    std::vector<double> sums(m_kept.userCount());
    parallelFor(sums.size(), UsersPerErrorChunk, [&](std::size_t u) {
        const RatingRow<MovieIndex> row = m_kept.byUser(UserIndex(u));
        for (std::size_t k = 0; k < row.size(); ++k) {
            const float said = starsOf(predictions[m_firstOfUser[u] + k]);
            sums[u] += std::pow(static_cast<double>(row.stars(k) - said), 2.0);
        }
    });
    return std::accumulate(sums.begin(), sums.end(), 0.0);
}

/// The precision's prior is Gamma(1/2, 1/2), one rating's worth.
void GibbsLearner::sampleNoise(std::span<const float> predictions, double squares)
{
    RandomStream random(m_seed, RandomPurpose::Gibbs, static_cast<std::uint64_t>(m_sample));
    if (!m_cutPoints) {
        m_noise.precision =
            drawGamma(random, 0.5 * static_cast<double>(1 + m_kept.ratingCount()), 0.5 * (1.0 + squares));
        return;
    }
    m_cutPoints->sample(predictions, random);
    m_noise.precision = m_cutPoints->precision();
    m_noise.cuts = m_cutPoints->cuts();
}

ModelState GibbsLearner::state() const
{
    ModelState state{{{"noise_precision", m_noise.precision}}, {{"sums", m_sums}}};
    if (m_cutPoints)
        state.fields["cut_points"] = m_cutPoints->state();
    nestState(m_users.state(), "users", state);
    nestState(m_movies.state(), "movies", state);
    nestState(m_samples.state(), "samples", state);
    return state;
}

void GibbsLearner::restore(const ModelState& state, int sample)
{
    m_sample = sample;
    m_noise.precision = state.fields.at("noise_precision");
    if (m_cutPoints) {
        m_cutPoints->restore(state.fields.at("cut_points"));
        m_noise.cuts = m_cutPoints->cuts();
    }
    m_sums = state.tensor("sums", 1, m_aside.size());
    m_users.restore(nestedState(state, "users"));
    m_movies.restore(nestedState(state, "movies"));
    m_samples.restore(nestedState(state, "samples"));
}

} // namespace autorec

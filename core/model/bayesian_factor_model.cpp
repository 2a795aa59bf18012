// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/bayesian_factor_model.h"

#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/kernels/kernels.h"
#include "core/model/family_model.h"
#include "core/model/fold_in.h"
#include "core/model/model_state.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace autorec {

namespace {

/// Throws Error(DamagedFile).
ExpectedRatings restoredExpectation(const ModelState& state)
{
    const std::size_t movies = state.row("support").columns();
    ExpectedRatings expected{state.tensor("means", 1, movies),
                             state.tensor("codes", movies, state.tensor("codes").columns()),
                             state.tensor("noise", 1, movies), state.row("support")};
    const auto isVariance = [](float value) { return value > 0.0F && std::isfinite(value); };
    if (!std::all_of(expected.noise.values().begin(), expected.noise.values().end(), isVariance))
        throw Error(ErrorCode::DamagedFile, "There is a variance that is not above zero.");
    return expected;
}

std::vector<float> meanRowOf(const Matrix& rows)
{
    std::vector<float> mean(rows.columns());
    for (std::size_t r = 0; r < rows.rows(); ++r) {
        for (std::size_t k = 0; k < mean.size(); ++k)
            mean[k] += rows(r, k) / static_cast<float>(rows.rows());
    }
    return mean;
}

} // namespace

BayesianFactorModel::BayesianFactorModel(ExpectedRatings expected, Matrix people)
    : m_expected(std::move(expected))
    , m_people(std::move(people))
    , m_meanCode(meanRowOf(m_expected.codes))
{
}

BayesianFactorModel::BayesianFactorModel(const ModelState& state)
    : m_expected(restoredExpectation(state))
    , m_people(state.tensor("people", state.tensor("people").rows(), m_expected.codes.columns()))
    , m_meanCode(meanRowOf(m_expected.codes))
{
}

std::vector<float> BayesianFactorModel::score(Profile profile, std::optional<UserIndex> knownUser) const
{
    std::vector<float> person = foldedIn(knownUser ? Profile() : profile);
    if (knownUser)
        std::copy_n(m_people.row(knownUser->value()), m_people.columns(), person.begin());
    std::vector<float> scores(movieCount());
    constexpr std::size_t MoviesPerChunk = 2048;
    parallelChunks(scores.size(), MoviesPerChunk, [&](std::size_t begin, std::size_t end) {
        std::vector<std::uint32_t> rows(end - begin);
        std::iota(rows.begin(), rows.end(), static_cast<std::uint32_t>(begin));
        kernels().dotRows(scores.data() + begin, person.data(), person.size(), m_expected.codes.data(),
                          rows.data(), rows.size());
        for (std::size_t m = begin; m < end; ++m)
            scores[m] += m_expected.means(0, m);
    });
    return scores;
}

GraphValue BayesianFactorModel::graphScores(const GraphProfiles& profiles) const
{
    // Hᵀ(HHᵀ + N)⁻¹ = (HᵀN⁻¹H + I)⁻¹HᵀN⁻¹: solved for w rather than for the ratings' weights.
    ScoreGraph& graph = profiles.stars.graph();
    const GraphValue codes = graph.constant(m_expected.codes);
    const GraphValue means = graph.constant(m_expected.means);
    const GraphValue weights = profiles.rated / graph.constant(m_expected.noise);
    const GraphValue people = solve({.vectors = codes,
                                     .weights = weights,
                                     .gram = std::nullopt,
                                     .ridge = numberLike(weights, 1.0),
                                     .right = product(weights * (profiles.stars - means), codes),
                                     .width = m_expected.codes.columns()});
    return means + transposedProduct(people, codes);
}

std::vector<std::vector<Contribution>> BayesianFactorModel::explain(Profile profile,
                                                                    std::span<const MovieIndex> movies) const
{
    const std::vector<float> weights = ratingWeights(profile);
    const std::size_t width = m_expected.codes.columns();
    std::vector<std::vector<Contribution>> reasons(movies.size());
    for (std::size_t m = 0; m < movies.size(); ++m) {
        if (!knows(movies[m]))
            continue;
        const float* const row = m_expected.codes.row(movies[m].value());
        const std::vector<float> code(row, row + width);
        reasons[m].reserve(profile.size());
        for (std::size_t k = 0; k < profile.size(); ++k) {
            const float effect = weights[k] * codeProduct(code, profile[k].movie);
            const float meanEffect = weights[k] * codeProduct(m_meanCode, profile[k].movie);
            reasons[m].push_back({profile[k].movie, profile[k].stars, effect, effect - meanEffect});
        }
        sortByLift(reasons[m]);
    }
    return reasons;
}

std::vector<HiddenLayer> BayesianFactorModel::hiddenLayers(Profile profile) const
{
    return {{HiddenKind::PersonVector, foldedIn(profile), foldedIn({})}};
}

std::vector<Matrix> BayesianFactorModel::hiddenResponses(std::span<const MovieIndex> movies) const
{
    const std::size_t width = m_expected.codes.columns();
    Matrix responses(movies.size(), width);
    for (std::size_t m = 0; m < movies.size(); ++m) {
        const float* const code = m_expected.codes.row(movies[m].value());
        const float variance =
            std::inner_product(code, code + width, code, m_expected.noise(0, movies[m].value()));
        std::transform(code, code + width, responses.row(m),
                       [&](float element) { return element / variance; });
    }
    return {std::move(responses)};
}

std::vector<WeightView> BayesianFactorModel::weights() const
{
    return {{"codes", m_expected.codes.rows(), m_expected.codes.columns(), m_expected.codes.values()},
            {"means", 1, m_expected.means.columns(), m_expected.means.values()},
            {"people", m_people.rows(), m_people.columns(), m_people.values()}};
}

ModelState BayesianFactorModel::state() const
{
    return {nlohmann::json::object(),
            {{"means", m_expected.means},
             {"codes", m_expected.codes},
             {"noise", m_expected.noise},
             {"support", m_expected.support},
             {"people", m_people}}};
}

std::vector<float> BayesianFactorModel::foldedIn(Profile profile) const
{
    std::vector<float> person(m_expected.codes.columns());
    const std::vector<float> weights = ratingWeights(profile);
    for (std::size_t k = 0; k < profile.size(); ++k) {
        const std::uint32_t movie = profile[k].movie.value();
        kernels().addScaledRows(person.data(), person.size(),
                                {m_expected.codes.data(), m_expected.codes.columns()}, &movie, &weights[k],
                                1);
    }
    return person;
}

std::vector<float> BayesianFactorModel::ratingWeights(Profile profile) const
{
    // Divided by the noise's deviation, rows and residuals have unit noise: a ridge regression with λ = 1.
    Matrix rows(profile.size(), m_expected.codes.columns());
    std::vector<float> residuals(profile.size());
    std::vector<float> precisions(profile.size());
    for (std::size_t k = 0; k < profile.size(); ++k) {
        const std::size_t movie = profile[k].movie.value();
        precisions[k] = 1.0F / std::sqrt(m_expected.noise(0, movie));
        residuals[k] = precisions[k] * (profile[k].stars - m_expected.means(0, movie));
        const float* const code = m_expected.codes.row(movie);
        std::transform(code, code + rows.columns(), rows.row(k),
                       [&](float element) { return precisions[k] * element; });
    }
    std::vector<float> weights = ridgeDualWeights(rows, residuals, 1.0);
    std::transform(weights.begin(), weights.end(), precisions.begin(), weights.begin(), std::multiplies<>());
    return weights;
}

float BayesianFactorModel::codeProduct(const std::vector<float>& vector, MovieIndex movie) const
{
    const std::uint32_t row = movie.value();
    float product = 0.0F;
    kernels().dotRows(&product, vector.data(), vector.size(), m_expected.codes.data(), &row, 1);
    return product;
}

template <> FamilyModel modelOf<ModelFamily::BayesianFactors>()
{
    return {restoreAs<BayesianFactorModel>, ModelInsight::Units};
}

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/bayesian_factor_model.h"

#include "core/base/eigen_view.h"
#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/kernels/kernels.h"
#include "core/model/family_model.h"
#include "core/model/fold_in.h"
#include "core/model/model_state.h"
#include "core/model/normal_interval.h"

#include <Eigen/Cholesky>

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

/// Empty where the state is of no ordered probit model. Throws Error(DamagedFile).
std::optional<StarCuts> restoredCuts(const ModelState& state)
{
    if (!state.tensors.contains("cuts"))
        return std::nullopt;
    const Matrix& steps = state.row("steps");
    const Matrix& bounds = state.row("cuts");
    // Cuts about a step that hardly anybody gives may be the same number.
    const auto ascends = [](const Matrix& row, const auto& isWrong) {
        return std::adjacent_find(row.values().begin(), row.values().end(), isWrong) == row.values().end() &&
               std::all_of(row.values().begin(), row.values().end(),
                           [](float number) { return std::isfinite(number); });
    };
    if (bounds.empty() || steps.columns() != bounds.columns() + 1 ||
        !ascends(steps, std::greater_equal<>()) || !ascends(bounds, std::greater<>()))
        throw Error(ErrorCode::DamagedFile, "The steps of the ratings do not ascend.");
    StarCuts cuts;
    cuts.stars.assign(steps.values().begin(), steps.values().end());
    cuts.cuts.assign(bounds.values().begin(), bounds.values().end());
    return cuts;
}

Matrix rowOf(const std::vector<float>& values)
{
    Matrix row(1, values.size());
    std::copy(values.begin(), values.end(), row.data());
    return row;
}

/// The squared lengths of rows of codes times B: how far w's uncertainty spreads the score.
std::vector<float> variancesOf(Block codes, std::size_t count, const Matrix& spread)
{
    Matrix turned(count, spread.columns());
    kernels().multiply({turned.data(), turned.columns()}, codes, {spread.data(), spread.columns()}, count,
                       spread.rows(), spread.columns());
    std::vector<float> variances(count);
    for (std::size_t row = 0; row < count; ++row)
        variances[row] =
            std::inner_product(turned.row(row), turned.row(row) + turned.columns(), turned.row(row), 0.0F);
    return variances;
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

BayesianFactorModel::BayesianFactorModel(ExpectedRatings expected, Matrix people,
                                         std::optional<StarCuts> cuts)
    : m_expected(std::move(expected))
    , m_people(std::move(people))
    , m_cuts(std::move(cuts))
    , m_meanCode(meanRowOf(m_expected.codes))
{
}

BayesianFactorModel::BayesianFactorModel(const ModelState& state)
    : m_expected(restoredExpectation(state))
    , m_people(state.tensor("people", state.tensor("people").rows(), m_expected.codes.columns()))
    , m_cuts(restoredCuts(state))
    , m_meanCode(meanRowOf(m_expected.codes))
{
}

std::vector<float> BayesianFactorModel::score(Profile profile, std::optional<UserIndex> knownUser) const
{
    const Person person = personOf(profile, knownUser);
    std::vector<float> scores(movieCount());
    constexpr std::size_t MoviesPerChunk = 2048;
    parallelChunks(scores.size(), MoviesPerChunk, [&](std::size_t begin, std::size_t end) {
        std::vector<std::uint32_t> rows(end - begin);
        std::iota(rows.begin(), rows.end(), static_cast<std::uint32_t>(begin));
        kernels().dotRows(scores.data() + begin, person.vector.data(), person.vector.size(),
                          m_expected.codes.data(), rows.data(), rows.size());
        for (std::size_t m = begin; m < end; ++m)
            scores[m] += m_expected.means(0, m);
    });
    if (m_cuts)
        toStars(scores, spreadOf(profile, person.evidence));
    return scores;
}

/// Replaces expected opinions by expected stars.
void BayesianFactorModel::toStars(std::vector<float>& scores, const Matrix& spread) const
{
    constexpr std::size_t MoviesPerChunk = 256;
    parallelChunks(scores.size(), MoviesPerChunk, [&](std::size_t begin, std::size_t end) {
        const std::vector<float> variances =
            variancesOf({m_expected.codes.row(begin), m_expected.codes.columns()}, end - begin, spread);
        for (std::size_t m = begin; m < end; ++m) {
            const float variance = m_expected.noise(0, m) + variances[m - begin];
            scores[m] = static_cast<float>(
                m_cuts->expected(static_cast<double>(scores[m]), std::sqrt(static_cast<double>(variance))));
        }
    });
}

std::vector<std::optional<StarDistribution>>
BayesianFactorModel::starDistributions(Profile profile, std::optional<UserIndex> knownUser,
                                       std::span<const MovieIndex> movies, const RatingScale& scale) const
{
    const Person person = personOf(profile, knownUser);
    const std::size_t width = m_expected.codes.columns();
    Matrix codes(movies.size(), width);
    for (std::size_t k = 0; k < movies.size(); ++k)
        std::copy_n(m_expected.codes.row(movies[k].value()), width, codes.row(k));
    const std::vector<float> variances =
        variancesOf({codes.data(), width}, movies.size(), spreadOf(profile, person.evidence));
    const StarCuts cuts = m_cuts ? *m_cuts : StarCuts::halfway(scale);
    std::vector<std::optional<StarDistribution>> all(movies.size());
    for (std::size_t k = 0; k < movies.size(); ++k) {
        const std::size_t movie = movies[k].value();
        if (!knows(movies[k]))
            continue;
        const float mean = m_expected.means(0, movie) + codeProduct(person.vector, movies[k]);
        const float variance = m_expected.noise(0, movie) + variances[k];
        all[k] = cuts.distribution(static_cast<double>(mean), std::sqrt(static_cast<double>(variance)));
    }
    return all;
}

GraphValue BayesianFactorModel::graphScores(const GraphProfiles& profiles) const
{
    if (m_cuts)
        return Recommender::graphScores(profiles);
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
    if (m_cuts)
        return Recommender::explain(profile, movies);
    const std::vector<float> weights = ratingWeights(profile, personOf(profile, std::nullopt).evidence);
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
    return {{HiddenKind::PersonVector, personOf(profile, std::nullopt).vector,
             std::vector<float>(m_expected.codes.columns())}};
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
    ModelState state{nlohmann::json::object(),
                     {{"means", m_expected.means},
                      {"codes", m_expected.codes},
                      {"noise", m_expected.noise},
                      {"support", m_expected.support},
                      {"people", m_people}}};
    if (m_cuts) {
        state.tensors["steps"] = rowOf(m_cuts->stars);
        state.tensors["cuts"] = rowOf(m_cuts->cuts);
    }
    return state;
}

BayesianFactorModel::Person BayesianFactorModel::personOf(Profile profile,
                                                          std::optional<UserIndex> knownUser) const
{
    constexpr int MostTurns = 30;
    constexpr float Converged = 1e-5F;
    Person person{std::vector<float>(m_expected.codes.columns()), {}};
    if (knownUser)
        std::copy_n(m_people.row(knownUser->value()), m_people.columns(), person.vector.begin());
    person.evidence = evidenceAt(profile, person.vector);
    for (int turn = 0; turn < MostTurns && !knownUser; ++turn) {
        const std::vector<float> before =
            std::exchange(person.vector, weightedSum(profile, ratingWeights(profile, person.evidence)));
        if (!m_cuts)
            break;
        person.evidence = evidenceAt(profile, person.vector);
        const bool isSame = std::equal(before.begin(), before.end(), person.vector.begin(),
                                       [](float a, float b) { return std::abs(a - b) < Converged; });
        if (isSame)
            break;
    }
    return person;
}

/// What the ratings say of w: the same everywhere, but in ordered probit models, where log p(step) is
/// approximated by the parabola that touches it at the opinion m + Hw.
BayesianFactorModel::Evidence BayesianFactorModel::evidenceAt(Profile profile,
                                                              const std::vector<float>& vector) const
{
    constexpr double LeastPrecision = 1e-6;
    Evidence evidence{std::vector<float>(profile.size()), std::vector<float>(profile.size())};
    for (std::size_t k = 0; k < profile.size(); ++k) {
        const float noise = m_expected.noise(0, profile[k].movie.value());
        const float mean = m_expected.means(0, profile[k].movie.value());
        evidence.residuals[k] = profile[k].stars - mean;
        evidence.precisions[k] = 1.0F / noise;
        if (!m_cuts)
            continue;
        const float offset = codeProduct(vector, profile[k].movie);
        const auto opinion = static_cast<double>(mean + offset);
        const double deviation = std::sqrt(static_cast<double>(noise));
        const std::size_t step = m_cuts->stepOf(profile[k].stars);
        const double lower = (m_cuts->lower(step) - opinion) / deviation;
        const double upper = (m_cuts->upper(step) - opinion) / deviation;
        const NormalInterval interval = normalInterval(lower, upper);
        const double slope = interval.lowerDensity - interval.upperDensity;
        const double bend = slope * slope - (std::isinf(lower) ? 0.0 : lower * interval.lowerDensity) +
                            (std::isinf(upper) ? 0.0 : upper * interval.upperDensity);
        const double precision = std::max(bend, LeastPrecision);
        evidence.residuals[k] = offset + static_cast<float>(slope * deviation / precision);
        evidence.precisions[k] *= static_cast<float>(precision);
    }
    return evidence;
}

std::vector<float> BayesianFactorModel::ratingWeights(Profile profile, const Evidence& evidence) const
{
    // Divided by the noise's deviation, rows and residuals have unit noise: a ridge regression with λ = 1.
    Matrix rows(profile.size(), m_expected.codes.columns());
    std::vector<float> residuals(profile.size());
    std::vector<float> scales(profile.size());
    for (std::size_t k = 0; k < profile.size(); ++k) {
        scales[k] = std::sqrt(evidence.precisions[k]);
        residuals[k] = scales[k] * evidence.residuals[k];
        const float* const code = m_expected.codes.row(profile[k].movie.value());
        std::transform(code, code + rows.columns(), rows.row(k),
                       [&](float element) { return scales[k] * element; });
    }
    std::vector<float> weights = ridgeDualWeights(rows, residuals, 1.0);
    std::transform(weights.begin(), weights.end(), scales.begin(), weights.begin(), std::multiplies<>());
    return weights;
}

std::vector<float> BayesianFactorModel::weightedSum(Profile profile, const std::vector<float>& weights) const
{
    std::vector<float> sum(m_expected.codes.columns());
    for (std::size_t k = 0; k < profile.size(); ++k) {
        const std::uint32_t movie = profile[k].movie.value();
        kernels().addScaledRows(sum.data(), sum.size(), {m_expected.codes.data(), m_expected.codes.columns()},
                                &movie, &weights[k], 1);
    }
    return sum;
}

Matrix BayesianFactorModel::spreadOf(Profile profile, const Evidence& evidence) const
{
    const Eigen::Index width = eigenIndex(m_expected.codes.columns());
    Eigen::MatrixXd precision = Eigen::MatrixXd::Identity(width, width);
    for (std::size_t k = 0; k < profile.size(); ++k) {
        const Eigen::VectorXd code =
            Eigen::Map<const Eigen::VectorXf>(m_expected.codes.row(profile[k].movie.value()), width)
                .cast<double>();
        precision.selfadjointView<Eigen::Lower>().rankUpdate(code,
                                                             static_cast<double>(evidence.precisions[k]));
    }
    const Eigen::MatrixXd root = precision.selfadjointView<Eigen::Lower>().llt().matrixU().solve(
        Eigen::MatrixXd::Identity(width, width));
    Matrix spread(m_expected.codes.columns(), m_expected.codes.columns());
    eigenView(spread) = root.cast<float>();
    return spread;
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

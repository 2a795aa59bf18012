// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/implicit_factor_model.h"

#include "core/base/eigen_view.h"
#include "core/base/parallel.h"
#include "core/kernels/kernels.h"
#include "core/model/family_model.h"
#include "core/model/fold_in.h"
#include "core/model/model_state.h"

#include <Eigen/Cholesky>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace autorec {

namespace {

using DenseMatrix = Eigen::MatrixXf;

/// The left side of the system for so many liked movies, without these.
DenseMatrix regularised(const Matrix& weightedGram, const ImplicitFoldIn& foldIn, std::size_t movies,
                        double liked)
{
    const Eigen::Index width = eigenIndex(weightedGram.columns());
    // Symmetric, so that the order of storage does not matter.
    DenseMatrix left = Eigen::Map<const DenseMatrix>(weightedGram.data(), width, width);
    const double seen = liked + foldIn.unobservedWeight * static_cast<double>(movies);
    left.diagonal().array() += static_cast<float>(foldIn.regularisation * std::pow(seen, foldIn.exponent));
    return left;
}

/// The left side of the system, factorised.
Eigen::LLT<DenseMatrix> factorised(const Matrix& factors, const Matrix& weightedGram,
                                   const ImplicitFoldIn& foldIn, std::size_t movies, const LikedMovies& liked)
{
    const Eigen::Index width = eigenIndex(factors.columns());
    const double count = std::accumulate(liked.weights.begin(), liked.weights.end(), 0.0);
    DenseMatrix left = regularised(weightedGram, foldIn, movies, count);
    DenseMatrix vectors(width, eigenIndex(liked.movies.size()));
    for (std::size_t k = 0; k < liked.movies.size(); ++k)
        vectors.col(eigenIndex(k)) = std::sqrt(liked.weights[k]) *
                                     Eigen::Map<const Eigen::VectorXf>(factors.row(liked.movies[k]), width);
    left.selfadjointView<Eigen::Lower>().rankUpdate(vectors);
    return left.llt();
}

} // namespace

Matrix weightedGram(const Matrix& factors, double weight)
{
    Matrix gram(factors.columns(), factors.columns());
    constexpr std::size_t RowsPerChunk = 16;
    parallelChunks(gram.rows(), RowsPerChunk, [&](std::size_t begin, std::size_t end) {
        kernels().transposedMultiply(
            {gram.row(begin), gram.columns()}, {factors.data() + begin, factors.columns()},
            {factors.data(), factors.columns()}, end - begin, factors.rows(), factors.columns());
    });
    for (float& value : gram.values())
        value *= static_cast<float>(weight);
    return gram;
}

void solveImplicit(const Matrix& factors, const Matrix& weightedGram, const ImplicitFoldIn& foldIn,
                   std::size_t movies, const LikedMovies& liked, float* vector)
{
    const Eigen::Index width = eigenIndex(factors.columns());
    Eigen::VectorXf right = Eigen::VectorXf::Zero(width);
    for (std::size_t k = 0; k < liked.movies.size(); ++k)
        right += liked.weights[k] * Eigen::Map<const Eigen::VectorXf>(factors.row(liked.movies[k]), width);
    Eigen::Map<Eigen::VectorXf>(vector, width) =
        factorised(factors, weightedGram, foldIn, movies, liked).solve(right);
}

ImplicitFactorModel::ImplicitFactorModel(Matrix factors, Matrix popularity, const ImplicitFoldIn& foldIn,
                                         const LikedRule& liked)
    : m_factors(std::move(factors))
    , m_gram(weightedGram(m_factors, foldIn.unobservedWeight))
    , m_popularity(std::move(popularity))
    , m_foldIn(foldIn)
    , m_liked(liked)
{
}

ImplicitFactorModel::ImplicitFactorModel(const ModelState& state)
    : ImplicitFactorModel(
          state.tensor("factors", state.row("popularity").columns(), state.tensor("factors").columns()),
          state.row("popularity"),
          {state.fields.at("unobserved_weight"), state.fields.at("regularisation"),
           state.fields.at("exponent")},
          likedOf(state))
{
}

std::vector<float> ImplicitFactorModel::score(Profile profile, std::optional<UserIndex>) const
{
    const LikedMovies liked = likedMovies(profile, m_liked);
    if (liked.empty())
        return {m_popularity.values().begin(), m_popularity.values().end()};
    const std::vector<float> person = personVector(liked);
    std::vector<float> scores(movieCount());
    constexpr std::size_t MoviesPerChunk = 2048;
    parallelChunks(scores.size(), MoviesPerChunk, [&](std::size_t begin, std::size_t end) {
        std::vector<std::uint32_t> rows(end - begin);
        std::iota(rows.begin(), rows.end(), static_cast<std::uint32_t>(begin));
        kernels().dotRows(scores.data() + begin, person.data(), person.size(), m_factors.data(), rows.data(),
                          rows.size());
    });
    return scores;
}

GraphValue ImplicitFactorModel::graphScores(const GraphProfiles& profiles) const
{
    ScoreGraph& graph = profiles.stars.graph();
    const GraphValue liked = likedMovies(profiles, m_liked);
    const GraphValue count = rowSum(liked);
    const GraphValue factors = graph.constant(m_factors);
    const GraphValue seen = count + m_foldIn.unobservedWeight * static_cast<double>(movieCount());
    const GraphValue people = solve({.vectors = factors,
                                     .weights = liked,
                                     .gram = graph.constant(m_gram),
                                     .ridge = power(seen, m_foldIn.exponent) * m_foldIn.regularisation,
                                     .right = product(liked, factors),
                                     .width = m_factors.columns()});
    return choose(count > 0.0, transposedProduct(people, factors), graph.constant(m_popularity));
}

std::vector<std::vector<Contribution>> ImplicitFactorModel::explain(Profile profile,
                                                                    std::span<const MovieIndex> movies) const
{
    std::vector<std::vector<Contribution>> reasons(movies.size());
    const LikedMovies liked = likedMovies(profile, m_liked);
    if (liked.empty())
        return reasons;
    const Eigen::Index width = eigenIndex(m_factors.columns());
    const auto left = factorised(m_factors, m_gram, m_foldIn, movieCount(), liked);
    const Eigen::Map<const DenseMatrix> all(m_factors.data(), width, eigenIndex(movieCount()));
    const Eigen::VectorXf meanVector = all.rowwise().mean();
    std::size_t next = 0;
    for (const ProfileEntry& entry : profile) {
        if (next == liked.movies.size() || entry.movie.value() != liked.movies[next])
            continue;
        const Eigen::VectorXf share =
            liked.weights[next++] * left.solve(all.col(eigenIndex(entry.movie.value())));
        const float meanEffect = share.dot(meanVector);
        for (std::size_t m = 0; m < movies.size(); ++m) {
            const float effect = share.dot(all.col(eigenIndex(movies[m].value())));
            reasons[m].push_back({entry.movie, entry.stars, effect, effect - meanEffect});
        }
    }
    for (std::vector<Contribution>& contributions : reasons)
        sortByLift(contributions);
    return reasons;
}

std::vector<float> ImplicitFactorModel::personVector(const LikedMovies& liked) const
{
    std::vector<float> person(m_factors.columns());
    if (!liked.empty())
        solveImplicit(m_factors, m_gram, m_foldIn, movieCount(), liked, person.data());
    return person;
}

std::vector<HiddenLayer> ImplicitFactorModel::hiddenLayers(Profile profile) const
{
    return {{HiddenKind::PersonVector, personVector(likedMovies(profile, m_liked)), personVector({})}};
}

std::vector<Matrix> ImplicitFactorModel::hiddenResponses(std::span<const MovieIndex> movies) const
{
    // Of one liked movie v the solution is A⁻¹v ⁄ (1 + vᵀA⁻¹v), with one A for all movies.
    const Eigen::LLT<DenseMatrix> shared = regularised(m_gram, m_foldIn, movieCount(), 1.0).llt();
    const Eigen::Index width = eigenIndex(m_factors.columns());
    Matrix responses(movies.size(), m_factors.columns());
    for (std::size_t m = 0; m < movies.size(); ++m) {
        const Eigen::Map<const Eigen::VectorXf> vector(m_factors.row(movies[m].value()), width);
        const Eigen::VectorXf solved = shared.solve(vector);
        Eigen::Map<Eigen::VectorXf>(responses.row(m), width) = solved / (1.0F + vector.dot(solved));
    }
    return {std::move(responses)};
}

std::vector<WeightView> ImplicitFactorModel::weights() const
{
    return {{"factors", m_factors.rows(), m_factors.columns(), m_factors.values()}};
}

ModelState ImplicitFactorModel::state() const
{
    ModelState state{{{"unobserved_weight", m_foldIn.unobservedWeight},
                      {"regularisation", m_foldIn.regularisation},
                      {"exponent", m_foldIn.exponent}},
                     {{"factors", m_factors}, {"popularity", m_popularity}}};
    saveLiked(m_liked, state);
    return state;
}

template <> FamilyModel modelOf<ModelFamily::Ials>()
{
    return {restoreAs<ImplicitFactorModel>, ModelInsight::Units};
}

template <> FamilyModel modelOf<ModelFamily::Bpr>()
{
    return {restoreAs<ImplicitFactorModel>, ModelInsight::Units};
}

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/factor_samples.h"

#include "core/base/eigen_view.h"
#include "core/base/error.h"
#include "core/base/json_text.h"
#include "core/base/parallel.h"
#include "core/kernels/kernels.h"
#include "core/train/cut_points.h"
#include "core/train/factor_features.h"
#include "core/train/singular_vectors.h"

#include <Eigen/Cholesky>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <string>
#include <utility>

namespace autorec {

namespace {

constexpr std::size_t CondensedRowsPerChunk = 64;

/// a · b, cut into rows.
Matrix product(const Matrix& a, const Matrix& b)
{
    Matrix result(a.rows(), b.columns());
    parallelChunks(a.rows(), CondensedRowsPerChunk, [&](std::size_t begin, std::size_t end) {
        kernels().multiply({result.row(begin), result.columns()}, {a.row(begin), a.columns()},
                           {b.data(), b.columns()}, end - begin, a.columns(), b.columns());
    });
    return result;
}

/// aᵀ · b, cut into columns of a.
Matrix transposedProduct(const Matrix& a, const Matrix& b)
{
    Matrix result(a.columns(), b.columns());
    parallelChunks(a.columns(), CondensedRowsPerChunk, [&](std::size_t begin, std::size_t end) {
        kernels().transposedMultiply({result.row(begin), result.columns()}, {a.data() + begin, a.columns()},
                                     {b.data(), b.columns()}, end - begin, a.rows(), b.columns());
    });
    return result;
}

/// Vectors with a 1 in place of the bias behind them; 0 for movies without ratings.
Matrix designOf(const Matrix& movies, const RatingMatrix& ratings)
{
    Matrix design(movies.rows(), movies.columns());
    for (std::size_t m = 0; m < movies.rows(); ++m) {
        if (ratings.byMovie(MovieIndex(m)).size() == 0)
            continue;
        std::copy_n(movies.row(m), movies.columns(), design.row(m));
        design(m, movies.columns() - 1) = 1.0F;
    }
    return design;
}

/// Checkpoints of before ordered probit models have none.
std::vector<float> cutsOf(const nlohmann::json& sample)
{
    return sample.size() > 2 ? sample.at(2).get<std::vector<float>>() : std::vector<float>();
}

} // namespace

void FactorSamples::add(const FactorSample& sample, int number)
{
    if (m_kept.size() == Most) {
        m_stride *= 2;
        std::erase_if(m_kept, [&](const Kept& kept) { return kept.number % m_stride != 0; });
    }
    if (number % m_stride == 0)
        m_kept.push_back(reduced(sample, number));
}

void FactorSamples::dropUpTo(int number)
{
    const auto end = m_kept.empty() ? m_kept.end() : std::prev(m_kept.end());
    m_kept.erase(m_kept.begin(),
                 std::find_if(m_kept.begin(), end, [&](const Kept& kept) { return kept.number > number; }));
}

FactorSamples::Kept FactorSamples::reduced(const FactorSample& sample, int number) const
{
    const std::vector<std::uint32_t> rated = ratedRows(m_ratings, FactorSide::Users);
    const Eigen::Index width = eigenIndex(sample.users.columns());
    const auto count = static_cast<double>(rated.size());
    const auto rowOf = [&](const Matrix& rows, std::uint32_t row) -> Eigen::VectorXd {
        return Eigen::Map<const Eigen::VectorXf>(rows.row(row), width).cast<double>();
    };
    Eigen::VectorXd mean = Eigen::VectorXd::Zero(width);
    for (const std::uint32_t user : rated)
        mean += rowOf(sample.users, user) / count;
    // As if as many users more as a vector is long had been seen, of unit covariance: the prior's Wishart.
    Eigen::MatrixXd covariance = Eigen::MatrixXd::Identity(width, width);
    for (const std::uint32_t user : rated) {
        const Eigen::VectorXd offset = rowOf(sample.users, user) - mean;
        covariance.selfadjointView<Eigen::Lower>().rankUpdate(offset);
    }
    covariance /= count + static_cast<double>(width);
    const Eigen::MatrixXd root = covariance.selfadjointView<Eigen::Lower>().llt().matrixL();

    Kept kept{number,
              sample.movies,
              Matrix(sample.users.rows(), sample.users.columns()),
              Matrix(sample.users.columns(), sample.users.columns()),
              Matrix(1, sample.users.columns()),
              1.0 / sample.noise.precision,
              sample.noise.cuts ? sample.noise.cuts->cuts : std::vector<float>()};
    eigenView(kept.spread) = root.cast<float>();
    eigenView(kept.meanUser) = mean.transpose().cast<float>();
    for (const std::uint32_t user : rated)
        Eigen::Map<Eigen::VectorXf>(kept.userOffsets.row(user), width) =
            (rowOf(sample.userCentres, user) - mean).cast<float>();
    return kept;
}

ModelState FactorSamples::state() const
{
    ModelState state{{{"stride", m_stride}, {"samples", nlohmann::json::array()}}, {}};
    for (const Kept& kept : m_kept) {
        const std::string name = std::to_string(kept.number) + ":";
        state.fields["samples"].push_back({kept.number, kept.noiseVariance, kept.cuts});
        state.tensors[name + "movies"] = kept.movies;
        state.tensors[name + "user_offsets"] = kept.userOffsets;
        state.tensors[name + "spread"] = kept.spread;
        state.tensors[name + "mean_user"] = kept.meanUser;
    }
    return state;
}

void FactorSamples::restore(const ModelState& state)
{
    m_stride = jsonInteger<int>(state.fields.at("stride"));
    m_kept.clear();
    for (const nlohmann::json& sample : state.fields.at("samples")) {
        const int number = jsonInteger<int>(sample.at(0));
        const std::string name = std::to_string(number) + ":";
        const std::size_t width = state.tensor(name + "mean_user").columns();
        m_kept.push_back({number, state.tensor(name + "movies", m_ratings.movieCount(), width),
                          state.tensor(name + "user_offsets", m_ratings.userCount(), width),
                          state.tensor(name + "spread", width, width),
                          state.tensor(name + "mean_user", 1, width), sample.at(1), cutsOf(sample)});
    }
    const bool hasOddCuts = std::any_of(m_kept.begin(), m_kept.end(), [&](const Kept& kept) {
        return kept.cuts.size() != m_kept.front().cuts.size() ||
               (!kept.cuts.empty() && kept.cuts.size() + 1 != stepsOf(m_ratings).size());
    });
    if (m_stride < 1 || m_kept.empty() || hasOddCuts)
        throw Error(ErrorCode::DamagedFile, "There are no samples.");
}

std::shared_ptr<const BayesianFactorModel> FactorSamples::condensed(std::uint64_t seed) const
{
    const Matrix expected = expectedStars();
    const Matrix root = covarianceRoot(expected);
    const LeftSingularVectors directions =
        strongestDirections({root.rows(), root.columns(), [&](const Matrix& y) { return product(root, y); },
                             [&](const Matrix& x) { return transposedProduct(root, x); }},
                            Directions, seed);
    ExpectedRatings model{Matrix(1, root.rows()), directions.scaled, Matrix(1, root.rows()),
                          Matrix(1, root.rows())};
    double noise = 0.0;
    for (const Kept& kept : m_kept)
        noise += kept.noiseVariance / static_cast<double>(m_kept.size());
    for (std::size_t m = 0; m < root.rows(); ++m) {
        const auto squared = [m](const Matrix& rows) {
            return Eigen::Map<const Eigen::VectorXf>(rows.row(m), eigenIndex(rows.columns()))
                .cast<double>()
                .squaredNorm();
        };
        for (std::size_t s = 0; s < m_kept.size(); ++s)
            model.means(0, m) += expected(s, m) / static_cast<float>(m_kept.size());
        model.noise(0, m) =
            static_cast<float>(noise + std::max(0.0, squared(root) - squared(directions.scaled)));
        model.support(0, m) = static_cast<float>(m_ratings.byMovie(MovieIndex(m)).size());
    }
    Matrix people = peopleOf(directions.scaled, directions.squares);
    return std::make_shared<BayesianFactorModel>(std::move(model), std::move(people), meanCuts());
}

/// Empty but in ordered probit models.
std::optional<StarCuts> FactorSamples::meanCuts() const
{
    if (m_kept.front().cuts.empty())
        return std::nullopt;
    StarCuts mean{stepsOf(m_ratings), std::vector<float>(m_kept.front().cuts.size())};
    for (const Kept& kept : m_kept) {
        for (std::size_t cut = 0; cut < mean.cuts.size(); ++cut)
            mean.cuts[cut] += kept.cuts[cut] / static_cast<float>(m_kept.size());
    }
    return mean;
}

/// What each sample expects of somebody unknown, [samples × movies].
Matrix FactorSamples::expectedStars() const
{
    Matrix expected(m_kept.size(), m_ratings.movieCount());
    parallelFor(m_kept.size(), 1, [&](std::size_t s) {
        const Kept& kept = m_kept[s];
        const std::size_t bias = kept.movies.columns() - 1;
        for (std::size_t m = 0; m < expected.columns(); ++m) {
            double stars = m_mean + static_cast<double>(kept.meanUser(0, bias) + kept.movies(m, bias));
            for (std::size_t k = 0; k < bias; ++k)
                stars += static_cast<double>(kept.meanUser(0, k) * kept.movies(m, k));
            expected(s, m) = static_cast<float>(stars);
        }
    });
    return expected;
}

/// A of the class comment; the rows of movies without ratings are 0.
Matrix FactorSamples::covarianceRoot(const Matrix& expected) const
{
    const std::size_t width = m_kept.front().spread.columns();
    const std::size_t perSample = width + 1;
    const auto scale = 1.0F / std::sqrt(static_cast<float>(m_kept.size()));
    Matrix root(m_ratings.movieCount(), m_kept.size() * perSample);
    parallelFor(m_kept.size(), 1, [&](std::size_t s) {
        const Matrix design = designOf(m_kept[s].movies, m_ratings);
        kernels().multiply({root.data() + s * perSample, root.columns()}, {design.data(), width},
                           {m_kept[s].spread.data(), width}, design.rows(), width, width);
    });
    parallelFor(root.rows(), CondensedRowsPerChunk, [&](std::size_t m) {
        float mean = 0.0F;
        for (std::size_t s = 0; s < m_kept.size(); ++s)
            mean += expected(s, m) / static_cast<float>(m_kept.size());
        const bool isRated = m_ratings.byMovie(MovieIndex(m)).size() > 0;
        for (std::size_t s = 0; s < m_kept.size(); ++s)
            root(m, s * perSample + width) = isRated ? expected(s, m) - mean : 0.0F;
        for (std::size_t column = 0; column < root.columns(); ++column)
            root(m, column) *= scale;
    });
    return root;
}

/// The known users' mean predictions, projected on the codes: with codes US they are
/// Σ offsets · (S⁻²(US)ᵀ design)ᵀ ÷ the number of samples.
Matrix FactorSamples::peopleOf(const Matrix& codes, const std::vector<double>& squares) const
{
    Matrix people(m_ratings.userCount(), codes.columns());
    for (const Kept& kept : m_kept) {
        Matrix turn = transposedProduct(designOf(kept.movies, m_ratings), codes);
        for (std::size_t row = 0; row < turn.rows(); ++row) {
            for (std::size_t k = 0; k < turn.columns(); ++k)
                turn(row, k) /= static_cast<float>(squares[k] * static_cast<double>(m_kept.size()));
        }
        const Matrix share = product(kept.userOffsets, turn);
        std::transform(people.values().begin(), people.values().end(), share.values().begin(),
                       people.values().begin(), std::plus<>());
    }
    return people;
}

} // namespace autorec

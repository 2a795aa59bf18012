// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/singular_vectors.h"

#include "core/base/eigen_view.h"
#include "core/base/random.h"

#include <Eigen/Eigenvalues>
#include <Eigen/QR>

#include <algorithm>

namespace autorec {

namespace {

constexpr std::size_t Oversampling = 16;
constexpr int PowerIterations = 3;
/// Squares of singular values below this share of the greatest are rounding.
constexpr double LeastShare = 1e-8;

Matrix toSingle(const Eigen::MatrixXd& values)
{
    Matrix result(static_cast<std::size_t>(values.rows()), static_cast<std::size_t>(values.cols()));
    eigenView(result) = values.cast<float>();
    return result;
}

/// An orthonormal basis of the columns' span.
Matrix orthonormal(const Matrix& columns)
{
    const Eigen::HouseholderQR<Eigen::MatrixXd> decomposition(toDouble(columns));
    const Eigen::MatrixXd basis =
        decomposition.householderQ() *
        Eigen::MatrixXd::Identity(eigenIndex(columns.rows()), eigenIndex(columns.columns()));
    return toSingle(basis);
}

Matrix randomColumns(std::size_t rows, std::size_t width, std::uint64_t seed)
{
    Matrix columns(rows, width);
    for (std::size_t r = 0; r < rows; ++r) {
        RandomStream random(seed, RandomPurpose::Sketch, 0, r);
        for (std::size_t c = 0; c < width; ++c)
            columns(r, c) = static_cast<float>(random.normal());
    }
    return columns;
}

} // namespace

LeftSingularVectors strongestDirections(const LinearMap& map, std::size_t most, std::uint64_t seed)
{
    const std::size_t width = std::min({most + Oversampling, map.rows, map.columns});
    Matrix basis = orthonormal(map.times(randomColumns(map.columns, width, seed)));
    for (int iteration = 0; iteration < PowerIterations; ++iteration)
        basis = orthonormal(map.times(orthonormal(map.transposedTimes(basis))));

    const Eigen::MatrixXd projected = toDouble(map.transposedTimes(basis));
    const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver(projected.transpose() * projected);
    const Eigen::VectorXd squares = solver.eigenvalues().reverse();
    const double least = LeastShare * squares(0);
    LeftSingularVectors directions;
    while (directions.squares.size() < std::min(most, width) &&
           squares(eigenIndex(directions.squares.size())) > least)
        directions.squares.push_back(squares(eigenIndex(directions.squares.size())));

    const Eigen::Index kept = eigenIndex(directions.squares.size());
    const Eigen::MatrixXd turned = solver.eigenvectors().rowwise().reverse().leftCols(kept) *
                                   squares.head(kept).cwiseSqrt().asDiagonal();
    directions.scaled = toSingle(toDouble(basis) * turned);
    return directions;
}

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspect/film_map.h"

#include "core/base/parallel.h"
#include "core/model/implicit_factor_model.h"
#include "core/recommend/taste_space.h"

#include <Eigen/Eigenvalues>

#include <algorithm>
#include <utility>

namespace autorec {

namespace {

constexpr std::size_t MoviesPerChunk = 1024;
constexpr std::size_t Axes = 2;

Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> principalComponents(const Matrix& centred)
{
    const auto width = static_cast<Eigen::Index>(centred.columns());
    const Matrix covariance = weightedGram(centred, 1.0 / static_cast<double>(centred.rows()));
    const Eigen::Map<const Eigen::MatrixXf> symmetric(covariance.data(), width, width);
    return Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd>(symmetric.cast<double>());
}

/// An eigenvector may point either way.
Eigen::VectorXf withSettledSign(const Eigen::VectorXd& vector)
{
    Eigen::Index greatest = 0;
    vector.cwiseAbs().maxCoeff(&greatest);
    return (vector[greatest] < 0.0 ? -vector : vector).cast<float>();
}

void project(const Matrix& centred, const Eigen::VectorXf& axis, std::size_t column, Matrix& places)
{
    parallelFor(centred.rows(), MoviesPerChunk, [&](std::size_t r) {
        places(r, column) = Eigen::Map<const Eigen::VectorXf>(centred.row(r), axis.size()).dot(axis);
    });
}

} // namespace

FilmMap mapVectors(Matrix vectors, std::vector<MovieIndex> movies)
{
    if (vectors.empty())
        return {};
    FilmMap map;
    map.movies = std::move(movies);
    map.places = Matrix(map.movies.size(), Axes);
    map.width = vectors.columns();
    centre(vectors);
    const auto components = principalComponents(vectors);
    const Eigen::VectorXd variances = components.eigenvalues().cwiseMax(0.0); // ascending
    const double all = variances.sum();
    for (std::size_t axis = 0; axis < std::min(Axes, map.width) && all > 0.0; ++axis) {
        const auto place = static_cast<Eigen::Index>(map.width - 1 - axis);
        map.varianceShares[axis] = variances[place] / all;
        project(vectors, withSettledSign(components.eigenvectors().col(place)), axis, map.places);
    }
    return map;
}

FilmMap mapFilms(const Recommender& model)
{
    Matrix vectors = model.movieVectors();
    if (vectors.empty())
        return {};
    const std::vector<MovieIndex> movies = knownMovies(model);
    for (std::size_t row = 0; row < movies.size(); ++row)
        std::copy_n(vectors.row(movies[row].value()), vectors.columns(), vectors.row(row));
    vectors.resize(movies.size(), vectors.columns());
    return mapVectors(std::move(vectors), movies);
}

} // namespace autorec

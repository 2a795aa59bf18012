// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/matched_codes.h"

#include "core/base/eigen_view.h"
#include "core/base/parallel.h"

#include <Eigen/Cholesky>

#include <algorithm>
#include <numeric>

namespace autorec {

namespace {

/// Ratings at which a user's model counts half in the prior.
constexpr double HalfWeight = 20.0;
/// Of the mean variance, added to every variance.
constexpr double Jitter = 0.01;
/// Keeps models that are all alike from having no variance at all.
constexpr double LeastVariance = 1e-8;

/// The mean and the Cholesky factor of the covariance of the users' models, the constant last.
struct PeoplePrior
{
    Eigen::VectorXd mean;
    Eigen::MatrixXd factor;
};

/// The users' models with their constants, [users × (code + 1)].
Eigen::MatrixXd modelsOf(const MovieCodes& codes)
{
    Eigen::MatrixXd models(eigenIndex(codes.decoder.rows()), eigenIndex(codes.decoder.columns() + 1));
    models << toDouble(codes.decoder), toDouble(codes.userBiases).transpose();
    return models;
}

PeoplePrior priorOf(const Eigen::MatrixXd& models, const RatingMatrix& ratings)
{
    Eigen::VectorXd weights(models.rows());
    for (std::size_t u = 0; u < ratings.userCount(); ++u) {
        const auto count = static_cast<double>(ratings.byUser(UserIndex(u)).size());
        weights[eigenIndex(u)] = count / (count + HalfWeight);
    }
    weights /= std::max(weights.sum(), 1e-300);
    PeoplePrior prior;
    prior.mean = models.transpose() * weights;
    const Eigen::MatrixXd scaled =
        weights.cwiseSqrt().asDiagonal() * (models.rowwise() - prior.mean.transpose());
    Eigen::MatrixXd covariance = scaled.transpose() * scaled;
    const double meanVariance = covariance.trace() / static_cast<double>(covariance.rows());
    covariance.diagonal().array() += std::max(Jitter * meanVariance, LeastVariance);
    prior.factor = covariance.llt().matrixL();
    return prior;
}

/// The mean squared residual of what the ratings are for a network.
double residualVariance(const MovieCodes& codes, const RatingMatrix& ratings, const BiasModel& biases,
                        const Normalisation& normalisation)
{
    constexpr std::size_t PeoplePerChunk = 64;
    std::vector<double> squares(ratings.userCount());
    parallelFor(squares.size(), PeoplePerChunk, [&](std::size_t u) {
        const std::vector<ProfileEntry> profile = ratings.profile(UserIndex(u));
        const CentredPerson person(biases, normalisation, profile);
        const float* const model = codes.decoder.row(u);
        for (const ProfileEntry& entry : profile) {
            const float* const code = codes.codes.row(entry.movie.value());
            const float predicted =
                std::inner_product(model, model + codes.decoder.columns(), code, codes.userBiases(0, u));
            const auto error = static_cast<double>(person.toNetwork(entry.movie, entry.stars) - predicted);
            squares[u] += error * error;
        }
    });
    return std::accumulate(squares.begin(), squares.end(), 0.0) /
           static_cast<double>(std::max<std::size_t>(1, ratings.ratingCount()));
}

} // namespace

double matchToPeople(MovieCodes& codes, const RatingMatrix& ratings, const BiasModel& biases,
                     const Normalisation& normalisation)
{
    const double variance = residualVariance(codes, ratings, biases, normalisation);
    Eigen::MatrixXd models = modelsOf(codes);
    const PeoplePrior prior = priorOf(models, ratings);
    for (std::size_t u = 0; u < ratings.userCount(); ++u) {
        if (ratings.byUser(UserIndex(u)).size() == 0)
            models.row(eigenIndex(u)) = prior.mean.transpose();
    }
    // Σ = LLᵀ with the constant last: w = L₁z₁ and b = l·z₁ + c z₂, where z has the covariance I. Scaled by
    // c, z₁ and the constant b − l·z₁ vary alike.
    const Eigen::Index width = models.cols() - 1;
    const auto factor = prior.factor.topLeftCorner(width, width);
    const Eigen::RowVectorXd constants = prior.factor.row(width).head(width);
    const double spread = prior.factor(width, width);
    const Eigen::MatrixXd standard =
        factor.triangularView<Eigen::Lower>().solve(models.leftCols(width).transpose()).transpose();
    const Eigen::MatrixXd turned = toDouble(codes.codes) * factor;
    eigenView(codes.codes) = ((turned.rowwise() + constants) / spread).cast<float>();
    eigenView(codes.decoder) = (spread * standard).cast<float>();
    eigenView(codes.userBiases) =
        (models.col(width) - standard * constants.transpose()).transpose().cast<float>();
    return std::max(variance, LeastVariance) / (spread * spread);
}

} // namespace autorec

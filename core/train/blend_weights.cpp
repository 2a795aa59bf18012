// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/blend_weights.h"

#include "core/base/eigen_view.h"

#include <Eigen/Cholesky>

#include <numeric>

namespace autorec {

namespace {

/// Solves for the weights that are not fixed to 0.
Eigen::VectorXd solveFree(const Eigen::MatrixXd& gram, const Eigen::VectorXd& right,
                          const std::vector<Eigen::Index>& unfixed)
{
    Eigen::VectorXd weights = Eigen::VectorXd::Zero(right.size());
    const Eigen::MatrixXd some = gram(unfixed, unfixed);
    const Eigen::VectorXd target = right(unfixed);
    const Eigen::VectorXd solved = some.llt().solve(target);
    weights(unfixed) = solved;
    return weights;
}

} // namespace

BlendWeights fitBlend(const Matrix& said, const std::vector<float>& wanted)
{
    const Eigen::Index count = eigenIndex(said.columns());
    Eigen::MatrixXd predictors = toDouble(said);
    Eigen::VectorXd target = toDouble(wanted);
    const Eigen::RowVectorXd means = predictors.colwise().mean();
    const double targetMean = target.mean();
    predictors.rowwise() -= means;
    target.array() -= targetMean;

    constexpr double Pull = 1e-3;
    Eigen::MatrixXd gram = predictors.transpose() * predictors;
    Eigen::VectorXd right = predictors.transpose() * target;
    const double ridge = Pull * gram.trace() / static_cast<double>(count);
    gram.diagonal().array() += ridge;
    right.array() += ridge / static_cast<double>(count);

    std::vector<Eigen::Index> unfixed(said.columns());
    std::iota(unfixed.begin(), unfixed.end(), Eigen::Index{0});
    Eigen::VectorXd weights = solveFree(gram, right, unfixed);
    Eigen::Index least = 0;
    while (!unfixed.empty() && weights.minCoeff(&least) < 0.0) {
        std::erase(unfixed, least);
        weights = unfixed.empty() ? Eigen::VectorXd::Zero(count).eval() : solveFree(gram, right, unfixed);
    }
    return {{weights.begin(), weights.end()}, targetMean - means.dot(weights)};
}

} // namespace autorec

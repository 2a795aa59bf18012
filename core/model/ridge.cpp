// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/ridge.h"

#include <Eigen/Cholesky>
#include <Eigen/Core>

namespace autorec {

namespace {

using DenseMatrix = Eigen::MatrixXd;

DenseMatrix toDouble(const Matrix& matrix)
{
    using RowMajor = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
    return Eigen::Map<const RowMajor>(matrix.data(), static_cast<Eigen::Index>(matrix.rows()),
                                      static_cast<Eigen::Index>(matrix.columns()))
        .cast<double>();
}

} // namespace

std::vector<float> ridgeDualWeights(const Matrix& x, const std::vector<float>& y, double lambda)
{
    if (y.empty())
        return {};
    const DenseMatrix design = toDouble(x);
    const Eigen::VectorXd target =
        Eigen::Map<const Eigen::VectorXf>(y.data(), static_cast<Eigen::Index>(y.size())).cast<double>();
    Eigen::VectorXd alpha;
    if (x.rows() <= x.columns()) {
        DenseMatrix gram = design * design.transpose();
        gram.diagonal().array() += lambda;
        alpha = gram.llt().solve(target);
    } else {
        DenseMatrix gram = design.transpose() * design;
        gram.diagonal().array() += lambda;
        const Eigen::VectorXd weights = gram.llt().solve(design.transpose() * target);
        alpha = (target - design * weights) / lambda;
    }
    std::vector<float> result(y.size());
    Eigen::Map<Eigen::VectorXf>(result.data(), alpha.size()) = alpha.cast<float>();
    return result;
}

} // namespace autorec

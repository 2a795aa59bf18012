// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/random_draws.h"

#include <Eigen/Cholesky>

#include <cmath>

namespace autorec {

double drawGamma(RandomStream& random, double shape, double rate)
{
    if (shape < 1.0) {
        const double boost = std::pow(1.0 - random.uniform(), 1.0 / shape);
        return boost * drawGamma(random, shape + 1.0, rate);
    }
    const double d = shape - 1.0 / 3.0;
    const double c = 1.0 / std::sqrt(9.0 * d);
    while (true) {
        const double x = random.normal();
        const double v = std::pow(1.0 + c * x, 3.0);
        const double u = 1.0 - random.uniform();
        if (v > 0.0 && std::log(u) < 0.5 * x * x + d - d * v + d * std::log(v))
            return d * v / rate;
    }
}

Eigen::MatrixXd drawNormals(RandomStream& random, Eigen::Index rows, Eigen::Index columns)
{
    Eigen::MatrixXd normals(rows, columns);
    for (Eigen::Index c = 0; c < columns; ++c) {
        for (Eigen::Index r = 0; r < rows; ++r)
            normals(r, c) = random.normal();
    }
    return normals;
}

Eigen::MatrixXd drawWishart(RandomStream& random, const Eigen::MatrixXd& inverseScale, double degrees)
{
    const Eigen::Index size = inverseScale.rows();
    Eigen::MatrixXd bartlett = Eigen::MatrixXd::Zero(size, size);
    for (Eigen::Index c = 0; c < size; ++c) {
        bartlett(c, c) = std::sqrt(drawGamma(random, (degrees - static_cast<double>(c)) / 2.0, 0.5));
        for (Eigen::Index r = c + 1; r < size; ++r)
            bartlett(r, c) = random.normal();
    }
    // S = LLᵀ, so that S⁻¹ = L⁻ᵀL⁻¹.
    const Eigen::MatrixXd factor = inverseScale.llt().matrixU().solve(bartlett);
    return factor * factor.transpose();
}

} // namespace autorec

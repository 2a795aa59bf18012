// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/random_draws.h"

#include <Eigen/Cholesky>

#include <algorithm>
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

double drawTruncatedNormal(RandomStream& random, double lower, double upper)
{
    if (upper < 0.0)
        return -drawTruncatedNormal(random, -upper, -lower);
    constexpr double WideEnough = 2.5; // that normal draws hit it at least as often as even ones
    if (lower <= 0.0 && upper - lower > WideEnough) {
        while (true) {
            const double x = random.normal();
            if (x > lower && x < upper)
                return x;
        }
    }
    // From the tail of an exponential distribution where the bounds are far apart, evenly where they are
    // near.
    const double nearest = std::max(lower, 0.0);
    const double rate = 0.5 * (nearest + std::sqrt(nearest * nearest + 4.0));
    const bool isWide = upper - lower > 2.0 / rate;
    while (true) {
        const double u = random.uniform();
        const double x = isWide ? lower - std::log(1.0 - u) / rate : lower + (upper - lower) * u;
        const double logAcceptance =
            isWide ? -0.5 * (x - rate) * (x - rate) : 0.5 * (nearest * nearest - x * x);
        if (x <= upper && std::log(1.0 - random.uniform()) < logAcceptance)
            return x;
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

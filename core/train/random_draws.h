// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"

#include <Eigen/Core>

namespace autorec {

// Draws from the distributions of Bayesian models, in double precision.

/// Gamma with the density ∝ x^(shape−1) exp(−rate · x); shape of at least 1 ⁄ 2 (Marsaglia and Tsang, "A
/// simple method for generating gamma variables", 2000).
double drawGamma(RandomStream& random, double shape, double rate);

/// Independent standard normal numbers.
Eigen::MatrixXd drawNormals(RandomStream& random, Eigen::Index rows, Eigen::Index columns = 1);

/// Standard normal given that it is between the bounds, of which either may be infinite; lower ≤ upper. By
/// rejection (Robert, "Simulation of truncated normal variables", 1995).
double drawTruncatedNormal(RandomStream& random, double lower, double upper);

/// Wishart W(S⁻¹, degrees), of mean degrees · S⁻¹; more degrees than `inverseScale` S has rows. By Bartlett's
/// decomposition (Smith and Hocking, "Wishart variate generator", 1972).
Eigen::MatrixXd drawWishart(RandomStream& random, const Eigen::MatrixXd& inverseScale, double degrees);

} // namespace autorec

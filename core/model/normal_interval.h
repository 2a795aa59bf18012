// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace autorec {

/// P(x < bound) for a standard normal x; accurate in both tails.
double normalBelow(double bound);

/// A standard normal variable between two bounds, of which either may be infinite.
struct NormalInterval
{
    double logMass;      ///< log P(lower < x < upper); finite, even where the mass underflows
    double lowerDensity; ///< φ(lower) ⁄ mass, −1 times the derivative of logMass by lower
    double upperDensity; ///< φ(upper) ⁄ mass, the derivative of logMass by upper
};

/// Precondition: lower ≤ upper.
NormalInterval normalInterval(double lower, double upper);

} // namespace autorec

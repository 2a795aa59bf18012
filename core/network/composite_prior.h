// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace autorec {

/// A normal distribution of one number.
struct Normal
{
    float mean = 0;
    float logVariance = 0;
};

/// The composite prior of one latent unit of RecVAE: log p(z), where p is a mixture of N(0, 1), of what the
/// earlier encoder said of the same person, and of the broad N(0, e¹⁰). The weights of the three are 3/20,
/// 3/4 and 1/10 (Shenbin et al., "RecVAE: a new variational autoencoder for top-N recommendations with
/// implicit feedback", 2020, as in the authors' code).
struct CompositePrior
{
    float logDensity = 0;
    float slope = 0; ///< ∂ log p ⁄ ∂ z

    CompositePrior(float z, const Normal& earlier);
};

} // namespace autorec

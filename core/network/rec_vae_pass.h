// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/network.h"
#include "core/network/rec_vae.h"
#include "core/network/rec_vae_encoder.h"

namespace autorec {

/// What a training pass of a RecVAE takes besides the batch.
struct RecVaeNoise
{
    /// γ: the latent units' divergence of somebody who liked n movies weighs γ n.
    double klWeight = 0;
    std::uint64_t seed = 0;
    std::uint64_t epoch = 0;
    std::uint64_t firstRow = 0;       ///< position of the batch's first row in the epoch
    const Matrix* gaussian = nullptr; ///< the standard normal numbers [batch × latent], where they are given
};

/// Forward and backward passes of a whole RecVAE. Each concurrent caller needs its own; it is reused from
/// batch to batch. Works on the threads of the enclosing `withThreads`, with the same bits for any number.
///
/// The loss of a person is −Σ target · log softmax(W z + b) + γ n Σⱼ (log q(zⱼ) − log p(zⱼ)), where
/// z = mean + deviation · noise is drawn once, q is what the encoder says of the person and p the
/// CompositePrior.
class RecVaePass
{
public:
    /// The outputs for each row of the input, where the latent units are their means: [rows × width].
    const Matrix& outputsOf(const RecVae& network, const SparseRows& input);

    /// One pass with the gradient of the encoder, in its shapes. `earlier` is the encoder of the prior, which
    /// is told all that a person liked.
    BatchLoss passEncoder(const RecVae& network, const NormedLayers& earlier, const MiniBatch& batch,
                          const SparseRows& whole, const RecVaeNoise& noise, NormedLayers& gradient);
    /// One pass with the gradient of the decoder, in its shape. The loss is without the divergence, which
    /// does not depend on the decoder.
    BatchLoss passDecoder(const RecVae& network, const MiniBatch& batch, const RecVaeNoise& noise,
                          NormedLayers& gradient);

private:
    void draw(const RecVae& network, const SparseRows& input, const RecVaeNoise& noise);
    BatchLoss decode(const RecVae& network, const MiniBatch& batch);
    /// ∂loss ⁄ ∂ codes. Returns the divergences, weighed.
    double slopesOfCodes(const MiniBatch& batch, double klWeight);

    RecVaeEncoder m_encoder;
    RecVaeEncoder m_earlier;
    Matrix m_noise;
    Matrix m_latent; ///< z
    Matrix m_outputs;
    Matrix m_latentSlopes;
    Matrix m_codeSlopes;
    std::vector<double> m_rowLosses;
};

} // namespace autorec

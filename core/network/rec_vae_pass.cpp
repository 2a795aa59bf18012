// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/rec_vae_pass.h"

#include "core/base/parallel.h"
#include "core/base/random.h"
#include "core/network/chunks.h"
#include "core/network/composite_prior.h"
#include "core/network/dense_layer.h"
#include "core/network/multinomial_loss.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace autorec {

const Matrix& RecVaePass::outputsOf(const RecVae& network, const SparseRows& input)
{
    m_encoder.encode(network.encoder, input);
    m_latent.resize(input.rowCount(), network.shape.latent);
    for (std::size_t r = 0; r < m_latent.rows(); ++r)
        std::copy_n(m_encoder.codes().row(r), m_latent.columns(), m_latent.row(r));
    denseSums(m_latent, network.decoder.front().weight, network.decoder.front().bias, m_outputs);
    return m_outputs;
}

BatchLoss RecVaePass::passEncoder(const RecVae& network, const NormedLayers& earlier, const MiniBatch& batch,
                                  const SparseRows& whole, const RecVaeNoise& noise, NormedLayers& gradient)
{
    m_earlier.encode(earlier, whole);
    draw(network, batch.input, noise);
    BatchLoss loss = decode(network, batch);
    slopesBelow(m_outputs, network.decoder.front().weight, m_latentSlopes);
    loss.sum += slopesOfCodes(batch, noise.klWeight);
    m_encoder.passGradient(network.encoder, batch.input, m_codeSlopes, gradient);
    return loss;
}

BatchLoss RecVaePass::passDecoder(const RecVae& network, const MiniBatch& batch, const RecVaeNoise& noise,
                                  NormedLayers& gradient)
{
    draw(network, batch.input, noise);
    const BatchLoss loss = decode(network, batch);
    denseGradient(m_outputs, m_latent, gradient.front().weight, gradient.front().bias);
    return loss;
}

/// z = mean + deviation · noise.
void RecVaePass::draw(const RecVae& network, const SparseRows& input, const RecVaeNoise& noise)
{
    m_encoder.encode(network.encoder, input);
    const Matrix& codes = m_encoder.codes();
    const std::size_t latent = network.shape.latent;
    m_noise.resize(input.rowCount(), latent);
    m_latent.resize(input.rowCount(), latent);
    parallelFor(input.rowCount(), SparseRowsPerChunk, [&](std::size_t r) {
        RandomStream random(noise.seed, RandomPurpose::LatentNoise, noise.epoch, noise.firstRow + r);
        for (std::size_t j = 0; j < latent; ++j) {
            m_noise(r, j) = noise.gaussian ? (*noise.gaussian)(r, j) : static_cast<float>(random.normal());
            m_latent(r, j) = codes(r, j) + m_noise(r, j) * std::exp(0.5F * codes(r, latent + j));
        }
    });
}

BatchLoss RecVaePass::decode(const RecVae& network, const MiniBatch& batch)
{
    denseSums(m_latent, network.decoder.front().weight, network.decoder.front().bias, m_outputs);
    return multinomialErrors(batch, m_outputs, m_rowLosses);
}

double RecVaePass::slopesOfCodes(const MiniBatch& batch, double klWeight)
{
    const float logTwoPi = std::log(2.0F * std::numbers::pi_v<float>);
    const Matrix& codes = m_encoder.codes();
    const Matrix& earlier = m_earlier.codes();
    const std::size_t latent = m_latent.columns();
    m_codeSlopes.resize(codes.rows(), codes.columns());
    parallelFor(codes.rows(), SparseRowsPerChunk, [&](std::size_t r) {
        const float* const targets = batch.target.values.data();
        const float liked =
            std::accumulate(targets + batch.target.offsets[r], targets + batch.target.offsets[r + 1], 0.0F);
        const double weight = klWeight * static_cast<double>(liked);
        const auto pull = static_cast<float>(weight / batch.normaliser);
        double divergence = 0.0;
        for (std::size_t j = 0; j < latent; ++j) {
            const float logVariance = codes(r, latent + j);
            const float noise = m_noise(r, j);
            const CompositePrior prior(m_latent(r, j), {earlier(r, j), earlier(r, latent + j)});
            // Seen from the noise, log q(z) is −½ (log 2π + log variance + noise²), wherever the mean is.
            divergence += static_cast<double>(-0.5F * (logTwoPi + logVariance + noise * noise));
            divergence -= static_cast<double>(prior.logDensity);
            const float slope = m_latentSlopes(r, j) - pull * prior.slope;
            m_codeSlopes(r, j) = slope;
            m_codeSlopes(r, latent + j) = 0.5F * (slope * noise * std::exp(0.5F * logVariance) - pull);
        }
        m_rowLosses[r] = weight * divergence;
    });
    return std::accumulate(m_rowLosses.begin(), m_rowLosses.end(), 0.0);
}

} // namespace autorec

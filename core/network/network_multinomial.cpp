// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/parallel.h"
#include "core/kernels/kernels.h"
#include "core/network/chunks.h"
#include "core/network/multinomial_loss.h"
#include "core/network/network.h"

#include <cmath>

namespace autorec {

namespace {

/// Rows for each product that computes every output: enough that preparing the weights costs little.
constexpr std::size_t DenseRowsPerChunk = 128;

} // namespace

/// Errors at every output and the deltas of the last hidden layer.
BatchLoss Network::backFromAllOutputs(const MiniBatch& batch, NetworkWorkspace& workspace) const
{
    Matrix& errors = workspace.allOutputs;
    decodeAll(workspace, errors);
    const BatchLoss loss = multinomialErrors(batch, errors, workspace.rowLosses);
    Matrix& deltas = workspace.deltas.back();
    deltas.resize(errors.rows(), codeSize());
    parallelChunks(errors.rows(), DenseRowsPerChunk, [&](std::size_t begin, std::size_t end) {
        kernels().multiply({deltas.row(begin), codeSize()}, {errors.row(begin), errors.columns()},
                           {outputWeight().data(), codeSize()}, end - begin, errors.columns(), codeSize());
        for (std::size_t r = begin; r < end; ++r)
            passThroughActivation(m_shape.hidden.size() - 1, r, 0, codeSize(), workspace);
    });
    return loss;
}

/// Turns ∂loss ⁄ ∂ unit into ∂loss ⁄ ∂ (mean, log variance), with the share of the divergence from N(0, 1):
/// ½ Σ (mean² + variance − log variance − 1). Returns that, weighted.
double Network::backThroughGaussian(const MiniBatch& batch, NetworkWorkspace& workspace,
                                    double klWeight) const
{
    const Matrix& deltas = workspace.deltas[*m_shape.gaussian];
    GaussianUnits& gaussian = workspace.gaussian;
    const std::size_t units = deltas.columns();
    const auto pull = static_cast<float>(klWeight / batch.normaliser);
    double divergence = 0.0;
    for (std::size_t r = 0; r < deltas.rows(); ++r) {
        float* const means = gaussian.sums.row(r);
        float* const logVariances = means + units;
        for (std::size_t j = 0; j < units; ++j) {
            const float deviation = std::exp(0.5F * logVariances[j]);
            const float variance = deviation * deviation;
            divergence += 0.5 * static_cast<double>(means[j] * means[j] + variance - logVariances[j] - 1.0F);
            means[j] = deltas(r, j) + pull * means[j];
            logVariances[j] =
                0.5F * (deltas(r, j) * gaussian.noise(r, j) * deviation + pull * (variance - 1.0F));
        }
    }
    return klWeight * divergence;
}

void Network::passOutputGradient(NetworkWorkspace& workspace, GradientSink& sink) const
{
    const Matrix& errors = workspace.allOutputs;
    const Matrix& codes = workspace.activations.back();
    Matrix& biases = workspace.biasGradients.back();
    biases.resize(1, m_shape.width);
    biases.setZero();
    parallelChunks(m_shape.width, OutputsPerChunk, [&](std::size_t begin, std::size_t end) {
        Matrix gradient(end - begin, codeSize());
        kernels().transposedMultiply({gradient.data(), codeSize()}, {errors.data() + begin, errors.columns()},
                                     {codes.data(), codeSize()}, end - begin, errors.rows(), codeSize());
        for (std::size_t r = 0; r < errors.rows(); ++r) {
            for (std::size_t c = begin; c < end; ++c)
                biases(0, c) += errors(r, c);
        }
        sink.takeWeights(m_shape.outputLayer(), begin, end - begin, gradient.data());
    });
    sink.takeBiases(m_shape.outputLayer(), biases.data());
}

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/rec_vae_encoder.h"

#include "core/base/parallel.h"
#include "core/kernels/kernels.h"
#include "core/network/chunks.h"
#include "core/network/dense_layer.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace autorec {

void RecVaeEncoder::encode(const NormedLayers& encoder, const SparseRows& input)
{
    m_layers.resize(encoder.size() - 1);
    for (std::size_t l = 0; l < m_layers.size(); ++l) {
        Pass& pass = m_layers[l];
        if (l == 0) {
            sumInput(encoder.front(), input);
        } else {
            denseSums(m_layers[l - 1].outputs, encoder[l].weight, encoder[l].bias, pass.sums);
            addTo(pass.sums, m_earlier);
        }
        finishLayer(encoder[l], pass);
        if (l == 0)
            m_earlier = pass.outputs;
        else
            addTo(m_earlier, pass.outputs);
    }
    denseSums(m_layers.back().outputs, encoder.back().weight, encoder.back().bias, m_codes);
}

void RecVaeEncoder::sumInput(const NormedLayer& layer, const SparseRows& input)
{
    Matrix& sums = m_layers.front().sums;
    const std::size_t units = layer.bias.columns();
    sums.resize(input.rowCount(), units);
    parallelFor(input.rowCount(), SparseRowsPerChunk, [&](std::size_t r) {
        const std::size_t first = input.offsets[r];
        std::copy_n(layer.bias.data(), units, sums.row(r));
        kernels().addScaledRows(sums.row(r), units, {layer.weight.data(), units},
                                input.columns.data() + first, input.values.data() + first, input.rowSize(r));
    });
}

/// Swish and normalisation.
void RecVaeEncoder::finishLayer(const NormedLayer& layer, Pass& pass) const
{
    const std::size_t units = pass.sums.columns();
    const auto count = static_cast<float>(units);
    pass.normed = pass.sums;
    pass.outputs.resize(pass.sums.rows(), units);
    pass.precision.resize(pass.sums.rows());
    parallelFor(pass.sums.rows(), SparseRowsPerChunk, [&](std::size_t r) {
        const float* const sums = pass.sums.row(r);
        float* const normed = pass.normed.row(r);
        kernels().sigmoid(normed, units);
        for (std::size_t j = 0; j < units; ++j)
            normed[j] *= sums[j];
        const float mean = std::accumulate(normed, normed + units, 0.0F) / count;
        float squares = 0.0F;
        for (std::size_t j = 0; j < units; ++j) {
            normed[j] -= mean;
            squares += normed[j] * normed[j];
        }
        pass.precision[r] = 1.0F / std::sqrt(squares / count + VarianceFloor);
        for (std::size_t j = 0; j < units; ++j) {
            normed[j] *= pass.precision[r];
            pass.outputs(r, j) = layer.scale(0, j) * normed[j] + layer.offset(0, j);
        }
    });
}

void RecVaeEncoder::passGradient(const NormedLayers& encoder, const SparseRows& input,
                                 const Matrix& codeSlopes, NormedLayers& gradient)
{
    denseGradient(codeSlopes, m_layers.back().outputs, gradient.back().weight, gradient.back().bias);
    slopesBelow(codeSlopes, encoder.back().weight, m_slopes);
    m_laterSlopes.resize(m_slopes.rows(), m_slopes.columns());
    m_laterSlopes.setZero();
    for (std::size_t l = m_layers.size(); l-- > 0;) {
        slopesOfSums(encoder[l], m_layers[l], m_slopes, gradient[l]);
        if (l == 0) {
            passInputGradient(input, m_slopes, gradient.front());
            return;
        }
        denseGradient(m_slopes, m_layers[l - 1].outputs, gradient[l].weight, gradient[l].bias);
        addTo(m_laterSlopes, m_slopes);
        slopesBelow(m_slopes, encoder[l].weight, m_slopesBelow);
        std::swap(m_slopes, m_slopesBelow);
        addTo(m_slopes, m_laterSlopes);
    }
}

void RecVaeEncoder::slopesOfSums(const NormedLayer& layer, const Pass& pass, Matrix& slopes,
                                 NormedLayer& gradient)
{
    const std::size_t units = slopes.columns();
    const auto count = static_cast<float>(units);
    sumOfRows(slopes, gradient.offset);
    gradient.scale.setZero();
    for (std::size_t r = 0; r < slopes.rows(); ++r) {
        for (std::size_t j = 0; j < units; ++j)
            gradient.scale(0, j) += slopes(r, j) * pass.normed(r, j);
    }
    parallelFor(slopes.rows(), SparseRowsPerChunk, [&](std::size_t r) {
        float* const slope = slopes.row(r);
        const float* const normed = pass.normed.row(r);
        float sum = 0.0F;
        float product = 0.0F;
        for (std::size_t j = 0; j < units; ++j) {
            slope[j] *= layer.scale(0, j);
            sum += slope[j];
            product += slope[j] * normed[j];
        }
        std::vector<float> sigmoid(pass.sums.row(r), pass.sums.row(r) + units);
        kernels().sigmoid(sigmoid.data(), units);
        for (std::size_t j = 0; j < units; ++j) {
            const float beforeNorm =
                pass.precision[r] * (slope[j] - sum / count - normed[j] * product / count);
            slope[j] = beforeNorm * sigmoid[j] * (1.0F + pass.sums(r, j) * (1.0F - sigmoid[j]));
        }
    });
}

void RecVaeEncoder::passInputGradient(const SparseRows& input, const Matrix& slopes, NormedLayer& gradient)
{
    const std::size_t units = slopes.columns();
    m_columns.build(input, gradient.weight.rows());
    gradient.weight.setZero();
    parallelFor(m_columns.columns().size(), ColumnsPerChunk, [&](std::size_t k) {
        std::vector<float> scales;
        scales.reserve(m_columns.entriesOf(k).size());
        for (const std::uint32_t entry : m_columns.entriesOf(k))
            scales.push_back(input.values[entry]);
        kernels().addScaledRows(gradient.weight.row(m_columns.columns()[k]), units, {slopes.data(), units},
                                m_columns.rowsOf(k).data(), scales.data(), scales.size());
    });
    sumOfRows(slopes, gradient.bias);
}

} // namespace autorec

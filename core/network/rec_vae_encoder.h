// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/rec_vae.h"
#include "core/network/sparse_rows.h"

#include <vector>

namespace autorec {

/// A forward and a backward pass through the encoder of a RecVAE. Each concurrent caller needs its own; it is
/// reused from batch to batch. The passes cut their work among the threads of the enclosing `withThreads`,
/// with the same bits for any number.
///
/// Layer l computes s = W h₍ₗ₋₁₎ + b + Σ_{k<l} hₖ, a = s σ(s), and from that the normalised
/// hₗ = scale · (a − mean a) ⁄ √(var a + 0.1) + offset.
class RecVaeEncoder
{
public:
    static constexpr float VarianceFloor = 0.1F; ///< added to the variance, as in the authors' code

    /// Encodes the rows with the first layers and the last one's sums.
    void encode(const NormedLayers& encoder, const SparseRows& input);
    /// Means, then log variances, [rows × 2 latent].
    const Matrix& codes() const { return m_codes; }
    /// Outputs of a dense layer, [rows × units].
    const Matrix& outputs(std::size_t layer) const { return m_layers[layer].outputs; }

    /// After `encode` of the same: the gradient of all layers from ∂loss ⁄ ∂ codes. `gradient` has the shapes
    /// of `encoder`.
    void passGradient(const NormedLayers& encoder, const SparseRows& input, const Matrix& codeSlopes,
                      NormedLayers& gradient);

private:
    struct Pass
    {
        Matrix sums;
        Matrix normed;                ///< (a − mean) ⁄ deviation
        Matrix outputs;               ///< h
        std::vector<float> precision; ///< 1 ⁄ deviation, by row
    };

    void sumInput(const NormedLayer& layer, const SparseRows& input);
    void finishLayer(const NormedLayer& layer, Pass& pass) const;
    /// Turns ∂loss ⁄ ∂ outputs into ∂loss ⁄ ∂ sums.
    void slopesOfSums(const NormedLayer& layer, const Pass& pass, Matrix& slopes, NormedLayer& gradient);
    void passInputGradient(const SparseRows& input, const Matrix& slopes, NormedLayer& gradient);

    std::vector<Pass> m_layers;
    Matrix m_earlier; ///< Σ of the outputs so far
    Matrix m_codes;
    Matrix m_slopes;
    Matrix m_slopesBelow;
    Matrix m_laterSlopes; ///< Σ of ∂loss ⁄ ∂ sums of the layers above
    ColumnIndex m_columns;
};

} // namespace autorec

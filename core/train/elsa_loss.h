// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/matrix.h"
#include "core/network/sparse_rows.h"

#include <vector>

namespace autorec {

/// The loss of ELSA (Vančura et al., "Scalable linear shallow autoencoder for collaborative filtering", 2022)
/// on a batch, and its slope. For inputs x̃, targets x and movies' vectors A, the outputs are
/// ŷ = (x̃A)Aᵀ − x̃, and the loss is the mean over people of ‖ŷ ⁄ ‖ŷ‖ − x ⁄ ‖x‖‖² = 2 − 2 cos(ŷ, x).
///
/// ŷ is never formed. With H = x̃A, S = AᵀA and ∂loss ⁄ ∂ŷ = c₁ŷ + c₂x, every sum over movies is one over
/// vectors: ‖ŷ‖² = hᵀSh − 2‖h‖² + ‖x̃‖², and the slope is
///     A (Hᵀc₁H) + x̃ᵀ(c₁HS + c₂xA − 2c₁H) + xᵀ(c₂H),
/// so that a step costs movies · width² and not people · movies · width.
class ElsaLoss
{
public:
    /// The mean loss of the batch's rows; its derivative by every element of `vectors`, [movies × width],
    /// goes to `slope`. Blocks, on the threads of the enclosing `withThreads`, with the same bits on any
    /// number.
    double passGradient(const MiniBatch& batch, const Matrix& vectors, Matrix& slope);

private:
    void sumVectors(const SparseRows& rows, const Matrix& vectors, Matrix& sums) const;
    /// Turns the people's vectors into what each adds to the slope; returns their losses' sum.
    double weighPeople(const MiniBatch& batch);
    void addSlopes(const MiniBatch& batch, std::size_t firstMovie, std::size_t lastMovie,
                   const Matrix& vectors, Matrix& slope) const;

    Matrix m_people;              ///< H, [batch × width]
    Matrix m_wanted;              ///< xA; then what a person adds to the slope of each movie in the input
    Matrix m_through;             ///< HS
    Matrix m_scaled;              ///< c₁H
    Matrix m_towards;             ///< c₂H
    Matrix m_product;             ///< Hᵀc₁H, [width × width]
    std::vector<double> m_losses; ///< by person
    ColumnIndex m_inputColumns;
    ColumnIndex m_targetColumns;
};

} // namespace autorec

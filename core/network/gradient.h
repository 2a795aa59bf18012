// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/matrix.h"

#include <cstddef>
#include <vector>

namespace autorec {

class Network;

/// Takes a network's gradient row by row. A row comes once the pass no longer needs the weights that it
/// belongs to, so that they may be moved at once. Rows come from several threads at a time and in any order,
/// each at most once in a pass; rows of sparse layers that no entry names do not come: their gradient is
/// zero.
class GradientSink
{
public:
    virtual ~GradientSink() = default;

    /// `count` rows of a layer's weights from `first` on, one after another in memory.
    virtual void takeWeights(std::size_t layer, std::size_t first, std::size_t count,
                             const float* gradient) = 0;
    virtual void takeBiases(std::size_t layer, const float* gradient) = 0;
    /// The row will come soon: a hint to fetch what belongs to it.
    virtual void expectRow(std::size_t, std::size_t) {}
};

/// Adds up the gradients of one or several passes, densely.
class GradientSum : public GradientSink
{
public:
    /// Zeros of the network's shapes; layers that share their weights with another have none of their own.
    explicit GradientSum(const Network& network);

    void setZero();
    const Matrix& weights(std::size_t layer) const { return m_weights[layer]; }
    const Matrix& biases(std::size_t layer) const { return m_biases[layer]; }

    void takeWeights(std::size_t layer, std::size_t first, std::size_t count, const float* gradient) override;
    void takeBiases(std::size_t layer, const float* gradient) override;

private:
    std::vector<Matrix> m_weights;
    std::vector<Matrix> m_biases;
};

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/gradient.h"

#include "core/network/network.h"

namespace autorec {

namespace {

void add(float* sums, const float* values, std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i)
        sums[i] += values[i];
}

} // namespace

GradientSum::GradientSum(const Network& network)
{
    for (const Layer& layer : network.layers()) {
        m_weights.emplace_back(layer.weight.rows(), layer.weight.columns());
        m_biases.emplace_back(1, layer.bias.columns());
    }
}

void GradientSum::setZero()
{
    for (std::size_t l = 0; l < m_weights.size(); ++l) {
        m_weights[l].setZero();
        m_biases[l].setZero();
    }
}

void GradientSum::takeWeights(std::size_t layer, std::size_t first, std::size_t count, const float* gradient)
{
    add(m_weights[layer].row(first), gradient, count * m_weights[layer].columns());
}

void GradientSum::takeBiases(std::size_t layer, const float* gradient)
{
    add(m_biases[layer].data(), gradient, m_biases[layer].size());
}

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/weight_map.h"

#include "core/base/number_copy.h"

namespace autorec {

PlainWeights::PlainWeights(Network& network, double penalty)
    : m_network(network)
    , m_penalty(penalty)
{
}

std::size_t PlainWeights::size() const
{
    std::size_t size = 0;
    for (const Layer& layer : m_network.layers())
        size += layer.weight.size() + layer.bias.size();
    return size;
}

void PlainWeights::read(double* numbers) const
{
    for (const Layer& layer : m_network.layers())
        numbers = copyNumbers(layer.bias, copyNumbers(layer.weight, numbers));
}

void PlainWeights::write(const double* numbers)
{
    for (Layer& layer : m_network.layers())
        numbers = copyNumbers(copyNumbers(numbers, layer.weight), layer.bias);
}

double PlainWeights::pullBack(const GradientSum& loss, double* gradient) const
{
    double squares = 0.0;
    for (std::size_t l = 0; l < m_network.layers().size(); ++l) {
        const Matrix& weight = m_network.layers()[l].weight;
        double* const begin = gradient;
        gradient = copyNumbers(loss.biases(l), copyNumbers(loss.weights(l), gradient));
        for (std::size_t i = 0; i < weight.size(); ++i) {
            const auto value = static_cast<double>(weight.values()[i]);
            squares += value * value;
            begin[i] += m_penalty * value;
        }
    }
    return 0.5 * m_penalty * squares;
}

} // namespace autorec

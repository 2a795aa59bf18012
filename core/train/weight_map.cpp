// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/weight_map.h"

#include "core/base/number_copy.h"

namespace autorec {

std::size_t WeightMap::size()
{
    std::size_t size = 0;
    for (std::size_t l = 0; l < m_network.layers().size(); ++l) {
        for (const Matrix* part : partsOf(l))
            size += part->size();
    }
    return size;
}

void WeightMap::read(double* numbers)
{
    for (std::size_t l = 0; l < m_network.layers().size(); ++l) {
        for (const Matrix* part : partsOf(l))
            numbers = copyNumbers(*part, numbers);
    }
}

void WeightMap::write(const double* numbers)
{
    for (std::size_t l = 0; l < m_network.layers().size(); ++l) {
        for (Matrix* part : partsOf(l))
            numbers = copyNumbers(numbers, *part);
        connect(l);
    }
}

std::vector<Matrix*> PlainWeights::partsOf(std::size_t layer)
{
    return {&m_network.layers()[layer].weight, &m_network.layers()[layer].bias};
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

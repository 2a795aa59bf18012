// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/number_copy.h"
#include "core/base/parallel.h"
#include "core/base/random.h"
#include "core/base/tensors.h"
#include "core/train/weight_map.h"

#include <algorithm>
#include <array>
#include <string>

namespace autorec {

namespace {

constexpr std::size_t KernelRowsPerChunk = 64;

/// The parts of a layer that the network does not hold, in their order.
constexpr std::array SavedParts{"weight", "rows", "columns"};

Matrix newUnits(std::size_t count, std::size_t dimensions, RandomStream random)
{
    constexpr double Deviation = 1e-3;
    Matrix units(count, dimensions);
    for (float& value : units.values())
        value = static_cast<float>(Deviation * random.normal());
    return units;
}

std::string tensorName(std::size_t layer, const char* part)
{
    return std::string("kernel").append(std::to_string(layer)).append(".").append(part);
}

} // namespace

KernelWeights::KernelWeights(Network& network, const KernelOptions& options, std::uint64_t seed)
    : WeightMap(network)
    , m_options(options)
{
    for (std::size_t l = 0; l < network.layers().size(); ++l) {
        const Matrix& weight = network.layers()[l].weight;
        const auto units = [&](std::size_t count, std::size_t side) {
            return newUnits(count, options.dimensions, RandomStream(seed, RandomPurpose::Factors, side, l));
        };
        m_kernels.push_back({weight, units(weight.rows(), 0), units(weight.columns(), 1),
                             Matrix(weight.rows(), weight.columns())});
        KernelWeights::connect(l);
    }
}

std::vector<Matrix*> KernelWeights::partsOf(std::size_t layer)
{
    Kernel& kernel = m_kernels[layer];
    return {&kernel.weight, &kernel.rowUnits, &kernel.columnUnits, &m_network.layers()[layer].bias};
}

/// The strengths, and the network's weights of them.
void KernelWeights::connect(std::size_t layer)
{
    Kernel& kernel = m_kernels[layer];
    Matrix& effective = m_network.layers()[layer].weight;
    const std::size_t dimensions = m_options.dimensions;
    parallelFor(kernel.weight.rows(), KernelRowsPerChunk, [&](std::size_t r) {
        const float* const u = kernel.rowUnits.row(r);
        for (std::size_t c = 0; c < kernel.weight.columns(); ++c) {
            const float* const v = kernel.columnUnits.row(c);
            float distance = 0.0F;
            for (std::size_t d = 0; d < dimensions; ++d)
                distance += (u[d] - v[d]) * (u[d] - v[d]);
            kernel.strength(r, c) = std::max(0.0F, 1.0F - distance);
            effective(r, c) = kernel.weight(r, c) * kernel.strength(r, c);
        }
    });
}

double KernelWeights::pullBack(const GradientSum& loss, double* gradient) const
{
    double penalty = 0.0;
    for (std::size_t l = 0; l < m_kernels.size(); ++l) {
        const Kernel& kernel = m_kernels[l];
        penalty += pullBackKernel(kernel, loss.weights(l), gradient);
        gradient += kernel.weight.size() + kernel.rowUnits.size() + kernel.columnUnits.size();
        gradient = copyNumbers(loss.biases(l), gradient);
    }
    return penalty;
}

/// Fills in the gradient by w, u and v, one after the other.
double KernelWeights::pullBackKernel(const Kernel& kernel, const Matrix& loss, double* gradient) const
{
    const std::size_t rows = kernel.weight.rows();
    const std::size_t columns = kernel.weight.columns();
    const std::size_t dimensions = m_options.dimensions;
    const auto weightPenalty = static_cast<float>(m_options.weightPenalty);
    const auto kernelPenalty = static_cast<float>(m_options.kernelPenalty);
    double* const byRowUnits = gradient + kernel.weight.size();
    double* const byColumnUnits = byRowUnits + kernel.rowUnits.size();
    // Each chunk of rows adds up its share of v's gradient by itself; the shares are added in order.
    std::vector<Matrix> shares((rows + KernelRowsPerChunk - 1) / KernelRowsPerChunk);
    parallelChunks(rows, KernelRowsPerChunk, [&](std::size_t begin, std::size_t end) {
        Matrix& share = shares[begin / KernelRowsPerChunk];
        share = Matrix(columns, dimensions);
        std::vector<float> byRow(dimensions);
        for (std::size_t r = begin; r < end; ++r) {
            const float* const u = kernel.rowUnits.row(r);
            std::fill(byRow.begin(), byRow.end(), 0.0F);
            for (std::size_t c = 0; c < columns; ++c) {
                const float weight = kernel.weight(r, c);
                const float strength = kernel.strength(r, c);
                gradient[r * columns + c] =
                    static_cast<double>(loss(r, c) * strength + weightPenalty * weight);
                if (strength <= 0.0F)
                    continue;
                const float byStrength = 2.0F * (loss(r, c) * weight + kernelPenalty * strength);
                const float* const v = kernel.columnUnits.row(c);
                float* const byColumn = share.row(c);
                for (std::size_t d = 0; d < dimensions; ++d) {
                    const float pull = byStrength * (u[d] - v[d]);
                    byRow[d] -= pull;
                    byColumn[d] += pull;
                }
            }
            std::copy(byRow.begin(), byRow.end(), byRowUnits + r * dimensions);
        }
    });
    std::fill_n(byColumnUnits, kernel.columnUnits.size(), 0.0);
    for (const Matrix& share : shares) {
        for (std::size_t i = 0; i < share.size(); ++i)
            byColumnUnits[i] += static_cast<double>(share.values()[i]);
    }
    return 0.5 * m_options.weightPenalty * sumOfSquares(kernel.weight) +
           0.5 * m_options.kernelPenalty * sumOfSquares(kernel.strength);
}

SolverState KernelWeights::state()
{
    SolverState state;
    for (std::size_t l = 0; l < m_kernels.size(); ++l) {
        for (std::size_t k = 0; k < SavedParts.size(); ++k)
            state.tensors[tensorName(l, SavedParts[k])] = *partsOf(l)[k];
    }
    return state;
}

void KernelWeights::restore(const SolverState& state)
{
    for (std::size_t l = 0; l < m_kernels.size(); ++l) {
        for (std::size_t k = 0; k < SavedParts.size(); ++k) {
            Matrix& part = *partsOf(l)[k];
            part = tensorOf(state.tensors, tensorName(l, SavedParts[k]), part.rows(), part.columns());
        }
        connect(l);
    }
}

} // namespace autorec

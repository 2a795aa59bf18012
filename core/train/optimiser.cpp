// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/optimiser.h"

#include "core/base/parallel.h"
#include "core/base/tensors.h"

#include <cassert>
#include <cmath>
#include <numeric>

namespace autorec {

namespace {

constexpr std::size_t RowsPerChunk = 16;

std::string momentName(const char* of, std::size_t layer, const char* moment)
{
    return std::string(of).append(std::to_string(layer)).append(".").append(moment);
}

/// Σ values², in single precision.
double squaredLength(const float* values, std::size_t count)
{
    constexpr std::uint32_t FirstRow = 0;
    float sum = 0.0F;
    kernels().dotRows(&sum, values, count, values, &FirstRow, 1);
    return static_cast<double>(sum);
}

} // namespace

Optimiser::Optimiser(const OptimiserOptions& options, Network& network)
    : m_options(options)
    , m_network(network)
    , m_nextUse(network.shape().width)
{
    const auto momentsFor = [&](const Matrix& values) {
        const bool usesSecond = options.kind == OptimiserOptions::Kind::Adam;
        return Moments{Matrix(values.rows(), values.columns()),
                       usesSecond ? Matrix(values.rows(), values.columns()) : Matrix()};
    };
    for (std::size_t l = 0; l < network.layers().size(); ++l) {
        const Layer& layer = network.layers()[l];
        m_weightMoments.push_back(momentsFor(layer.weight));
        m_biasMoments.push_back(momentsFor(layer.bias));
        m_taken.emplace_back(network.shape().namesRows(l) ? layer.weight.rows() : 0);
        m_weightSquares.emplace_back(layer.weight.rows());
    }
    m_biasSquares.resize(network.layers().size());
}

void Optimiser::startEpoch(std::size_t steps, double learningRate)
{
    m_sizes.clear();
    for (std::size_t step = 0; step < steps; ++step)
        m_sizes.push_back(sizesOf(m_stepsBefore + step + 1, learningRate));
    m_started = 0;
    for (std::vector<std::uint32_t>& taken : m_taken)
        std::fill(taken.begin(), taken.end(), 0);
    for (std::vector<double>& squares : m_weightSquares)
        std::fill(squares.begin(), squares.end(), 0.0);
    std::fill(m_biasSquares.begin(), m_biasSquares.end(), 0.0);
}

void Optimiser::startStep(std::span<const ColumnUse> uses)
{
    m_step = m_started++;
    parallelFor(uses.size(), RowsPerChunk, [&](std::size_t k) {
        m_nextUse[uses[k].column] = uses[k].nextStep;
        for (std::size_t l = 0; l < m_taken.size(); ++l) {
            if (!m_taken[l].empty())
                advanceRow(l, uses[k].column, m_step);
        }
    });
}

void Optimiser::finishEpoch()
{
    for (std::size_t l = 0; l < m_taken.size(); ++l) {
        parallelFor(m_taken[l].size(), RowsPerChunk,
                    [&](std::size_t row) { advanceRow(l, static_cast<std::uint32_t>(row), m_sizes.size()); });
    }
    m_stepsBefore += m_sizes.size();
}

std::optional<double> Optimiser::gradientNorm() const
{
    if (m_sizes.empty())
        return std::nullopt;
    double sum = std::accumulate(m_biasSquares.begin(), m_biasSquares.end(), 0.0);
    for (const std::vector<double>& squares : m_weightSquares)
        sum = std::accumulate(squares.begin(), squares.end(), sum);
    return std::sqrt(sum / static_cast<double>(m_sizes.size()));
}

void Optimiser::takeWeights(std::size_t layer, std::size_t first, std::size_t count, const float* gradient)
{
    const Moved moved{m_network.layers()[layer].weight, m_weightMoments[layer]};
    const std::size_t width = moved.values.columns();
    for (std::size_t row = first; row < first + count; ++row)
        m_weightSquares[layer][row] += squaredLength(gradient + (row - first) * width, width);
    if (m_taken[layer].empty()) {
        advance(moved, first, count, gradient, m_step, m_step + 1);
        return;
    }
    for (std::size_t row = first; row < first + count; ++row) {
        assert(m_taken[layer][row] == m_step);
        const std::size_t next = restsWithoutGradient() ? m_step + 1 : m_nextUse[row];
        advance(moved, row, 1, gradient + (row - first) * width, m_step, next);
        m_taken[layer][row] = static_cast<std::uint32_t>(next);
    }
}

void Optimiser::takeBiases(std::size_t layer, const float* gradient)
{
    const Matrix& bias = m_network.layers()[layer].bias;
    m_biasSquares[layer] += squaredLength(gradient, bias.size());
    advance({m_network.layers()[layer].bias, m_biasMoments[layer]}, 0, 1, gradient, m_step, m_step + 1);
}

void Optimiser::expectRow(std::size_t layer, std::size_t row)
{
    constexpr std::size_t NumbersPerLine = 64 / sizeof(float);
    constexpr std::size_t Lines = 8; // the processor sees the rest coming
    const Moments& moments = m_weightMoments[layer];
    const Matrix& weights = m_network.layers()[layer].weight;
    for (const Matrix* matrix : {&weights, &moments.first, &moments.second}) {
        if (matrix->empty())
            continue;
        for (std::size_t i = 0; i < std::min(matrix->columns(), Lines * NumbersPerLine); i += NumbersPerLine)
            __builtin_prefetch(matrix->row(row) + i, 1, 2);
    }
}

/// Steps without a gradient.
void Optimiser::advanceRow(std::size_t layer, std::uint32_t row, std::size_t toStep)
{
    std::uint32_t& taken = m_taken[layer][row];
    if (taken >= toStep)
        return;
    if (!restsWithoutGradient())
        advance({m_network.layers()[layer].weight, m_weightMoments[layer]}, row, 1, nullptr, taken, toStep);
    taken = static_cast<std::uint32_t>(toStep);
}

void Optimiser::advance(Moved moved, std::size_t firstRow, std::size_t rows, const float* gradient,
                        std::size_t fromStep, std::size_t toStep) const
{
    float* const values = moved.values.row(firstRow);
    float* const first = moved.moments.first.row(firstRow);
    const std::size_t count = rows * moved.values.columns();
    const StepSizes* const sizes = m_sizes.data() + fromStep;
    const std::size_t steps = toStep - fromStep;
    switch (m_options.kind) {
    case OptimiserOptions::Kind::Sgd:
        kernels().sgdSteps(values, gradient, first, count, sizes, steps);
        break;
    case OptimiserOptions::Kind::Adam:
        kernels().adamSteps(values, gradient, first, moved.moments.second.row(firstRow), count, sizes, steps);
        break;
    case OptimiserOptions::Kind::RmsProp:
        kernels().rmspropSteps(values, gradient, first, count, sizes, steps);
        break;
    }
}

StepSizes Optimiser::sizesOf(std::uint64_t step, double learningRate) const
{
    StepSizes sizes;
    sizes.learningRate = static_cast<float>(learningRate);
    sizes.weightDecay = static_cast<float>(m_options.weightDecay);
    sizes.momentum = static_cast<float>(m_options.momentum);
    sizes.epsilon = static_cast<float>(m_options.epsilon);
    if (m_options.kind == OptimiserOptions::Kind::Adam) {
        const auto power = static_cast<double>(step);
        sizes.decay1 = static_cast<float>(m_options.beta1);
        sizes.decay2 = static_cast<float>(m_options.beta2);
        sizes.learningRate = static_cast<float>(learningRate / (1.0 - std::pow(m_options.beta1, power)));
        sizes.rootScale = static_cast<float>(1.0 / std::sqrt(1.0 - std::pow(m_options.beta2, power)));
    } else {
        sizes.decay2 = static_cast<float>(m_options.alpha);
    }
    return sizes;
}

/// True if a step with a zero gradient leaves a row unchanged. RMSprop's running square decays nevertheless.
bool Optimiser::restsWithoutGradient() const
{
    return m_options.kind == OptimiserOptions::Kind::Sgd && m_options.momentum == 0.0 &&
           m_options.weightDecay == 0.0;
}

std::map<std::string, Matrix> Optimiser::moments() const
{
    std::map<std::string, Matrix> tensors;
    for (std::size_t l = 0; l < m_weightMoments.size(); ++l) {
        tensors[momentName("weight", l, "first")] = m_weightMoments[l].first;
        tensors[momentName("weight", l, "second")] = m_weightMoments[l].second;
        tensors[momentName("bias", l, "first")] = m_biasMoments[l].first;
        tensors[momentName("bias", l, "second")] = m_biasMoments[l].second;
    }
    return tensors;
}

void Optimiser::restore(std::uint64_t steps, const std::map<std::string, Matrix>& moments)
{
    const auto take = [&](Matrix& into, const std::string& name) {
        into = tensorOf(moments, name, into.rows(), into.columns());
    };
    for (std::size_t l = 0; l < m_weightMoments.size(); ++l) {
        take(m_weightMoments[l].first, momentName("weight", l, "first"));
        take(m_weightMoments[l].second, momentName("weight", l, "second"));
        take(m_biasMoments[l].first, momentName("bias", l, "first"));
        take(m_biasMoments[l].second, momentName("bias", l, "second"));
    }
    m_stepsBefore = steps;
}

std::size_t Optimiser::bytesPerWeight(OptimiserOptions::Kind kind)
{
    return (kind == OptimiserOptions::Kind::Adam ? 2 : 1) * sizeof(float);
}

} // namespace autorec

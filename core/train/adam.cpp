// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/adam.h"

#include "core/base/parallel.h"

#include <cmath>
#include <numeric>
#include <utility>

namespace autorec {

namespace {

constexpr std::size_t AdamRowsPerChunk = 16;

double squaredRow(const float* values, std::size_t count)
{
    constexpr std::uint32_t FirstRow = 0;
    float sum = 0.0F;
    kernels().dotRows(&sum, values, count, values, &FirstRow, 1);
    return static_cast<double>(sum);
}

std::string momentOf(const std::string& prefix, std::size_t matrix, const char* moment)
{
    return std::string(prefix).append(std::to_string(matrix)).append(".").append(moment);
}

} // namespace

StepSizes adamSizes(double learningRate, double step)
{
    constexpr double Beta1 = 0.9;
    constexpr double Beta2 = 0.999;
    StepSizes sizes;
    sizes.learningRate = static_cast<float>(learningRate / (1.0 - std::pow(Beta1, step)));
    sizes.rootScale = static_cast<float>(1.0 / std::sqrt(1.0 - std::pow(Beta2, step)));
    sizes.decay1 = static_cast<float>(Beta1);
    sizes.decay2 = static_cast<float>(Beta2);
    sizes.epsilon = 1e-8F;
    return sizes;
}

Adam::Adam(std::vector<Matrix*> values)
    : m_values(std::move(values))
{
    m_first.reserve(m_values.size());
    for (const Matrix* const matrix : m_values)
        m_first.emplace_back(matrix->rows(), matrix->columns());
    m_second = m_first;
}

double Adam::step(std::span<Matrix* const> gradients, double learningRate)
{
    const StepSizes sizes = adamSizes(learningRate, ++m_steps);
    double squares = 0.0;
    std::vector<double> squaresOfRows;
    for (std::size_t k = 0; k < m_values.size(); ++k) {
        Matrix& values = *m_values[k];
        const Matrix& gradient = *gradients[k];
        const std::size_t width = values.columns();
        squaresOfRows.resize(values.rows());
        parallelFor(values.rows(), AdamRowsPerChunk, [&](std::size_t r) {
            squaresOfRows[r] = squaredRow(gradient.row(r), width);
            kernels().adamSteps(values.row(r), gradient.row(r), m_first[k].row(r), m_second[k].row(r), width,
                                &sizes, 1);
        });
        squares = std::accumulate(squaresOfRows.begin(), squaresOfRows.end(), squares);
    }
    return squares;
}

void Adam::save(const std::string& prefix, Tensors& moments) const
{
    for (std::size_t k = 0; k < m_values.size(); ++k) {
        moments[momentOf(prefix, k, "first")] = m_first[k];
        moments[momentOf(prefix, k, "second")] = m_second[k];
    }
}

void Adam::restore(const std::string& prefix, const Tensors& moments, double steps)
{
    const auto take = [&](Matrix& into, const std::string& name) {
        into = tensorOf(moments, name, into.rows(), into.columns());
    };
    for (std::size_t k = 0; k < m_values.size(); ++k) {
        take(m_first[k], momentOf(prefix, k, "first"));
        take(m_second[k], momentOf(prefix, k, "second"));
    }
    m_steps = steps;
}

} // namespace autorec

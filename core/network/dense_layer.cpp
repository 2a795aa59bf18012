// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/dense_layer.h"

#include "core/base/parallel.h"
#include "core/kernels/kernels.h"
#include "core/network/chunks.h"

namespace autorec {

void denseSums(const Matrix& input, const Matrix& weight, const Matrix& bias, Matrix& sums)
{
    const std::size_t to = weight.rows();
    const std::size_t from = weight.columns();
    sums.resize(input.rows(), to);
    parallelChunks(to, denseChunk(to), [&](std::size_t begin, std::size_t end) {
        kernels().multiplyTransposed({sums.data() + begin, to}, {input.data(), from},
                                     {weight.row(begin), from}, input.rows(), from, end - begin);
        for (std::size_t r = 0; r < sums.rows(); ++r) {
            for (std::size_t j = begin; j < end; ++j)
                sums(r, j) += bias(0, j);
        }
    });
}

void slopesBelow(const Matrix& slopes, const Matrix& weight, Matrix& inputSlopes)
{
    const std::size_t to = weight.rows();
    const std::size_t from = weight.columns();
    inputSlopes.resize(slopes.rows(), from);
    parallelChunks(from, denseChunk(from), [&](std::size_t begin, std::size_t end) {
        kernels().multiply({inputSlopes.data() + begin, from}, {slopes.data(), to},
                           {weight.data() + begin, from}, slopes.rows(), to, end - begin);
    });
}

void denseGradient(const Matrix& slopes, const Matrix& input, Matrix& weightGradient, Matrix& biasGradient)
{
    const std::size_t to = slopes.columns();
    const std::size_t from = input.columns();
    weightGradient.resize(to, from);
    parallelChunks(to, denseChunk(to), [&](std::size_t begin, std::size_t end) {
        kernels().transposedMultiply({weightGradient.row(begin), from}, {slopes.data() + begin, to},
                                     {input.data(), from}, end - begin, slopes.rows(), from);
    });
    sumOfRows(slopes, biasGradient);
}

void sumOfRows(const Matrix& values, Matrix& sums)
{
    sums.resize(1, values.columns());
    sums.setZero();
    for (std::size_t r = 0; r < values.rows(); ++r) {
        for (std::size_t j = 0; j < values.columns(); ++j)
            sums(0, j) += values(r, j);
    }
}

void addTo(Matrix& sums, const Matrix& values)
{
    for (std::size_t i = 0; i < sums.size(); ++i)
        sums.data()[i] += values.data()[i];
}

} // namespace autorec

// The arithmetic itself, included by each unit that compiles it for one kind of processor.
// AUTOREC_KERNELS_NAMESPACE keeps the copies apart, as the renamed Eigen keeps its templates apart.

#include "core/kernels/kernels.h"

// Eigen multiplies small matrices in another way, in which sums depend on where in memory they lie.
#define EIGEN_GEMM_TO_COEFFBASED_THRESHOLD 0
#include <Eigen/Core>

#include <cmath>
#include <cstring>

namespace autorec::AUTOREC_KERNELS_NAMESPACE {

namespace {

using RowMajor = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
using MatrixMap = Eigen::Map<RowMajor>;
using ConstMatrixMap = Eigen::Map<const RowMajor>;
using StridedMap = Eigen::Map<const RowMajor, 0, Eigen::OuterStride<>>;

Eigen::Index eigenIndex(std::size_t value)
{
    return static_cast<Eigen::Index>(value);
}

ConstMatrixMap view(const float* data, std::size_t rows, std::size_t columns)
{
    return {data, eigenIndex(rows), eigenIndex(columns)};
}

void addScaledRows(float* __restrict out, std::size_t width, const float* __restrict table,
                   const std::uint32_t* rows, const float* scales, std::size_t count)
{
    std::size_t k = 0;
    for (; k + 4 <= count; k += 4) {
        const float* __restrict row0 = table + rows[k] * width;
        const float* __restrict row1 = table + rows[k + 1] * width;
        const float* __restrict row2 = table + rows[k + 2] * width;
        const float* __restrict row3 = table + rows[k + 3] * width;
        const float scale0 = scales[k], scale1 = scales[k + 1], scale2 = scales[k + 2],
                    scale3 = scales[k + 3];
        for (std::size_t j = 0; j < width; ++j)
            out[j] += scale0 * row0[j] + scale1 * row1[j] + scale2 * row2[j] + scale3 * row3[j];
    }
    for (; k < count; ++k) {
        const float* __restrict row = table + rows[k] * width;
        const float scale = scales[k];
        for (std::size_t j = 0; j < width; ++j)
            out[j] += scale * row[j];
    }
}

/// Sixteen running sums, so that the compiler may use vectors without reordering a sum that the language
/// orders.
float dot(const float* __restrict a, const float* __restrict b, std::size_t width)
{
    constexpr std::size_t Lanes = 16;
    float sums[Lanes] = {};
    std::size_t j = 0;
    for (; j + Lanes <= width; j += Lanes) {
        for (std::size_t lane = 0; lane < Lanes; ++lane)
            sums[lane] += a[j + lane] * b[j + lane];
    }
    float rest = 0.0F;
    for (; j < width; ++j)
        rest += a[j] * b[j];
    for (std::size_t half = Lanes / 2; half > 0; half /= 2) {
        for (std::size_t lane = 0; lane < half; ++lane)
            sums[lane] += sums[lane + half];
    }
    return sums[0] + rest;
}

void dotRows(float* out, const float* x, std::size_t width, const float* table, const float* bias,
             const std::uint32_t* rows, std::size_t count)
{
    for (std::size_t k = 0; k < count; ++k)
        out[k] = bias[rows[k]] + dot(table + rows[k] * width, x, width);
}

void multiply(float* c, const float* a, const float* b, std::size_t m, std::size_t k, std::size_t n)
{
    MatrixMap(c, eigenIndex(m), eigenIndex(n)).noalias() = view(a, m, k) * view(b, k, n);
}

void multiplyTransposed(float* c, const float* a, const float* b, std::size_t m, std::size_t k, std::size_t n)
{
    MatrixMap(c, eigenIndex(m), eigenIndex(n)).noalias() = view(a, m, k) * view(b, n, k).transpose();
}

void transposedMultiply(float* c, const float* a, const float* b, std::size_t rows, std::size_t aColumns,
                        std::size_t m, std::size_t n)
{
    const StridedMap left(a, eigenIndex(rows), eigenIndex(m), Eigen::OuterStride<>(eigenIndex(aColumns)));
    MatrixMap(c, eigenIndex(m), eigenIndex(n)).noalias() = left.transpose() * view(b, rows, n);
}

/// Elements computed at a time; a multiple of every vector's length.
constexpr std::size_t PieceSize = 64;
using Piece = Eigen::Array<float, PieceSize, 1>;

/// values = function(values), by aligned pieces of one size: the ends of an array take another road through
/// Eigen than its middle, with other bits, and where they begin depends on where the array lies.
template <class Function> void applyByPieces(float* values, std::size_t count, const Function& function)
{
    Piece piece = Piece::Zero();
    for (std::size_t begin = 0; begin < count; begin += PieceSize) {
        const std::size_t size = count - begin < PieceSize ? count - begin : PieceSize;
        std::memcpy(piece.data(), values + begin, size * sizeof(float));
        piece = function(piece);
        std::memcpy(values + begin, piece.data(), size * sizeof(float));
    }
}

void sigmoid(float* values, std::size_t count)
{
    applyByPieces(values, count, [](const Piece& x) -> Piece { return (1.0F + (-x).exp()).inverse(); });
}

void hyperbolicTangent(float* values, std::size_t count)
{
    applyByPieces(values, count, [](const Piece& x) -> Piece { return x.tanh(); });
}

/// Klambauer et al., "Self-normalizing neural networks", 2017.
void selu(float* values, std::size_t count)
{
    applyByPieces(values, count, [](const Piece& x) -> Piece {
        constexpr float Scale = 1.0507009873554805F;
        constexpr float Alpha = 1.6732632423543772F;
        return Scale * (x > 0.0F).select(x, Alpha * (x.min(0.0F).exp() - 1.0F));
    });
}

void sgdStep(float* __restrict weights, const float* __restrict gradient, float* __restrict velocity,
             std::size_t count, const StepSizes& sizes)
{
    const StepSizes s = sizes;
    for (std::size_t i = 0; i < count; ++i) {
        const float slope = (gradient ? gradient[i] : 0.0F) + s.weightDecay * weights[i];
        velocity[i] = s.momentum * velocity[i] + slope;
        weights[i] -= s.learningRate * velocity[i];
    }
}

void adamStep(float* __restrict weights, const float* __restrict gradient, float* __restrict mean,
              float* __restrict square, std::size_t count, const StepSizes& sizes)
{
    const StepSizes s = sizes;
    const float rate = s.learningRate / s.correction1;
    const float rootScale = 1.0F / std::sqrt(s.correction2);
    for (std::size_t i = 0; i < count; ++i) {
        const float slope = (gradient ? gradient[i] : 0.0F) + s.weightDecay * weights[i];
        mean[i] = s.decay1 * mean[i] + (1.0F - s.decay1) * slope;
        square[i] = s.decay2 * square[i] + (1.0F - s.decay2) * slope * slope;
        weights[i] -= rate * mean[i] / (std::sqrt(square[i]) * rootScale + s.epsilon);
    }
}

void rmspropStep(float* __restrict weights, const float* __restrict gradient, float* __restrict square,
                 std::size_t count, const StepSizes& sizes)
{
    const StepSizes s = sizes;
    for (std::size_t i = 0; i < count; ++i) {
        const float slope = (gradient ? gradient[i] : 0.0F) + s.weightDecay * weights[i];
        square[i] = s.decay2 * square[i] + (1.0F - s.decay2) * slope * slope;
        weights[i] -= s.learningRate * slope / (std::sqrt(square[i]) + s.epsilon);
    }
}

} // namespace

extern const Kernels table;
const Kernels table{
    AUTOREC_KERNELS_TITLE, addScaledRows, dotRows, multiply, multiplyTransposed, transposedMultiply, sigmoid,
    hyperbolicTangent,     selu,          sgdStep, adamStep, rmspropStep};

} // namespace autorec::AUTOREC_KERNELS_NAMESPACE

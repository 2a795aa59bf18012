// SPDX-License-Identifier: GPL-3.0-or-later
// The arithmetic itself, included by each unit that compiles it for one kind of processor.
// AUTOREC_KERNELS_NAMESPACE keeps the copies apart, as the renamed Eigen keeps its templates apart.

#include "core/kernels/kernels.h"

// Eigen multiplies small matrices in another way, in which sums depend on where in memory they lie.
#define EIGEN_GEMM_TO_COEFFBASED_THRESHOLD 0
#include <Eigen/Core>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numeric>
#include <type_traits>

namespace autorec::AUTOREC_KERNELS_NAMESPACE {

namespace {

template <class Number>
using RowMajor = Eigen::Matrix<Number, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
template <class Number> using BlockMap = Eigen::Map<const RowMajor<Number>, 0, Eigen::OuterStride<>>;
template <class Number> using MutableBlockMap = Eigen::Map<RowMajor<Number>, 0, Eigen::OuterStride<>>;

Eigen::Index eigenIndex(std::size_t value)
{
    return static_cast<Eigen::Index>(value);
}

template <class Number>
BlockMap<Number> view(BlockOf<const Number> block, std::size_t rows, std::size_t columns)
{
    return {block.data, eigenIndex(rows), eigenIndex(columns),
            Eigen::OuterStride<>(eigenIndex(block.stride))};
}

template <class Number>
    requires(!std::is_const_v<Number>)
MutableBlockMap<Number> view(BlockOf<Number> block, std::size_t rows, std::size_t columns)
{
    return {block.data, eigenIndex(rows), eigenIndex(columns),
            Eigen::OuterStride<>(eigenIndex(block.stride))};
}

/// The number of running sums for each product. They allow vector instructions without reordering a sum whose
/// order the language fixes.
constexpr std::size_t Lanes = 16;
using Sums = Eigen::Array<float, Lanes, 1>;

/// out[r] = rows[r] · x for several rows side by side, which hides the latency of the additions. A product
/// has the same bits whatever the number of rows.
template <std::size_t Rows>
void dots(float* out, const float* const (&rows)[Rows], const float* x, std::size_t width)
{
    using Values = Eigen::Map<const Sums>;
    Sums sums[Rows];
    for (Sums& sum : sums)
        sum.setZero();
    std::size_t j = 0;
    for (; j + Lanes <= width; j += Lanes) {
        const Sums factors = Values(x + j);
        for (std::size_t r = 0; r < Rows; ++r)
            sums[r] += Values(rows[r] + j) * factors;
    }
    for (std::size_t r = 0; r < Rows; ++r) {
        float rest = 0.0F;
        for (std::size_t i = j; i < width; ++i)
            rest += rows[r][i] * x[i];
        out[r] = sums[r].sum() + rest;
    }
}

void dotRows(float* out, const float* x, std::size_t width, const float* table, const std::uint32_t* rows,
             std::size_t count)
{
    const auto row = [&](std::size_t k) { return table + rows[k] * width; };
    std::size_t k = 0;
    for (; k + 4 <= count; k += 4)
        dots(out + k, {row(k), row(k + 1), row(k + 2), row(k + 3)}, x, width);
    for (; k < count; ++k)
        dots(out + k, {row(k)}, x, width);
}

void multiply(MutableBlock c, Block a, Block b, std::size_t m, std::size_t k, std::size_t n)
{
    view(c, m, n).noalias() = view(a, m, k) * view(b, k, n);
}

void multiplyTransposed(MutableBlock c, Block a, Block b, std::size_t m, std::size_t k, std::size_t n)
{
    view(c, m, n).noalias() = view(a, m, k) * view(b, n, k).transpose();
}

void transposedMultiply(MutableBlock c, Block a, Block b, std::size_t m, std::size_t k, std::size_t n)
{
    view(c, m, n).noalias() = view(a, k, m).transpose() * view(b, k, n);
}

void subtractTransposed(BlockOf<double> c, BlockOf<const double> a, BlockOf<const double> b, std::size_t m,
                        std::size_t k, std::size_t n)
{
    view(c, m, n).noalias() -= view(a, m, k) * view(b, n, k).transpose();
}

/// Elements computed at a time; a multiple of every vector's length. Eigen computes the ends of an array by
/// another code path than its middle, with other bits, and where the ends begin depends on the array's
/// address. So everything is computed in aligned pieces of one size, the last filled up with zeros.
constexpr std::size_t PieceSize = 64;
using Piece = Eigen::Array<float, PieceSize, 1>;

EIGEN_STRONG_INLINE Piece load(const float* values, std::size_t size)
{
    if (size == PieceSize)
        return Eigen::Map<const Piece>(values);
    Piece piece = Piece::Zero();
    std::copy_n(values, size, piece.data());
    return piece;
}

EIGEN_STRONG_INLINE void store(const Piece& piece, float* values, std::size_t size)
{
    if (size == PieceSize)
        Eigen::Map<Piece>{values} = piece;
    else
        std::copy_n(piece.data(), size, values);
}

/// Calls `work(begin, size)` for the pieces of `count` elements.
template <class Work> EIGEN_STRONG_INLINE void forEachPiece(std::size_t count, const Work& work)
{
    for (std::size_t begin = 0; begin < count; begin += PieceSize)
        work(begin, count - begin < PieceSize ? count - begin : PieceSize);
}

template <class Function> void applyByPieces(float* values, std::size_t count, const Function& function)
{
    forEachPiece(count, [&](std::size_t begin, std::size_t size) {
        store(function(load(values + begin, size)), values + begin, size);
    });
}

/// Some columns of the sum. Their number is a constant, so that the sums stay in registers.
template <std::size_t Groups>
EIGEN_STRONG_INLINE void addScaledColumns(float* out, const float* table, std::size_t stride,
                                          const std::uint32_t* rows, const float* scales, std::size_t count)
{
    Sums sums[Groups];
    for (std::size_t group = 0; group < Groups; ++group)
        sums[group] = Eigen::Map<const Sums>(out + group * Lanes);
    for (std::size_t k = 0; k < count; ++k) {
        const float* const row = table + rows[k] * stride;
        for (std::size_t group = 0; group < Groups; ++group)
            sums[group] += scales[k] * Eigen::Map<const Sums>(row + group * Lanes);
    }
    for (std::size_t group = 0; group < Groups; ++group)
        Eigen::Map<Sums>(out + group * Lanes) = sums[group];
}

void addScaledRows(float* out, std::size_t width, Block table, const std::uint32_t* rows, const float* scales,
                   std::size_t count)
{
    constexpr std::size_t Groups = 4;
    std::size_t j = 0;
    for (; j + Groups * Lanes <= width; j += Groups * Lanes)
        addScaledColumns<Groups>(out + j, table.data + j, table.stride, rows, scales, count);
    for (; j + Lanes <= width; j += Lanes)
        addScaledColumns<1>(out + j, table.data + j, table.stride, rows, scales, count);
    for (; j < width; ++j) {
        for (std::size_t k = 0; k < count; ++k)
            out[j] += scales[k] * table.data[rows[k] * table.stride + j];
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
        return Scale * (x.max(0.0F) + Alpha * (x.min(0.0F).exp() - 1.0F));
    });
}

float softmax(float* values, std::size_t count)
{
    float most = values[0];
    for (std::size_t i = 1; i < count; ++i)
        most = std::max(most, values[i]);
    float sums[Lanes] = {};
    forEachPiece(count, [&](std::size_t begin, std::size_t size) {
        const Piece powers = (load(values + begin, size) - most).exp();
        store(powers, values + begin, size);
        for (std::size_t i = 0; i < size; ++i)
            sums[i % Lanes] += powers[eigenIndex(i)];
    });
    const double sum = std::accumulate(std::begin(sums), std::end(sums), 0.0);
    const auto scale = static_cast<float>(1.0 / sum);
    for (std::size_t i = 0; i < count; ++i)
        values[i] *= scale;
    return most + static_cast<float>(std::log(sum));
}

/// Weights, their gradient and one or two moments, of one piece.
struct Moved
{
    float* __restrict weights;
    const float* __restrict gradient; ///< null for zeros
    float* __restrict first;
    float* __restrict second; ///< null where the optimiser has one moment
};

/// Calls `element(i, slope)` with each weight's slope of the loss and of the penalty together.
template <class Element>
EIGEN_STRONG_INLINE void forEachSlope(const Moved& moved, std::size_t size, float weightDecay,
                                      const Element& element)
{
    if (moved.gradient) {
        for (std::size_t i = 0; i < size; ++i)
            element(i, moved.gradient[i] + weightDecay * moved.weights[i]);
    } else {
        for (std::size_t i = 0; i < size; ++i)
            element(i, weightDecay * moved.weights[i]);
    }
}

struct SgdStep
{
    static EIGEN_STRONG_INLINE void take(const Moved& moved, std::size_t size, const StepSizes& s)
    {
        forEachSlope(moved, size, s.weightDecay, [&](std::size_t i, float slope) {
            const float velocity = s.momentum * moved.first[i] + slope;
            moved.first[i] = velocity;
            moved.weights[i] -= s.learningRate * velocity;
        });
    }
};

struct AdamStep
{
    static EIGEN_STRONG_INLINE void take(const Moved& moved, std::size_t size, const StepSizes& s)
    {
        forEachSlope(moved, size, s.weightDecay, [&](std::size_t i, float slope) {
            const float mean = s.decay1 * moved.first[i] + (1.0F - s.decay1) * slope;
            const float square = s.decay2 * moved.second[i] + (1.0F - s.decay2) * slope * slope;
            moved.first[i] = mean;
            moved.second[i] = square;
            moved.weights[i] -= s.learningRate * mean / (std::sqrt(square) * s.rootScale + s.epsilon);
        });
    }
};

struct RmspropStep
{
    static EIGEN_STRONG_INLINE void take(const Moved& moved, std::size_t size, const StepSizes& s)
    {
        forEachSlope(moved, size, s.weightDecay, [&](std::size_t i, float slope) {
            const float square = s.decay2 * moved.first[i] + (1.0F - s.decay2) * slope * slope;
            moved.first[i] = square;
            moved.weights[i] -= s.learningRate * slope / (std::sqrt(square) + s.epsilon);
        });
    }
};

/// Does all steps of one piece before the next piece, so that its weights and moments stay in the fastest
/// cache.
template <class Step>
void takeSteps(const Moved& moved, std::size_t count, const StepSizes* sizes, std::size_t steps)
{
    const auto from = [](auto* values, std::size_t begin) { return values ? values + begin : nullptr; };
    forEachPiece(count, [&](std::size_t begin, std::size_t size) {
        Moved piece{moved.weights + begin, from(moved.gradient, begin), moved.first + begin,
                    from(moved.second, begin)};
        for (std::size_t k = 0; k < steps; ++k) {
            if (size == PieceSize)
                Step::take(piece, PieceSize, sizes[k]);
            else
                Step::take(piece, size, sizes[k]);
            piece.gradient = nullptr;
        }
    });
}

void sgdSteps(float* weights, const float* gradient, float* velocity, std::size_t count,
              const StepSizes* sizes, std::size_t steps)
{
    takeSteps<SgdStep>({weights, gradient, velocity, nullptr}, count, sizes, steps);
}

void adamSteps(float* weights, const float* gradient, float* mean, float* square, std::size_t count,
               const StepSizes* sizes, std::size_t steps)
{
    takeSteps<AdamStep>({weights, gradient, mean, square}, count, sizes, steps);
}

void rmspropSteps(float* weights, const float* gradient, float* square, std::size_t count,
                  const StepSizes* sizes, std::size_t steps)
{
    takeSteps<RmspropStep>({weights, gradient, square, nullptr}, count, sizes, steps);
}

} // namespace

extern const Kernels table;
const Kernels table{AUTOREC_KERNELS_TITLE,
                    addScaledRows,
                    dotRows,
                    multiply,
                    multiplyTransposed,
                    transposedMultiply,
                    subtractTransposed,
                    sigmoid,
                    hyperbolicTangent,
                    selu,
                    softmax,
                    sgdSteps,
                    adamSteps,
                    rmspropSteps};

} // namespace autorec::AUTOREC_KERNELS_NAMESPACE

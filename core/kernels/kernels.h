// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

namespace autorec {

/// The learning rate and other constants of one optimiser step, in the form that the kernels use. Adam's rate
/// is η ⁄ (1 − β₁ᵗ). See `Optimiser` for sources.
struct StepSizes
{
    float learningRate = 0;
    float weightDecay = 0;
    float momentum = 0; ///< SGD
    float decay1 = 0;   ///< Adam's β₁
    float decay2 = 0;   ///< Adam's β₂; RMSprop's α
    float epsilon = 0;
    float rootScale = 1; ///< Adam's 1 ⁄ √(1 − β₂ᵗ)
};

/// Part of a row-major matrix whose rows begin `stride` numbers apart.
template <class Number> struct BlockOf
{
    Number* data;
    std::size_t stride;
};

using Block = BlockOf<const float>;
using MutableBlock = BlockOf<float>;

/// The engine's arithmetic, compiled once for any x86-64 and once for AVX2 with FMA. All
/// matrices are row-major; nothing aliases; everything is single-threaded and may run on any thread. A result
/// depends on the values and lengths only, not on where in memory they lie.
struct Kernels
{
    const char* name;

    /// out[width] += Σ_k scales[k] · table[rows[k]], for k in order.
    void (*addScaledRows)(float* out, std::size_t width, Block table, const std::uint32_t* rows,
                          const float* scales, std::size_t count);
    /// out[k] = table[rows[k]] · x[width].
    void (*dotRows)(float* out, const float* x, std::size_t width, const float* table,
                    const std::uint32_t* rows, std::size_t count);

    /// c[m × n] = a[m × k] · b[k × n].
    void (*multiply)(MutableBlock c, Block a, Block b, std::size_t m, std::size_t k, std::size_t n);
    /// c[m × n] = a[m × k] · bᵀ, b[n × k].
    void (*multiplyTransposed)(MutableBlock c, Block a, Block b, std::size_t m, std::size_t k, std::size_t n);
    /// c[m × n] = aᵀ · b, a[k × m], b[k × n].
    void (*transposedMultiply)(MutableBlock c, Block a, Block b, std::size_t m, std::size_t k, std::size_t n);

    /// c[m × n] −= a[m × k] · bᵀ, b[n × k], in double precision.
    void (*subtractTransposed)(BlockOf<double> c, BlockOf<const double> a, BlockOf<const double> b,
                               std::size_t m, std::size_t k, std::size_t n);

    void (*sigmoid)(float* values, std::size_t count);
    void (*tanh)(float* values, std::size_t count);
    void (*selu)(float* values, std::size_t count);
    /// values = exp(values) ⁄ Σ exp(values); returns log Σ exp(values).
    float (*softmax)(float* values, std::size_t count);

    /// `steps` steps in a row on `count` weights: the first with `gradient` (null: zeros), the others with a
    /// gradient of zeros. Step k is of sizes[k]. The same bits as one call for each step.
    void (*sgdSteps)(float* weights, const float* gradient, float* velocity, std::size_t count,
                     const StepSizes* sizes, std::size_t steps);
    void (*adamSteps)(float* weights, const float* gradient, float* mean, float* square, std::size_t count,
                      const StepSizes* sizes, std::size_t steps);
    void (*rmspropSteps)(float* weights, const float* gradient, float* square, std::size_t count,
                         const StepSizes* sizes, std::size_t steps);
};

/// Returns the fastest kernels that this processor supports. AUTOREC_KERNELS=baseline in the environment
/// selects the baseline.
const Kernels& kernels();

const Kernels& baselineKernels();
/// Null on processors without AVX2 and FMA.
const Kernels* v3Kernels();

} // namespace autorec

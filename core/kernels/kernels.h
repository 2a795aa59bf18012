#pragma once

#include <cstddef>
#include <cstdint>

namespace autorec {

/// Learning rate and friends of one optimiser step, as the kernels take them. See `Optimiser` for sources.
struct StepSizes
{
    float learningRate = 0;
    float weightDecay = 0;
    float momentum = 0; ///< SGD
    float decay1 = 0;   ///< Adam's β₁
    float decay2 = 0;   ///< Adam's β₂; RMSprop's α
    float epsilon = 0;
    float correction1 = 1; ///< Adam's 1 − β₁ᵗ
    float correction2 = 1; ///< Adam's 1 − β₂ᵗ
};

/// The engine's arithmetic in single precision, compiled once for any x86-64 and once for AVX2 with FMA. All
/// matrices are row-major; nothing aliases; everything is single-threaded and may run on any thread. A result
/// depends on the values and lengths only, not on where in memory they lie.
struct Kernels
{
    const char* name;

    /// out[width] += Σ_k scales[k] · table[rows[k]], for k in order.
    void (*addScaledRows)(float* out, std::size_t width, const float* table, const std::uint32_t* rows,
                          const float* scales, std::size_t count);
    /// out[k] = bias[rows[k]] + table[rows[k]] · x[width].
    void (*dotRows)(float* out, const float* x, std::size_t width, const float* table, const float* bias,
                    const std::uint32_t* rows, std::size_t count);

    /// c[m × n] = a[m × k] · b[k × n].
    void (*multiply)(float* c, const float* a, const float* b, std::size_t m, std::size_t k, std::size_t n);
    /// c[m × n] = a[m × k] · bᵀ, b[n × k].
    void (*multiplyTransposed)(float* c, const float* a, const float* b, std::size_t m, std::size_t k,
                               std::size_t n);
    /// c[m × n] = aᵀ · b over rows, a[rows × aColumns] of which m columns are used, b[rows × n].
    void (*transposedMultiply)(float* c, const float* a, const float* b, std::size_t rows,
                               std::size_t aColumns, std::size_t m, std::size_t n);

    void (*sigmoid)(float* values, std::size_t count);
    void (*tanh)(float* values, std::size_t count);
    void (*selu)(float* values, std::size_t count);

    /// One step on `count` weights; `gradient` may be null for a gradient of zeros.
    void (*sgdStep)(float* weights, const float* gradient, float* velocity, std::size_t count,
                    const StepSizes& sizes);
    void (*adamStep)(float* weights, const float* gradient, float* mean, float* square, std::size_t count,
                     const StepSizes& sizes);
    void (*rmspropStep)(float* weights, const float* gradient, float* square, std::size_t count,
                        const StepSizes& sizes);
};

/// The fastest that this processor runs; AUTOREC_KERNELS=baseline in the environment forces the other.
const Kernels& kernels();

const Kernels& baselineKernels();
/// Null on processors without AVX2 and FMA.
const Kernels* v3Kernels();

} // namespace autorec

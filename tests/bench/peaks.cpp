// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/peaks.h"

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <immintrin.h>
#include <map>
#include <vector>

namespace autorec::bench {

namespace {

constexpr int Attempts = 20;

/// Enough independent sums to hide the latency of an operation, few enough for sixteen registers.
constexpr std::size_t Chains = 12;

volatile double sink = 0.0; ///< Keeps results from being optimised away.

template <class Work> double secondsOf(const Work& work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

/// Repeats `work` until an attempt takes ten milliseconds; the rate of the best of several attempts.
template <class Work> double bestRate(double amountPerCall, const Work& work)
{
    std::size_t calls = 1;
    const auto attempt = [&] {
        for (std::size_t call = 0; call < calls; ++call)
            work();
    };
    while (secondsOf(attempt) < 0.01)
        calls *= 2;
    double best = secondsOf(attempt);
    for (int i = 1; i < Attempts; ++i)
        best = std::min(best, secondsOf(attempt));
    return amountPerCall * static_cast<double>(calls) / best;
}

[[gnu::target("avx2,fma")]] float multiplyAddAvx2(std::size_t rounds)
{
    __m256 sums[Chains];
    for (std::size_t i = 0; i < Chains; ++i)
        sums[i] = _mm256_set1_ps(static_cast<float>(i));
    const __m256 factor = _mm256_set1_ps(0.999F);
    const __m256 addend = _mm256_set1_ps(0.001F);
    for (std::size_t round = 0; round < rounds; ++round) {
#pragma GCC unroll 12
        for (std::size_t i = 0; i < Chains; ++i)
            sums[i] = _mm256_fmadd_ps(sums[i], factor, addend);
    }
    for (std::size_t i = 1; i < Chains; ++i)
        sums[0] = _mm256_add_ps(sums[0], sums[i]);
    return _mm256_cvtss_f32(sums[0]);
}

float multiplyAddSse(std::size_t rounds)
{
    __m128 sums[Chains];
    for (std::size_t i = 0; i < Chains; ++i)
        sums[i] = _mm_set1_ps(static_cast<float>(i));
    const __m128 factor = _mm_set1_ps(0.999F);
    const __m128 addend = _mm_set1_ps(0.001F);
    for (std::size_t round = 0; round < rounds; ++round) {
#pragma GCC unroll 12
        for (std::size_t i = 0; i < Chains; ++i)
            sums[i] = _mm_add_ps(_mm_mul_ps(sums[i], factor), addend);
    }
    for (std::size_t i = 1; i < Chains; ++i)
        sums[0] = _mm_add_ps(sums[0], sums[i]);
    return _mm_cvtss_f32(sums[0]);
}

double measureFloatPeak()
{
    constexpr std::size_t Rounds = 100'000;
    const bool hasAvx2 = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
    const double lanes = hasAvx2 ? 8.0 : 4.0;
    return bestRate(2.0 * lanes * static_cast<double>(Chains * Rounds), [&] {
        sink = static_cast<double>(hasAvx2 ? multiplyAddAvx2(Rounds) : multiplyAddSse(Rounds));
    });
}

/// Whole numbers, whose sum the compiler may take in any order and so with vectors.
[[gnu::target_clones("avx2", "default")]] std::uint64_t sumOf(const std::uint64_t* words, std::size_t count)
{
    std::uint64_t sum0 = 0, sum1 = 0, sum2 = 0, sum3 = 0;
    const std::size_t quarter = count / 4;
    for (std::size_t i = 0; i < quarter; ++i) {
        sum0 += words[i];
        sum1 += words[i + quarter];
        sum2 += words[i + 2 * quarter];
        sum3 += words[i + 3 * quarter];
    }
    return sum0 + sum1 + sum2 + sum3;
}

double measureReadPeak(std::size_t blockBytes)
{
    const std::size_t count = blockBytes / sizeof(std::uint64_t) / 4 * 4;
    const std::vector<std::uint64_t> words(count, 1);
    return bestRate(static_cast<double>(count * sizeof(std::uint64_t)),
                    [&] { sink = static_cast<double>(sumOf(words.data(), count)); });
}

[[gnu::target_clones("avx2", "default")]] void update(float* __restrict a, const float* __restrict b,
                                                      std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i)
        a[i] = 0.5F * a[i] + b[i];
}

double measureUpdatePeak(std::size_t blockBytes)
{
    const std::size_t count = blockBytes / sizeof(float) / 2;
    std::vector<float> a(count, 1.0F);
    const std::vector<float> b(count, 1.0F);
    return bestRate(3.0 * static_cast<double>(count * sizeof(float)),
                    [&] { update(a.data(), b.data(), count); });
}

template <class Measure>
double rememberedFor(std::size_t blockBytes, std::map<std::size_t, double>& known, const Measure& measure)
{
    const auto found = known.find(blockBytes);
    return found != known.end() ? found->second
                                : known.emplace(blockBytes, measure(blockBytes)).first->second;
}

} // namespace

double floatPeak()
{
    static const double peak = measureFloatPeak();
    return peak;
}

double readPeak(std::size_t blockBytes)
{
    static std::map<std::size_t, double> known;
    return rememberedFor(blockBytes, known, measureReadPeak);
}

double updatePeak(std::size_t blockBytes)
{
    static std::map<std::size_t, double> known;
    return rememberedFor(blockBytes, known, measureUpdatePeak);
}

} // namespace autorec::bench

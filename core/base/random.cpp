// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numbers>
#include <numeric>
#include <utility>

namespace autorec {

namespace {

constexpr std::uint64_t GoldenGamma = 0x9e3779b97f4a7c15ULL;

std::uint64_t mix(std::uint64_t z)
{
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

} // namespace

RandomStream::RandomStream(std::uint64_t seed, RandomPurpose purpose, std::uint64_t epoch, std::uint64_t row)
    : m_state(mix(seed + GoldenGamma))
{
    for (const std::uint64_t part : {static_cast<std::uint64_t>(purpose), epoch, row})
        m_state = mix(m_state + GoldenGamma * (part + 1));
}

std::uint64_t RandomStream::next()
{
    m_state += GoldenGamma;
    return mix(m_state);
}

double RandomStream::uniform()
{
    return static_cast<double>(next() >> 11) * 0x1.0p-53;
}

std::size_t RandomStream::below(std::size_t bound)
{
    assert(bound > 0);
    return static_cast<std::size_t>(uniform() * static_cast<double>(bound));
}

void RandomStream::fillMask(float* values, std::size_t count, double rate, float kept)
{
    constexpr std::size_t Together = 4;
    constexpr unsigned Bits = 64 / Together;
    const auto threshold = static_cast<std::uint64_t>(std::lround(std::ldexp(rate, Bits)));
    for (std::size_t i = 0; i < count; i += Together) {
        std::uint64_t bits = next();
        for (std::size_t k = i; k < std::min(count, i + Together); ++k, bits >>= Bits)
            values[k] = (bits & ((1U << Bits) - 1)) < threshold ? 0.0F : kept;
    }
}

double RandomStream::normal()
{
    const double radius = std::sqrt(-2.0 * std::log(1.0 - uniform()));
    return radius * std::cos(2.0 * std::numbers::pi * uniform());
}

std::vector<std::uint32_t> shuffledIndices(std::size_t count, RandomStream random)
{
    std::vector<std::uint32_t> indices(count);
    std::iota(indices.begin(), indices.end(), 0U);
    for (std::size_t i = count; i > 1; --i)
        std::swap(indices[i - 1], indices[random.below(i)]);
    return indices;
}

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace autorec {

/// The purpose that random numbers are drawn for. Streams of different purposes never overlap.
enum class RandomPurpose : std::uint64_t {
    Weights = 1,
    Validation,
    Split,
    Shuffle,
    InputDropout,
    HiddenDropout,
    Simulation,
    Sampling,
    InputNoise,
    LatentNoise,
    Factors,
    NegativeSampling,
    Bootstrap,
    Narrowing,
    Clustering,
    Sweep,
    Gibbs,
    Sketch,
};

/// Counter-based random numbers: the n-th number is a function of (seed, purpose, epoch, row, n) alone, so
/// that work can be cut among any number of threads without changing a bit.
/// Mixing function: SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number generators",
/// 2014).
class RandomStream
{
public:
    RandomStream(std::uint64_t seed, RandomPurpose purpose, std::uint64_t epoch = 0, std::uint64_t row = 0);

    std::uint64_t next();
    /// In [0, 1).
    double uniform();
    /// In [0, bound); bound must be positive.
    std::size_t below(std::size_t bound);
    /// values[i] = 0 with probability `rate`, to the nearest 2⁻¹⁶, else `kept`.
    void fillMask(float* values, std::size_t count, double rate, float kept);
    /// Standard normal (Box and Muller, 1958).
    double normal();

private:
    std::uint64_t m_state;
};

/// The numbers 0 … count−1 in random order (Fisher and Yates).
std::vector<std::uint32_t> shuffledIndices(std::size_t count, RandomStream random);

} // namespace autorec

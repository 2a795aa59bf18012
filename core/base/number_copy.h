// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/matrix.h"
#include "core/base/parallel.h"

namespace autorec {

inline constexpr std::size_t NumbersPerChunk = 1 << 16;

template <class From, class To> void copyNumbers(const From* from, std::size_t count, To* to)
{
    parallelFor(count, NumbersPerChunk, [&](std::size_t i) { to[i] = static_cast<To>(from[i]); });
}

/// Copies a matrix into a longer vector; returns the position after the copied numbers.
inline double* copyNumbers(const Matrix& from, double* to)
{
    copyNumbers(from.data(), from.size(), to);
    return to + from.size();
}

/// Copies part of a longer vector into a matrix; returns the position after the copied numbers.
inline const double* copyNumbers(const double* from, Matrix& to)
{
    copyNumbers(from, to.size(), to.data());
    return from + to.size();
}

} // namespace autorec

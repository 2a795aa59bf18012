// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace autorec::bench {

/// What one core of this machine can do at best, measured when first asked for; later calls answer at once.

/// Floating-point operations per second of fused multiply-adds that never leave the registers: of AVX2 where
/// the processor has it, else of SSE's multiply and add.
double floatPeak();

/// Bytes per second of reading a block of this size again and again from end to end.
double readPeak(std::size_t blockBytes);

/// Bytes per second, read and written, of a[i] = scale · a[i] + b[i] over a and b of together this size.
double updatePeak(std::size_t blockBytes);

} // namespace autorec::bench

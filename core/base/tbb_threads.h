#pragma once

#include <cstddef>
#include <functional>

namespace autorec {

// What core asks of oneTBB, for parallel.h and pipeline.cpp to build on; others take these.

/// Calls `work(index)` for every index below `count`, on the threads of the enclosing `enterThreads`. Blocks.
void forEachIndex(std::size_t count, const std::function<void(std::size_t)>& work);

/// Calls `first()` until it says false, and for each time in between `middle` and, in the same order, `last`,
/// with the same number below `most`. No two under way have the same. Blocks.
void runStages(std::size_t most, const std::function<bool(std::size_t)>& first,
               const std::function<void(std::size_t)>& middle, const std::function<void(std::size_t)>& last);

/// Runs `work` with at most `threads` threads (0: one for each core), which take numbers below 10⁻³⁸ for
/// zero. Blocks.
void enterThreads(int threads, const std::function<void()>& work);

} // namespace autorec

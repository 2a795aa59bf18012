#pragma once

#include <algorithm>
#include <cstddef>

#include <tbb/parallel_for.h>
#include <tbb/parallel_invoke.h>
#include <tbb/task_arena.h>
#include <xmmintrin.h>

namespace autorec {

/// Calls `body(begin, end)` for consecutive chunks of [0, count), on the threads of the enclosing
/// `withThreads`. The cuts depend on `count` and `chunk` only, never on the number of threads, so a body that
/// writes nothing but its own range gives the same bits with any number of them. Blocks until all are done.
template <class Body> void parallelChunks(std::size_t count, std::size_t chunk, const Body& body)
{
    const std::size_t chunks = (count + chunk - 1) / chunk;
    tbb::parallel_for(std::size_t{0}, chunks,
                      [&](std::size_t index) { body(index * chunk, std::min(count, (index + 1) * chunk)); });
}

/// Runs the works side by side, on the threads of the enclosing `withThreads`. Blocks until all are done.
template <class... Works> void runTogether(const Works&... works)
{
    tbb::parallel_invoke(works...);
}

/// While it lives, this thread's arithmetic takes numbers below 10⁻³⁸ for zero. Processors are many times
/// slower with them, and moments of weights that nothing moves any more come down to them.
class FlushTinyNumbers
{
public:
    FlushTinyNumbers()
        : m_before(_mm_getcsr())
    {
        constexpr unsigned FlushResults = 0x8000;
        constexpr unsigned FlushOperands = 0x0040;
        _mm_setcsr(m_before | FlushResults | FlushOperands);
    }
    ~FlushTinyNumbers() { _mm_setcsr(m_before); }
    FlushTinyNumbers(const FlushTinyNumbers&) = delete;
    FlushTinyNumbers& operator=(const FlushTinyNumbers&) = delete;

private:
    unsigned m_before;
};

/// Runs `work` with at most `threads` threads (0: one for each core) and returns its result. All of them
/// flush tiny numbers to zero, so that the bits do not depend on which did what.
template <class Work> auto withThreads(int threads, const Work& work)
{
    // The threads of an arena take the state of the one that makes it.
    const FlushTinyNumbers flush;
    tbb::task_arena arena(threads > 0 ? threads : tbb::task_arena::automatic);
    return arena.execute(work);
}

} // namespace autorec

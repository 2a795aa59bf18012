#pragma once

#include <algorithm>
#include <cstddef>

#include <tbb/parallel_for.h>
#include <tbb/parallel_invoke.h>
#include <tbb/task_arena.h>

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

/// Runs `work` with at most `threads` threads (0: one for each core) and returns its result.
template <class Work> auto withThreads(int threads, const Work& work)
{
    tbb::task_arena arena(threads > 0 ? threads : tbb::task_arena::automatic);
    return arena.execute(work);
}

} // namespace autorec

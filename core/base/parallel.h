#pragma once

#include "core/base/hand_over.h"
#include "core/base/tbb_threads.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <functional>
#include <optional>
#include <type_traits>
#include <utility>

namespace autorec {

/// Calls `body(begin, end)` for consecutive chunks of [0, count), on the threads of the enclosing
/// `withThreads`. The cuts depend on `count` and `chunk` only, never on the number of threads, so a body that
/// writes nothing but its own range gives the same bits with any number of them. Blocks until all are done.
template <class Body> void parallelChunks(std::size_t count, std::size_t chunk, const Body& body)
{
    ForkAndJoin order;
    const auto part = [&](std::size_t index) {
        const ForkAndJoin::Part running(order);
        body(index * chunk, std::min(count, (index + 1) * chunk));
    };
    forEachIndex((count + chunk - 1) / chunk, std::cref(part));
}

/// Runs the works side by side, on the threads of the enclosing `withThreads`. Blocks until all are done.
template <class... Works> void runTogether(const Works&... works)
{
    const std::array<std::function<void()>, sizeof...(works)> all{std::cref(works)...};
    parallelChunks(all.size(), 1, [&](std::size_t index, std::size_t) { all[index](); });
}

/// Runs `work` with at most `threads` threads (0: one for each core) and returns its result. All of them
/// flush tiny numbers to zero, so that the bits do not depend on which did what. Blocks.
template <class Work> auto withThreads(int threads, const Work& work)
{
    using Result = decltype(work());
    if constexpr (std::is_void_v<Result>) {
        ForkAndJoin order;
        enterThreads(threads, [&] {
            const ForkAndJoin::Part running(order);
            work();
        });
    } else {
        std::optional<Result> result;
        withThreads(threads, [&] { result.emplace(work()); });
        return Result(std::move(*result));
    }
}

} // namespace autorec

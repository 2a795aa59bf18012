// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <functional>
#include <optional>
#include <type_traits>
#include <utility>

namespace autorec {

/// Calls `work(index)` for every index below `count`, on the threads of the enclosing `withThreads`. Blocks
/// until all are done; throws what one of them throws.
void forEachIndex(std::size_t count, const std::function<void(std::size_t)>& work);

/// Calls `work` with at most `threads` threads (0: one for each core), as `withThreads` does. Blocks.
void enterThreads(int threads, const std::function<void()>& work);

/// Calls `body(begin, end)` for consecutive chunks of [0, count), on the threads of the enclosing
/// `withThreads`. The cuts depend on `count` and `chunk` only, never on the number of threads, so a body that
/// writes nothing but its own range gives the same bits with any number of them. Blocks until all are done.
template <class Body> void parallelChunks(std::size_t count, std::size_t chunk, const Body& body)
{
    const auto atIndex = [&](std::size_t index) {
        body(index * chunk, std::min(count, (index + 1) * chunk));
    };
    forEachIndex((count + chunk - 1) / chunk, std::cref(atIndex));
}

/// Calls `work(index)` for every index below `count`. The cuts are those of `parallelChunks`: a thread takes
/// `chunk` indices at a time, in order.
template <class Work> void parallelFor(std::size_t count, std::size_t chunk, const Work& work)
{
    parallelChunks(count, chunk, [&](std::size_t begin, std::size_t end) {
        for (std::size_t index = begin; index < end; ++index)
            work(index);
    });
}

/// Runs the works side by side, on the threads of the enclosing `withThreads`. Blocks until all are done.
template <class... Works> void runTogether(const Works&... works)
{
    const std::array<std::function<void()>, sizeof...(works)> all{std::cref(works)...};
    forEachIndex(all.size(), [&](std::size_t index) { all[index](); });
}

/// Runs `work` with at most `threads` threads (0: one for each core) and returns its result. All of them
/// flush tiny numbers to zero, so that results do not depend on which thread did which work. Blocks.
template <class Work> auto withThreads(int threads, const Work& work)
{
    using Result = decltype(work());
    if constexpr (std::is_void_v<Result>) {
        enterThreads(threads, std::cref(work));
    } else {
        std::optional<Result> result;
        enterThreads(threads, [&] { result.emplace(work()); });
        return Result(std::move(*result));
    }
}

/// A pipeline of stages. Each stage gets the number of the slot that holds the work item, and uses the slot
/// exclusively.
struct Pipeline
{
    std::size_t slots = 1;                 ///< maximum number of work items in progress
    std::function<bool(std::size_t)> fill; ///< returns false at the end; one slot at a time
    std::function<void(std::size_t)> work; ///< called for many slots at once
    std::function<void(std::size_t)> take; ///< one slot at a time, in the order in which slots were filled

    /// Runs all stages on the threads of the enclosing `withThreads`. Blocks until all items are done;
    /// rethrows the exception of a stage.
    void run() const;
};

} // namespace autorec

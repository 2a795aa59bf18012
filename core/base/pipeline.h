// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>

namespace autorec {

/// Stages that work passes through, each of which is told the slot that the work lies in and has it to
/// itself.
struct Pipeline
{
    std::size_t slots = 1;                 ///< how much may be under way at once
    std::function<bool(std::size_t)> fill; ///< false where there is no more; one slot at a time
    std::function<void(std::size_t)> work; ///< on many slots at once
    std::function<void(std::size_t)> take; ///< one slot at a time, in the order in which they were filled

    /// Runs all stages on the threads of the enclosing `withThreads`. Blocks until there is no more; throws
    /// what a stage throws.
    void run() const;
};

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/narrowing.h"

#include <vector>

namespace autorec {

class SourceFiles;
struct SourceFile;

/// Estimated rating count and peak memory, extrapolated from the first lines and the file sizes.
struct LoadingEstimate
{
    std::size_t ratings = 0;
    std::size_t bytes = 0; ///< of memory, at the peak
};

/// `files` are the files of ratings; the first is looked into.
LoadingEstimate estimateLoading(const SourceFiles& source, const std::vector<const SourceFile*>& files,
                                const Narrowing& narrowing);

/// Throws Error(NotEnoughMemory) if the estimate exceeds the free memory.
void requireMemory(const SourceFiles& source, const LoadingEstimate& estimate);

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/data_source.h"
#include "core/data/dataset_builder.h"

#include <filesystem>
#include <functional>

namespace autorec {

class SourceFiles;

/// Estimated rating count and peak memory, extrapolated from the first lines and the file sizes.
struct LoadingEstimate
{
    std::size_t ratings = 0;
    std::size_t bytes = 0; ///< of memory, at the peak
};

/// Which part of a source to open, and how.
struct OpenOptions : Opening
{
    std::filesystem::path cacheFolder = {}; ///< for binary copies of large data sets; empty: no copies
    std::size_t cacheFrom = 1000000;        ///< ratings; smaller data sets are not copied
    /// Called before anything is loaded; may be empty.
    std::function<void(const LoadingEstimate&)> onEstimate = {};
};

/// Opens a data set of any supported format, detected from the content: a folder, a file of ratings alone
/// (titles and links are read from the files beside it), or an archive with either. "demo" is the built-in
/// demo. Reads the binary copy instead if there is one of the same source and options. Blocks; may be called
/// from any thread; uses all cores. Throws Error: FileNotFound, FileUnreadable, UnknownFormat, DamagedFile,
/// TooMuchSkipped, NotEnoughMemory, InvalidArgument (nothing is left after narrowing), Cancelled.
OpenedDataset openDataset(const std::filesystem::path& source, const WorkContext& work = {},
                          const OpenOptions& options = {});

/// Reads an already opened source, bypassing the cache, however much is skipped.
OpenedDataset readDataset(const SourceFiles& source, const WorkContext& work = {},
                          const OpenOptions& options = {});

/// Writes the binary copy that `openDataset` did not find, if one is wanted. Does not touch the source.
/// Blocks. Throws Error(Cancelled).
void keepCopy(const OpenedDataset& opened, const WorkContext& work = {});

/// The built-in demo: real films, simulated ratings. The same at every call.
OpenedDataset openDemo();

} // namespace autorec

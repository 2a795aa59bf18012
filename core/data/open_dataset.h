// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/data/column_layout.h"
#include "core/data/dataset_builder.h"

#include <filesystem>
#include <functional>
#include <optional>

namespace autorec {

class SourceFiles;

/// What loading will come to, told from the beginning of the files and their sizes.
struct LoadingEstimate
{
    std::size_t ratings = 0;
    std::size_t bytes = 0; ///< of memory, at the peak
};

/// What part of a source to open, and how.
struct OpenOptions
{
    Narrowing narrowing;
    std::optional<ColumnLayout> columns; ///< of delimited text; found out where it is not given
    /// Where `openDataset` looks for binary copies and `keepCopy` puts them; empty: nowhere.
    std::filesystem::path cacheFolder;
    std::size_t cacheFrom = 1000000; ///< ratings; of fewer, no copy is kept
    std::function<void(const LoadingEstimate&)>
        onEstimate; ///< called before anything is loaded; may be empty
};

/// Opens a data set of any supported format, told apart by content: a folder, a rating file alone (titles and
/// links are taken from the files beside it), or an archive with either, which is not unpacked. "demo" is the
/// built-in demo. Blocks; may be called from any thread; uses all cores. Throws Error: FileNotFound,
/// FileUnreadable, UnknownFormat, DamagedFile, NotEnoughMemory, InvalidArgument (narrowed to nothing),
/// Cancelled.
OpenedDataset openDataset(const std::filesystem::path& source, const WorkContext& work = {},
                          const OpenOptions& options = {});

/// Keeps a binary copy of a data set that was opened from `source` with these options, where it is large
/// enough and there is none yet; `openDataset` then reads that. Blocks. Throws Error: Cancelled, and as
/// openDataset where the source is gone.
void keepCopy(const std::filesystem::path& source, const OpenedDataset& opened, const OpenOptions& options,
              const WorkContext& work = {});

/// Likewise of a source that is at hand, without a cache.
OpenedDataset readDataset(const SourceFiles& source, const WorkContext& work = {},
                          const OpenOptions& options = {});

/// What a source seems to be, told from its beginning.
struct SourcePreview
{
    std::string format; ///< empty where no ratings were recognised
    std::string
        beginning; ///< of the file of ratings, in UTF-8; of the largest file where none was recognised
    std::optional<ColumnLayout> layout; ///< of delimited text
};

/// Throws Error as openDataset.
SourcePreview previewSource(const std::filesystem::path& source, const WorkContext& work = {});

/// The built-in demo: real films, simulated ratings. The same at every call.
OpenedDataset openDemo();

/// Reads one more file of ratings beside those that `dataset` was opened from, for `files:` splits. Users and
/// movies must be those of the data set.
std::vector<RatingEntry> readRatingFile(const std::filesystem::path& source, const std::string& name,
                                        const Dataset& dataset);

} // namespace autorec

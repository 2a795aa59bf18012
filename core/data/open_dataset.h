#pragma once

#include "core/base/progress.h"
#include "core/data/dataset_builder.h"

#include <filesystem>

namespace autorec {

/// Opens a data set of any supported format, told apart by content: a folder, or a rating file alone; titles
/// and links are taken from the files beside it. "demo" is the built-in demo. Blocks; may be called from any
/// thread. Throws Error: FileNotFound, FileUnreadable, UnknownFormat, DamagedFile, Cancelled.
OpenedDataset openDataset(const std::filesystem::path& source, const WorkContext& work = {});

/// The built-in demo: real films, simulated ratings. The same at every call.
OpenedDataset openDemo();

/// Reads one more file of ratings of the format that `dataset` was opened with, for `files:` splits. Users
/// and movies must be those of the data set.
std::vector<RatingEntry> readRatingFile(const std::filesystem::path& file, const Dataset& dataset);

} // namespace autorec

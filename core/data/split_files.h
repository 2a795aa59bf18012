// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"

#include <filesystem>

namespace autorec {

/// Reads one more file of ratings, for `files:` splits: `name` is a file of the source that `dataset` was
/// opened from, or a path beside it. Blocks. Throws Error as openDataset, and DamagedFile if a user or a
/// movie is not in the data set.
std::vector<RatingEntry> readRatingFile(const std::filesystem::path& source, const std::string& name,
                                        const Dataset& dataset);

} // namespace autorec

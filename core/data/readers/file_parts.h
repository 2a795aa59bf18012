// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/source/source_files.h"

#include <functional>
#include <vector>

namespace autorec {

/// The files that are parts of one with `first`, among `files`, in their order; `first` alone if there are no
/// others. Parts have paths that differ only in numbers, which
/// - count on from 0 or 1 without a gap: "ratings_1.csv", "ratings_2.csv"; "batch1/r.csv", "batch2/r.csv";
/// - or stand behind a word for a part: "part-00000", "chunk_20000";
/// - or are years or dates: "ratings-2015-12.csv", "date=2015-01-01/part-0.csv";
/// or in the letters that Unix' `split` adds: "ratings.csv.aa", "ratings.csv.ab". The files of a split
/// ("u1.base", "train_1.csv"), versions ("ratings_v2.csv") and copies ("ratings (1).csv") are no parts.
/// `continues` says whether the content of a file can be that of a part.
std::vector<const SourceFile*> partsOf(const SourceFile& first, const std::vector<const SourceFile*>& files,
                                       const std::function<bool(const SourceFile&)>& continues);

} // namespace autorec

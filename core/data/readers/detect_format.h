// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/readers/reader.h"

namespace autorec {

/// The format of a source and its files of ratings.
struct DetectedFormat
{
    const Reader* reader;
    std::vector<const SourceFile*> ratings; ///< one file or more
};

/// Detects the format from the beginnings of the files; nothing if no ratings are recognised.
std::optional<DetectedFormat> detectFormat(const SourceFiles& source);

/// Detects the format, unless a person gave columns: then it is delimited text in the largest file. Throws
/// Error(UnknownFormat) if there are no ratings, Error(PersonalRatings) if they are one person's.
DetectedFormat requireFormat(const SourceFiles& source, const std::optional<ColumnLayout>& columns = {});

/// Reads the ratings with a reader into the import's builder, and builds the data set. Throws Error:
/// DamagedFile if not one rating could be read, and as DatasetBuilder::build.
OpenedDataset readAndBuild(const Reader& reader, const Import& import, const WorkContext& work);

} // namespace autorec

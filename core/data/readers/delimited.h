// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/column_layout.h"
#include "core/data/readers/reader.h"

namespace autorec {

/// The name of the format, as reports have it.
constexpr const char* DelimitedFormat = "Delimited text";

/// The file of delimited ratings that the source holds, the largest of several, and how it is laid out; null
/// where there is none.
struct DelimitedFile
{
    const SourceFile* file = nullptr;
    ColumnLayout layout;
};
DelimitedFile findDelimited(const SourceFiles& source);

/// Reads such a file in two passes: the first settles the scale (the least of 5, 10 and 100 that nearly all
/// ratings lie on, unless `layout` was given by a person) and whether ids are numbers; names are numbered in
/// the order in which they are met. Movies are titled by their column, or by their name where it is no
/// number.
void readDelimited(const SourceFiles& source, const DelimitedFile& ratings, bool layoutIsGiven,
                   DatasetBuilder& builder, const WorkContext& work);

} // namespace autorec

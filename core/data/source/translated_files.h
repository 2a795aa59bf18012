// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/source/source_files.h"

namespace autorec {

/// The same source, with files of JSON records, of MatrixMarket and of lists of items as comma-separated
/// text, translated while they are read. The sizes of such files are estimated. Returns `source` itself if
/// there are none. Blocks.
std::unique_ptr<SourceFiles> translated(std::unique_ptr<SourceFiles> source);

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/matrix.h"
#include "core/base/progress.h"

namespace autorec {

/// Replaces a symmetric positive definite matrix by its inverse, in place. Only the lower triangle is read;
/// the whole inverse is written. Blocks of columns are swept one after another (Goodnight, "A tutorial on the
/// SWEEP operator", 1979), cut among the threads of the enclosing `withThreads`, with the same bits for any
/// number. Throws Error(Cancelled) within a block.
void invertSymmetric(DoubleMatrix& matrix, const WorkContext& work);

} // namespace autorec

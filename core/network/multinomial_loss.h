// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/network.h"

#include <vector>

namespace autorec {

/// The multinomial loss −Σ target · log softmax(outputs) of each row of a batch (Liang et al., 2018).
/// Replaces the outputs [batch × width] by their slopes, (Σ target · softmax(outputs) − target) ⁄ normaliser.
/// Writes the loss of each row to `rowLosses`. Works on the threads of the enclosing `withThreads`.
BatchLoss multinomialErrors(const MiniBatch& batch, Matrix& outputs, std::vector<double>& rowLosses);

} // namespace autorec

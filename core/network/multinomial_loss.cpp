// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/multinomial_loss.h"

#include "core/base/parallel.h"
#include "core/kernels/kernels.h"
#include "core/network/chunks.h"

#include <numeric>

namespace autorec {

BatchLoss multinomialErrors(const MiniBatch& batch, Matrix& outputs, std::vector<double>& rowLosses)
{
    const SparseRows& target = batch.target;
    rowLosses.assign(target.rowCount(), 0.0);
    const auto scale = static_cast<float>(1.0 / batch.normaliser);
    parallelFor(target.rowCount(), SparseRowsPerChunk, [&](std::size_t r) {
        float* const row = outputs.row(r);
        double said = 0.0;
        float total = 0.0F;
        for (std::size_t e = target.offsets[r]; e < target.offsets[r + 1]; ++e) {
            said += static_cast<double>(target.values[e] * row[target.columns[e]]);
            total += target.values[e];
        }
        const float logSum = kernels().softmax(row, outputs.columns());
        rowLosses[r] = static_cast<double>(total) * static_cast<double>(logSum) - said;
        for (std::size_t c = 0; c < outputs.columns(); ++c)
            row[c] *= total * scale;
        for (std::size_t e = target.offsets[r]; e < target.offsets[r + 1]; ++e)
            row[target.columns[e]] -= target.values[e] * scale;
    });
    BatchLoss loss;
    loss.sum = std::accumulate(rowLosses.begin(), rowLosses.end(), 0.0);
    loss.weight = static_cast<double>(target.rowCount());
    loss.observed = target.entryCount();
    return loss;
}

} // namespace autorec

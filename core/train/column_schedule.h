// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/sparse_rows.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace autorec {

/// A column that a step reads and updates, and the step that reads it next.
struct ColumnUse
{
    std::uint32_t column;
    std::uint32_t nextStep; ///< the number of steps if there is none
};

/// For each mini-batch of an epoch, the columns that its rows name. Knowing when a column is needed next lets
/// the optimiser take the steps between while the column's weights are in the cache.
class ColumnSchedule
{
public:
    /// Step k of the epoch takes the rows order[k · batchSize …] of `rows`, which have `width` columns.
    ColumnSchedule(const SparseRows& rows, std::span<const std::uint32_t> order, std::size_t batchSize,
                   std::size_t width);

    std::size_t stepCount() const { return m_offsets.size() - 1; }
    std::span<const ColumnUse> usesOf(std::size_t step) const;

private:
    std::vector<ColumnUse> m_uses; ///< last step first
    std::vector<std::size_t> m_offsets;
};

/// Every column, needed again at the next step: for steps that read the whole network.
std::vector<ColumnUse> everyColumn(std::size_t width, std::size_t step);

} // namespace autorec

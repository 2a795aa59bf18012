// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/column_schedule.h"

#include <algorithm>

namespace autorec {

ColumnSchedule::ColumnSchedule(const SparseRows& rows, std::span<const std::uint32_t> order,
                               std::size_t batchSize, std::size_t width)
    : m_offsets(1, 0)
{
    const std::size_t steps = (order.size() + batchSize - 1) / batchSize;
    std::vector<std::uint32_t> next(width, static_cast<std::uint32_t>(steps));
    for (std::size_t step = steps; step-- > 0;) {
        const std::size_t begin = m_uses.size();
        const std::size_t firstRow = step * batchSize;
        for (const std::uint32_t row :
             order.subspan(firstRow, std::min(batchSize, order.size() - firstRow))) {
            for (const std::uint32_t column : rows.columnsOf(row)) {
                if (next[column] == step)
                    continue; // met before in this step
                m_uses.push_back({column, next[column]});
                next[column] = static_cast<std::uint32_t>(step);
            }
        }
        std::sort(m_uses.begin() + static_cast<std::ptrdiff_t>(begin), m_uses.end(),
                  [](const ColumnUse& a, const ColumnUse& b) { return a.column < b.column; });
        m_offsets.push_back(m_uses.size());
    }
}

std::span<const ColumnUse> ColumnSchedule::usesOf(std::size_t step) const
{
    const std::size_t place = stepCount() - 1 - step;
    return std::span(m_uses).subspan(m_offsets[place], m_offsets[place + 1] - m_offsets[place]);
}

std::vector<ColumnUse> everyColumn(std::size_t width, std::size_t step)
{
    std::vector<ColumnUse> uses;
    uses.reserve(width);
    for (std::size_t column = 0; column < width; ++column)
        uses.push_back({static_cast<std::uint32_t>(column), static_cast<std::uint32_t>(step) + 1});
    return uses;
}

} // namespace autorec

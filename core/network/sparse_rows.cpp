// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/sparse_rows.h"

#include <numeric>

namespace autorec {

void SparseRows::clear()
{
    offsets.assign(1, 0);
    columns.clear();
    values.clear();
}

void SparseRows::reserve(std::size_t rows, std::size_t entries)
{
    offsets.reserve(rows + 1);
    columns.reserve(entries);
    values.reserve(entries);
}

void SparseRows::addRow(const SparseRows& from, std::size_t row)
{
    const auto begin = static_cast<std::ptrdiff_t>(from.offsets[row]);
    const auto end = static_cast<std::ptrdiff_t>(from.offsets[row + 1]);
    columns.insert(columns.end(), from.columns.begin() + begin, from.columns.begin() + end);
    values.insert(values.end(), from.values.begin() + begin, from.values.begin() + end);
    endRow();
}

void MiniBatch::clear()
{
    input.clear();
    target.clear();
    weights.clear();
}

void MiniBatch::normaliseByWeight()
{
    const double sum = weights.empty() ? static_cast<double>(target.entryCount())
                                       : std::accumulate(weights.begin(), weights.end(), 0.0);
    normaliser = sum > 0.0 ? sum : 1.0;
}

void ColumnIndex::build(const SparseRows& rows, std::size_t columnCount)
{
    m_next.assign(columnCount, 0);
    for (const std::uint32_t column : rows.columns)
        ++m_next[column];

    m_columns.clear();
    m_offsets.assign(1, 0);
    std::uint32_t begin = 0;
    for (std::uint32_t column = 0; column < columnCount; ++column) {
        const std::uint32_t count = m_next[column];
        m_next[column] = begin;
        if (count == 0)
            continue;
        begin += count;
        m_columns.push_back(column);
        m_offsets.push_back(begin);
    }

    m_rows.resize(rows.entryCount());
    m_entries.resize(rows.entryCount());
    for (std::size_t row = 0; row < rows.rowCount(); ++row) {
        for (std::size_t entry = rows.offsets[row]; entry < rows.offsets[row + 1]; ++entry) {
            const std::uint32_t place = m_next[rows.columns[entry]]++;
            m_rows[place] = static_cast<std::uint32_t>(row);
            m_entries[place] = static_cast<std::uint32_t>(entry);
        }
    }
}

} // namespace autorec

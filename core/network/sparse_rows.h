// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace autorec {

/// Sparse rows of numbers, one after another: the data of some users (columns are movies) or of some movies
/// (columns are users).
struct SparseRows
{
    std::vector<std::size_t> offsets{0};
    std::vector<std::uint32_t> columns;
    std::vector<float> values;

    std::size_t rowCount() const { return offsets.size() - 1; }
    std::size_t entryCount() const { return columns.size(); }
    std::size_t rowSize(std::size_t row) const { return offsets[row + 1] - offsets[row]; }
    std::span<const std::uint32_t> columnsOf(std::size_t row) const
    {
        return std::span(columns).subspan(offsets[row], rowSize(row));
    }

    void add(std::uint32_t column, float value)
    {
        columns.push_back(column);
        values.push_back(value);
    }
    /// Appends a row of `from`.
    void addRow(const SparseRows& from, std::size_t row);
    void endRow() { offsets.push_back(columns.size()); }
    void clear();
    void reserve(std::size_t rows, std::size_t entries);
};

/// Rows that a network learns from in one step: inputs and wanted outputs. The loss is Σ weight · (output −
/// target)² ⁄ normaliser over the entries of the target.
struct MiniBatch
{
    SparseRows input;
    SparseRows target;          ///< as many rows as `input`
    std::vector<float> weights; ///< one for each target entry; empty where all are 1
    double normaliser = 1;      ///< for the mean over what was observed: the sum of the weights

    float weight(std::size_t entry) const { return weights.empty() ? 1.0F : weights[entry]; }
    void clear();
    /// Makes the loss the mean over what was observed.
    void normaliseByWeight();
};

/// The entries of sparse rows grouped by column: for each column that occurs, in order, the rows that contain
/// it. Sums over a column's entries always have the same order, whichever thread computes them.
class ColumnIndex
{
public:
    void build(const SparseRows& rows, std::size_t columnCount);

    /// The columns that occur, ascending.
    const std::vector<std::uint32_t>& columns() const { return m_columns; }
    std::span<const std::uint32_t> rowsOf(std::size_t k) const { return slice(m_rows, k); }
    /// Places of the entries in the SparseRows.
    std::span<const std::uint32_t> entriesOf(std::size_t k) const { return slice(m_entries, k); }

private:
    std::span<const std::uint32_t> slice(const std::vector<std::uint32_t>& values, std::size_t k) const
    {
        return std::span(values).subspan(m_offsets[k], m_offsets[k + 1] - m_offsets[k]);
    }

    std::vector<std::uint32_t> m_columns;
    std::vector<std::size_t> m_offsets;
    std::vector<std::uint32_t> m_rows;
    std::vector<std::uint32_t> m_entries;
    std::vector<std::uint32_t> m_next; ///< by column; scratch
};

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cache_aligned_allocator.h"

#include <algorithm>
#include <cstddef>
#include <span>
#include <vector>

namespace autorec {

/// Plain row-major storage, [rows × columns], beginning at a cache line.
template <class Number> class MatrixOf
{
public:
    MatrixOf() = default;
    MatrixOf(std::size_t rows, std::size_t columns)
        : m_rows(rows)
        , m_columns(columns)
        , m_values(rows * columns)
    {
    }

    std::size_t rows() const { return m_rows; }
    std::size_t columns() const { return m_columns; }
    std::size_t size() const { return m_values.size(); }
    bool empty() const { return m_values.empty(); }

    Number* data() { return m_values.data(); }
    const Number* data() const { return m_values.data(); }
    Number* row(std::size_t r) { return m_values.data() + r * m_columns; }
    const Number* row(std::size_t r) const { return m_values.data() + r * m_columns; }
    Number& operator()(std::size_t r, std::size_t c) { return m_values[r * m_columns + c]; }
    Number operator()(std::size_t r, std::size_t c) const { return m_values[r * m_columns + c]; }

    /// All elements, row after row.
    std::span<Number> values() { return m_values; }
    std::span<const Number> values() const { return m_values; }

    /// Changes the shape; elements are kept only where storage order keeps them. Shrinking frees nothing.
    void resize(std::size_t rows, std::size_t columns)
    {
        m_rows = rows;
        m_columns = columns;
        m_values.resize(rows * columns);
    }

    void setZero() { std::fill(m_values.begin(), m_values.end(), Number{}); }

    friend bool operator==(const MatrixOf&, const MatrixOf&) = default;

private:
    std::size_t m_rows = 0;
    std::size_t m_columns = 0;
    std::vector<Number, CacheAlignedAllocator<Number>> m_values;
};

using Matrix = MatrixOf<float>;
using DoubleMatrix = MatrixOf<double>;

} // namespace autorec

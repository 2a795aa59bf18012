// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <new>
#include <span>
#include <vector>
#ifndef AUTOREC_SANITIZE
#include <tbb/cache_aligned_allocator.h>
#endif

namespace autorec {

#ifdef AUTOREC_SANITIZE

/// Sanitizers check the memory of the system's allocator, but not that of oneTBB's.
template <class Number> struct CacheAlignedAllocator
{
    using value_type = Number;
    static constexpr std::align_val_t CacheLine{64};

    CacheAlignedAllocator() = default;
    template <class Other> CacheAlignedAllocator(const CacheAlignedAllocator<Other>&) {}

    Number* allocate(std::size_t count)
    {
        if (count > static_cast<std::size_t>(-1) / sizeof(Number))
            throw std::bad_array_new_length();
        return static_cast<Number*>(::operator new(count * sizeof(Number), CacheLine));
    }
    void deallocate(Number* numbers, std::size_t) { ::operator delete(numbers, CacheLine); }

    friend bool operator==(const CacheAlignedAllocator&, const CacheAlignedAllocator&) { return true; }
};

#else

/// Memory that begins at a cache line.
template <class Number> using CacheAlignedAllocator = tbb::cache_aligned_allocator<Number>;

#endif

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

    /// Changes the shape. Elements keep their position in storage order, not their row and column. Shrinking
    /// frees nothing.
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

/// True if every element is a finite number.
inline bool isFinite(const Matrix& matrix)
{
    return std::all_of(matrix.values().begin(), matrix.values().end(),
                       [](float value) { return std::isfinite(value); });
}

/// Σ element², summed in storage order.
inline double sumOfSquares(const Matrix& matrix)
{
    double sum = 0.0;
    for (const float value : matrix.values())
        sum += static_cast<double>(value) * static_cast<double>(value);
    return sum;
}

} // namespace autorec

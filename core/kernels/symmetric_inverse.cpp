// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernels/symmetric_inverse.h"

#include "core/base/parallel.h"
#include "core/kernels/kernels.h"

#include <Eigen/Cholesky>
#include <Eigen/Core>

#include <algorithm>
#include <cassert>

namespace autorec {

namespace {

constexpr std::size_t BlockSize = 128;

using Square = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

/// One sweep: the block [first, last) of rows and columns.
class Sweep
{
public:
    Sweep(DoubleMatrix& matrix, std::size_t first, std::size_t last)
        : m_matrix(matrix)
        , m_first(first)
        , m_size(last - first)
        , m_columns(matrix.rows(), m_size)
        , m_swept(matrix.rows(), m_size)
    {
    }

    void run()
    {
        takeColumns();
        const Square negativeInverse = invertedBlock();
        forEachBlock([&](std::size_t begin, std::size_t end) {
            kernels().subtractTransposed({m_swept.row(begin), m_size}, {m_columns.row(begin), m_size},
                                         {negativeInverse.data(), m_size}, end - begin, m_size, m_size);
        });
        forEachBlock([&](std::size_t begin, std::size_t end) { update(begin, end); });
        forEachBlock([&](std::size_t begin, std::size_t end) { putBack(begin, end); });
        for (std::size_t r = 0; r < m_size; ++r) {
            for (std::size_t c = 0; c <= r; ++c)
                m_matrix(m_first + r, m_first + c) =
                    negativeInverse(static_cast<Eigen::Index>(r), static_cast<Eigen::Index>(c));
        }
    }

private:
    template <class Work> void forEachBlock(const Work& work) const
    {
        parallelChunks(m_matrix.rows(), BlockSize, work);
    }

    /// The block's columns, all rows, from what is kept of them in the lower triangle.
    void takeColumns()
    {
        forEachBlock([&](std::size_t begin, std::size_t end) {
            for (std::size_t r = begin; r < end; ++r) {
                for (std::size_t c = 0; c < m_size; ++c)
                    m_columns(r, c) = r >= m_first + c ? m_matrix(r, m_first + c) : m_matrix(m_first + c, r);
            }
        });
    }

    Square invertedBlock() const
    {
        const auto size = static_cast<Eigen::Index>(m_size);
        const Square block = Eigen::Map<const Square>(m_columns.row(m_first), size, size);
        return -block.llt().solve(Square::Identity(size, size));
    }

    /// The part of the lower triangle that is in the rows [begin, end) and in no swept column.
    void update(std::size_t begin, std::size_t end)
    {
        if (begin == m_first)
            return;
        for (std::size_t c = 0; c < end; c += BlockSize) {
            if (c == m_first)
                continue;
            const std::size_t columns = std::min(BlockSize, m_matrix.rows() - c);
            kernels().subtractTransposed({m_matrix.row(begin) + c, m_matrix.columns()},
                                         {m_swept.row(begin), m_size}, {m_columns.row(c), m_size},
                                         end - begin, m_size, columns);
        }
    }

    void putBack(std::size_t begin, std::size_t end)
    {
        if (begin == m_first)
            return;
        for (std::size_t r = begin; r < end; ++r) {
            for (std::size_t c = 0; c < m_size; ++c)
                (r > m_first ? m_matrix(r, m_first + c) : m_matrix(m_first + c, r)) = m_swept(r, c);
        }
    }

    DoubleMatrix& m_matrix;
    std::size_t m_first;
    std::size_t m_size;
    DoubleMatrix m_columns; ///< A_ik
    DoubleMatrix m_swept;   ///< A_ik A_kk⁻¹
};

} // namespace

void invertSymmetric(DoubleMatrix& matrix, const WorkContext& work)
{
    assert(matrix.rows() == matrix.columns());
    const std::size_t size = matrix.rows();
    for (std::size_t first = 0; first < size; first += BlockSize) {
        work.throwIfStopped();
        work.report(static_cast<double>(first) / static_cast<double>(size));
        Sweep(matrix, first, std::min(size, first + BlockSize)).run();
    }
    parallelFor(size, BlockSize, [&](std::size_t r) {
        for (std::size_t c = 0; c <= r; ++c)
            matrix(r, c) = -matrix(r, c);
    });
    parallelFor(size, BlockSize, [&](std::size_t r) {
        for (std::size_t c = r + 1; c < size; ++c)
            matrix(r, c) = matrix(c, r);
    });
}

} // namespace autorec

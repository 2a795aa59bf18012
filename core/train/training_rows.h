// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/network/sparse_rows.h"
#pragma once

#include <cstdint>
#include <span>

namespace autorec {

/// Which way round the ratings are laid before a network.
enum class RowOrder { Users, Movies };

/// What is done to a network's input in training, and to no target. Row k of a batch draws from the streams
/// (seed, epoch, firstRow + k).
struct Corruption
{
    double dropout = 0; ///< share of the entries left out; the others are scaled up to the same sum
    double noise = 0;   ///< standard deviation of Gaussian noise, in the input's unit
    std::uint64_t seed = 0;
    std::uint64_t epoch = 0;
    std::uint64_t firstRow = 0;
};

/// What a network learns from, as it sees it.
class TrainingRows
{
public:
    virtual ~TrainingRows() = default;

    std::size_t rowCount() const { return m_kept.rowCount(); }
    /// Inputs and outputs of the network.
    std::size_t width() const { return m_width; }
    const SparseRows& kept() const { return m_kept; }

    /// Input and target of the named rows.
    virtual void fill(MiniBatch& batch, std::span<const std::uint32_t> rows,
                      const Corruption& corruption) const = 0;

protected:
    explicit TrainingRows(std::size_t width)
        : m_width(width)
    {
    }

    void addInput(SparseRows& input, std::size_t row, const Corruption& corruption,
                  std::uint64_t stream) const;

    std::size_t m_width;
    SparseRows m_kept;
};

} // namespace autorec

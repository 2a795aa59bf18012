// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/rating_matrix.h"
#include "core/presets/model_spec.h"

#include <cstddef>

namespace autorec {

/// The size of a data set.
struct DataSize
{
    std::size_t users = 0;
    std::size_t movies = 0;
    std::size_t ratings = 0;
};

/// Bytes that training will take at its peak besides the data set itself.
struct MemoryEstimate
{
    std::size_t ratings = 0;    ///< as the network sees them
    std::size_t weights = 0;    ///< with gradients, moments and the best epoch's copy
    std::size_t passes = 0;     ///< the forward and backward pass of one mini-batch
    std::size_t parameters = 0; ///< their number, not bytes: weights and biases of the network

    static constexpr std::size_t MatrixBytesPerRating = 14; ///< of a RatingMatrix
    static constexpr std::size_t RowBytesPerRating = 8;     ///< of SparseRows: a column and a value

    std::size_t total() const { return ratings + weights + passes; }
};

/// Estimated from sizes alone; within a third of the memory that training uses.
MemoryEstimate estimateMemory(const ModelSpec& spec, const DataSize& size);

/// Throws Error(NotEnoughMemory) saying how much is needed, how much there is and what to do.
void requireMemory(const ModelSpec& spec, const DataSize& size);

} // namespace autorec

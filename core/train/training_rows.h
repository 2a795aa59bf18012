#pragma once

#include "core/data/rating_matrix.h"
#include "core/model/bias_model.h"
#include "core/network/sparse_rows.h"

#include <cstdint>
#include <span>

namespace autorec {

/// Which way round the ratings are laid before a network.
enum class RowOrder { Users, Movies };

/// Ratings as a network sees them: centred rows to learn from, and for the same rows the places and stars of
/// the ratings set aside.
struct TrainingRows
{
    TrainingRows(const RatingMatrix& kept, const RatingMatrix& setAside, const BiasModel& biases,
                 Centring centring, RowOrder order);

    std::size_t width;                  ///< number of columns
    SparseRows kept;                    ///< centred
    SparseRows setAside;                ///< values are stars, not centred
    std::vector<float> setAsideOffsets; ///< entry by entry; a prediction is the network's output plus this
};

/// One mini-batch: the network's input, and what it should say.
struct MiniBatch
{
    SparseRows input;
    SparseRows target;

    /// Takes the named rows. With `dropout` each rating is left out of the input with that probability and
    /// the others are scaled up; row k draws from the stream (seed, epoch, firstRow + k).
    void fill(const SparseRows& rows, std::span<const std::uint32_t> chosen, double dropout,
              std::uint64_t seed, std::uint64_t epoch, std::uint64_t firstRow);
};

} // namespace autorec

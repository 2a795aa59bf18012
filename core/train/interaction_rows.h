// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/rating_matrix.h"
#include "core/train/training_rows.h"

namespace autorec {

/// What people liked as a multinomial network sees it: a row for each person who liked anything, 1 ⁄ √n in
/// the input and 1 in the target at each of n movies.
class InteractionRows : public TrainingRows
{
public:
    explicit InteractionRows(const RatingMatrix& liked);

    /// The batch's normaliser is the number of rows.
    void fill(MiniBatch& batch, std::span<const std::uint32_t> rows,
              const Corruption& corruption) const override;
};

} // namespace autorec

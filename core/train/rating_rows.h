// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/rating_matrix.h"
#include "core/model/bias_model.h"
#include "core/train/training_rows.h"

#include <vector>

namespace autorec {

/// What counts in the loss, and how much.
struct LossTerms
{
    double fromStars = 0;  ///< ratings below are input only
    double confidence = 0; ///< a rating of a movie with n training ratings weighs n ⁄ (n + confidence)
};

/// Ratings as a network sees them: normalised rows to learn from, and for the same rows the places and stars
/// of the ratings set aside. Keeps a reference to `biases`.
class RatingRows : public TrainingRows
{
public:
    RatingRows(const RatingMatrix& kept, const RatingMatrix& setAside, const BiasModel& biases,
               const Normalisation& normalisation, const LossTerms& terms, RowOrder order);

    /// The batch's normaliser is the sum of its weights.
    void fill(MiniBatch& batch, std::span<const std::uint32_t> rows,
              const Corruption& corruption) const override;

    /// Ratings set aside, by row. Values are stars.
    const SparseRows& setAside() const { return m_setAside; }
    /// What an output means in stars.
    float toStars(std::size_t row, std::uint32_t column, float output) const;

private:
    struct Place
    {
        std::uint32_t user;
        MovieIndex movie;
    };

    Place placeOf(std::size_t row, std::uint32_t column) const;
    void layKeptRows(const RatingMatrix& kept);
    void laySetAsideRows(const RatingMatrix& setAside);
    void weigh(const RatingMatrix& kept, const LossTerms& terms);
    void addTargets(MiniBatch& batch, std::size_t row) const;

    RowOrder m_order;
    std::vector<CentredPerson> m_people;
    SparseRows m_setAside;
    std::vector<bool> m_counts;        ///< by kept entry: is in the loss; empty where all are
    std::vector<float> m_movieWeights; ///< by movie; empty where all are 1
};

} // namespace autorec

#pragma once

#include "core/data/rating_matrix.h"
#include "core/model/bias_model.h"
#include "core/network/mini_batch.h"

#include <cstdint>
#include <span>
#include <vector>

namespace autorec {

/// Which way round the ratings are laid before a network.
enum class RowOrder { Users, Movies };

/// What is done to a network's input in training, and to no target. Row k of a batch draws from the streams
/// (seed, epoch, firstRow + k).
struct Corruption
{
    double dropout = 0; ///< share of the ratings left out; the others are scaled up to the same sum
    double noise = 0;   ///< standard deviation of Gaussian noise, in the input's unit
    std::uint64_t seed = 0;
    std::uint64_t epoch = 0;
    std::uint64_t firstRow = 0;
};

/// What counts in the loss, and how much.
struct LossTerms
{
    double fromStars = 0;  ///< ratings below are input only
    double confidence = 0; ///< a rating of a movie with n training ratings weighs n ⁄ (n + confidence)
};

/// Ratings as a network sees them: normalised rows to learn from, and for the same rows the places and stars
/// of the ratings set aside. Keeps a reference to `biases`.
class TrainingRows
{
public:
    TrainingRows(const RatingMatrix& kept, const RatingMatrix& setAside, const BiasModel& biases,
                 const Normalisation& normalisation, const LossTerms& terms, RowOrder order);

    std::size_t rowCount() const { return m_kept.rowCount(); }
    std::size_t width() const { return m_width; }
    const SparseRows& kept() const { return m_kept; }

    /// Input and target of the named rows; the batch's normaliser is the sum of its weights.
    void fill(MiniBatch& batch, std::span<const std::uint32_t> rows, const Corruption& corruption) const;

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
    void addCorrupted(SparseRows& input, std::size_t row, const Corruption& corruption,
                      std::uint64_t stream) const;

    RowOrder m_order;
    std::size_t m_width;
    std::vector<CentredPerson> m_people;
    SparseRows m_kept;
    SparseRows m_setAside;
    std::vector<bool> m_counts;        ///< by kept entry: is in the loss; empty where all are
    std::vector<float> m_movieWeights; ///< by movie; empty where all are 1
};

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/rating_matrix.h"
#include "core/model/bias_model.h"
#include "core/network/sparse_rows.h"

#include <cstdint>
#include <span>
#include <vector>

namespace autorec {

/// Rows that go through a network at a time, if no batch size is given.
constexpr std::size_t RowsPerPass = 1024;

/// The rows of a network's input: one for each user, or one for each movie.
enum class RowOrder { Users, Movies };

/// Random corruption of a network's input in training; targets are unchanged. Row k of a batch draws from the
/// streams (seed, epoch, firstRow + k).
struct Corruption
{
    double dropout = 0; ///< share of the entries left out; the others are scaled up to the same sum
    double noise = 0;   ///< standard deviation of Gaussian noise, in the input's unit
    std::uint64_t seed = 0;
    std::uint64_t epoch = 0;
    std::uint64_t firstRow = 0;
    /// Share of the rows in which not the dropout's but a number of entries drawn log-uniformly from 1 to all
    /// is left, so that profiles of all lengths are learned from; these are scaled up to the same length of
    /// the row.
    double anyLength = 0;
};

/// The rows that a network learns from, as it sees them.
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

/// The ratings that count in the loss, and their weights.
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
    /// An output in stars.
    float toStars(std::size_t row, std::uint32_t column, float output) const;

private:
    struct Place
    {
        std::uint32_t user;
        MovieIndex movie;
    };

    Place placeOf(std::size_t row, std::uint32_t column) const;
    void weigh(const RatingMatrix& kept, const LossTerms& terms);
    void addTargets(MiniBatch& batch, std::size_t row) const;

    RowOrder m_order;
    std::vector<CentredPerson> m_people;
    std::vector<float> m_targets; ///< by kept entry; empty where the network reads what it is to answer
    SparseRows m_setAside;
    std::vector<bool> m_counts;        ///< by kept entry: is in the loss; empty where all are
    std::vector<float> m_movieWeights; ///< by movie; empty where all are 1
};

/// The liked movies as a multinomial network sees them: a row for each person who liked anything, 1 ⁄ √n in
/// the input and 1 in the target at each of n movies.
class InteractionRows : public TrainingRows
{
public:
    explicit InteractionRows(const RatingMatrix& liked);

    /// The batch's normaliser is the number of rows.
    void fill(MiniBatch& batch, std::span<const std::uint32_t> rows,
              const Corruption& corruption) const override;
};

/// Rows `first` to `last`, without the last.
SparseRows rowsBetween(const SparseRows& rows, std::size_t first, std::size_t last);

} // namespace autorec

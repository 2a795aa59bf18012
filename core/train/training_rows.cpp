// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/training_rows.h"

#include "core/base/random.h"
#include "core/model/liked_lists.h"

#include <cmath>

namespace autorec {

namespace {

/// Calls `visit` with every row of the ratings, laid in that order.
template <class Visit> void forEachRow(const RatingMatrix& ratings, RowOrder order, const Visit& visit)
{
    for (std::size_t u = 0; order == RowOrder::Users && u < ratings.userCount(); ++u)
        visit(u, ratings.byUser(UserIndex(u)));
    for (std::size_t m = 0; order == RowOrder::Movies && m < ratings.movieCount(); ++m)
        visit(m, ratings.byMovie(MovieIndex(m)));
}

} // namespace

SparseRows rowsBetween(const SparseRows& rows, std::size_t first, std::size_t last)
{
    SparseRows some;
    for (std::size_t r = first; r < last; ++r)
        some.addRow(rows, r);
    return some;
}

void TrainingRows::addInput(SparseRows& input, std::size_t row, const Corruption& corruption,
                            std::uint64_t stream) const
{
    if (corruption.dropout == 0.0 && corruption.noise == 0.0 && corruption.anyLength == 0.0) {
        input.addRow(m_kept, row);
        return;
    }
    RandomStream dropped(corruption.seed, RandomPurpose::InputDropout, corruption.epoch, stream);
    RandomStream noise(corruption.seed, RandomPurpose::InputNoise, corruption.epoch, stream);
    double dropout = corruption.dropout;
    const bool isCut = corruption.anyLength > 0.0 && dropped.uniform() < corruption.anyLength;
    if (isCut)
        dropout = 1.0 - std::pow(static_cast<double>(m_kept.rowSize(row)), dropped.uniform() - 1.0);
    const auto scale = static_cast<float>(isCut ? 1.0 / std::sqrt(1.0 - dropout) : 1.0 / (1.0 - dropout));
    for (std::size_t e = m_kept.offsets[row]; e < m_kept.offsets[row + 1]; ++e) {
        if (dropout > 0.0 && dropped.uniform() < dropout)
            continue;
        float value = m_kept.values[e];
        if (corruption.noise > 0.0)
            value += static_cast<float>(corruption.noise * noise.normal());
        input.add(m_kept.columns[e], scale * value);
    }
    input.endRow();
}

RatingRows::RatingRows(const RatingMatrix& kept, const RatingMatrix& setAside, const BiasModel& biases,
                       const Normalisation& normalisation, const LossTerms& terms, RowOrder order)
    : TrainingRows(order == RowOrder::Users ? kept.movieCount() : kept.userCount())
    , m_order(order)
    , m_people(centredPeople(kept, biases, normalisation))
{
    const std::size_t rows = order == RowOrder::Users ? kept.userCount() : kept.movieCount();
    m_kept.reserve(rows, kept.ratingCount());
    forEachRow(kept, order, [&](std::size_t r, const auto& row) {
        for (std::size_t k = 0; k < row.size(); ++k) {
            const Place place = placeOf(r, row.id(k).value());
            const CentredPerson& person = m_people[place.user];
            m_kept.add(row.id(k).value(), person.toInput(place.movie, row.stars(k)));
            if (normalisation.readsStars)
                m_targets.push_back(person.toNetwork(place.movie, row.stars(k)));
        }
        m_kept.endRow();
    });
    m_setAside.reserve(rows, setAside.ratingCount());
    forEachRow(setAside, order, [&](std::size_t, const auto& row) {
        for (std::size_t k = 0; k < row.size(); ++k)
            m_setAside.add(row.id(k).value(), row.stars(k));
        m_setAside.endRow();
    });
    weigh(kept, terms);
}

void RatingRows::weigh(const RatingMatrix& kept, const LossTerms& terms)
{
    if (static_cast<float>(terms.fromStars) > kept.scale().min()) {
        forEachRow(kept, m_order, [&](std::size_t, const auto& row) {
            for (std::size_t k = 0; k < row.size(); ++k)
                m_counts.push_back(row.stars(k) >= static_cast<float>(terms.fromStars));
        });
    }
    for (std::size_t m = 0; m < kept.movieCount() && terms.confidence > 0.0; ++m) {
        const auto ratings = static_cast<double>(kept.byMovie(MovieIndex(m)).size());
        m_movieWeights.push_back(static_cast<float>(ratings / (ratings + terms.confidence)));
    }
}

void RatingRows::fill(MiniBatch& batch, std::span<const std::uint32_t> rows,
                      const Corruption& corruption) const
{
    batch.clear();
    for (std::size_t k = 0; k < rows.size(); ++k) {
        const std::size_t row = rows[k];
        addInput(batch.input, row, corruption, corruption.firstRow + k);
        if (m_counts.empty() && m_movieWeights.empty() && m_targets.empty())
            batch.target.addRow(m_kept, row);
        else
            addTargets(batch, row);
    }
    batch.normaliseByWeight();
}

void RatingRows::addTargets(MiniBatch& batch, std::size_t row) const
{
    for (std::size_t e = m_kept.offsets[row]; e < m_kept.offsets[row + 1]; ++e) {
        if (!m_counts.empty() && !m_counts[e])
            continue;
        const std::uint32_t column = m_kept.columns[e];
        batch.target.add(column, m_targets.empty() ? m_kept.values[e] : m_targets[e]);
        if (!m_movieWeights.empty())
            batch.weights.push_back(m_movieWeights[placeOf(row, column).movie.value()]);
    }
    batch.target.endRow();
}

RatingRows::Place RatingRows::placeOf(std::size_t row, std::uint32_t column) const
{
    if (m_order == RowOrder::Users)
        return {static_cast<std::uint32_t>(row), MovieIndex(column)};
    return {column, MovieIndex(row)};
}

float RatingRows::toStars(std::size_t row, std::uint32_t column, float output) const
{
    const Place place = placeOf(row, column);
    return m_people[place.user].toStars(place.movie, output);
}

InteractionRows::InteractionRows(const RatingMatrix& liked)
    : TrainingRows(liked.movieCount())
{
    m_kept.reserve(liked.userCount(), liked.ratingCount());
    LikedMovies row;
    for (std::size_t u = 0; u < liked.userCount(); ++u) {
        row.movies.clear();
        for (const MovieIndex movie : liked.byUser(UserIndex(u)).ids())
            row.movies.push_back(movie.value());
        row.weights.assign(row.movies.size(), 1.0F);
        if (!row.empty())
            addUnitRow(m_kept, row);
    }
}

void InteractionRows::fill(MiniBatch& batch, std::span<const std::uint32_t> rows,
                           const Corruption& corruption) const
{
    batch.clear();
    for (std::size_t k = 0; k < rows.size(); ++k) {
        const std::size_t row = rows[k];
        addInput(batch.input, row, corruption, corruption.firstRow + k);
        for (const std::uint32_t movie : m_kept.columnsOf(row))
            batch.target.add(movie, 1.0F);
        batch.target.endRow();
    }
    batch.normaliser = static_cast<double>(rows.size());
}

} // namespace autorec

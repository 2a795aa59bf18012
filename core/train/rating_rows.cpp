// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/rating_rows.h"

#include "core/model/movie_encoder.h"

namespace autorec {

RatingRows::RatingRows(const RatingMatrix& kept, const RatingMatrix& setAside, const BiasModel& biases,
                       const Normalisation& normalisation, const LossTerms& terms, RowOrder order)
    : TrainingRows(order == RowOrder::Users ? kept.movieCount() : kept.userCount())
    , m_order(order)
    , m_people(centredPeople(kept, biases, normalisation))
{
    layKeptRows(kept);
    laySetAsideRows(setAside);
    weigh(kept, terms);
}

void RatingRows::layKeptRows(const RatingMatrix& kept)
{
    if (m_order == RowOrder::Movies) {
        m_kept = normalisedMovieRows(kept, m_people);
        return;
    }
    m_kept.reserve(kept.userCount(), kept.ratingCount());
    for (std::size_t u = 0; u < kept.userCount(); ++u) {
        const RatingRow<MovieIndex> row = kept.byUser(UserIndex(u));
        for (std::size_t k = 0; k < row.size(); ++k)
            m_kept.add(row.id(k).value(), m_people[u].toNetwork(row.id(k), row.stars(k)));
        m_kept.endRow();
    }
}

void RatingRows::laySetAsideRows(const RatingMatrix& setAside)
{
    const auto lay = [&](const auto& row) {
        for (std::size_t k = 0; k < row.size(); ++k)
            m_setAside.add(row.id(k).value(), row.stars(k));
        m_setAside.endRow();
    };
    m_setAside.reserve(rowCount(), setAside.ratingCount());
    for (std::size_t r = 0; r < rowCount(); ++r) {
        if (m_order == RowOrder::Users)
            lay(setAside.byUser(UserIndex(r)));
        else
            lay(setAside.byMovie(MovieIndex(r)));
    }
}

void RatingRows::weigh(const RatingMatrix& kept, const LossTerms& terms)
{
    if (static_cast<float>(terms.fromStars) > kept.scale().min()) {
        const auto add = [&](const auto& row) {
            for (std::size_t k = 0; k < row.size(); ++k)
                m_counts.push_back(row.stars(k) >= static_cast<float>(terms.fromStars));
        };
        for (std::size_t r = 0; r < rowCount(); ++r) {
            if (m_order == RowOrder::Users)
                add(kept.byUser(UserIndex(r)));
            else
                add(kept.byMovie(MovieIndex(r)));
        }
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
        if (m_counts.empty() && m_movieWeights.empty())
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
        batch.target.add(column, m_kept.values[e]);
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

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/interaction_rows.h"

#include "core/model/multinomial_autoencoder.h"

namespace autorec {

InteractionRows::InteractionRows(const RatingMatrix& liked)
    : TrainingRows(liked.movieCount())
{
    m_kept.reserve(liked.userCount(), liked.ratingCount());
    std::vector<std::uint32_t> movies;
    for (std::size_t u = 0; u < liked.userCount(); ++u) {
        movies.clear();
        for (const MovieIndex movie : liked.byUser(UserIndex(u)).ids())
            movies.push_back(movie.value());
        if (!movies.empty())
            addUnitRow(m_kept, movies);
    }
}

void InteractionRows::fill(MiniBatch& batch, std::span<const std::uint32_t> rows,
                           const Corruption& corruption) const
{
    batch.clear();
    for (std::size_t k = 0; k < rows.size(); ++k) {
        const std::size_t row = rows[k];
        addInput(batch.input, row, corruption, corruption.firstRow + k);
        for (std::size_t e = m_kept.offsets[row]; e < m_kept.offsets[row + 1]; ++e)
            batch.target.add(m_kept.columns[e], 1.0F);
        batch.target.endRow();
    }
    batch.normaliser = static_cast<double>(rows.size());
}

} // namespace autorec

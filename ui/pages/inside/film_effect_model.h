// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/personal_ratings.h"
#include "core/inspect/hidden_units.h"
#include "ui/models/film_table.h"

#include <vector>

namespace autorec {

/// Films and how far each moves a hidden unit, in the order given.
class FilmEffectModel : public FilmTable
{
    Q_OBJECT

public:
    enum Column { Film, MyRating, Change, ColumnCount };

    explicit FilmEffectModel(const PersonalRatings& ratings, QObject* parent = nullptr);

    void setFilms(const LoadedDatasetPtr& dataset, std::vector<UnitMove> moves);
    MovieIndex movie(int row) const { return m_moves[static_cast<std::size_t>(row)].movie; }

private:
    int rows() const override { return static_cast<int>(m_moves.size()); }
    std::optional<MovieIndex> filmAt(int row) const override { return movie(row); }
    std::optional<double> ownStars(int row) const override { return m_ratings.stars(movie(row)); }

    const PersonalRatings& m_ratings;
    std::vector<UnitMove> m_moves;
};

} // namespace autorec

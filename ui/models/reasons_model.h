// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/recommendation_list.h"
#include "app/services/what_if.h"
#include "ui/models/film_table.h"

#include <vector>

namespace autorec {

/// The reasons why a film is in the list: all films that the person rated, those that raise its score most
/// first, then those that do not. The column MyRating can be edited through OwnStarsRole, which only sets
/// hypothetical stars, or none, and rates nothing.
class ReasonsModel : public FilmTable
{
    Q_OBJECT

public:
    enum Column { Film, MyRating, Real, Effect, ColumnCount };

    ReasonsModel(const PersonalRatings& ratings, WhatIf& whatIf, QObject* parent = nullptr);

    /// Empty `row`: no film, and no reasons.
    void setFilm(const RecommendationList& list, std::optional<int> row);
    std::optional<int> rowOf(MovieIndex movie) const;

private:
    struct Reason
    {
        MovieIndex movie;
        std::optional<Contribution> contribution; ///< empty: no effect, or counts against the film
    };

    int rows() const override { return static_cast<int>(m_reasons.size()); }
    std::optional<MovieIndex> filmAt(int row) const override { return reason(row).movie; }
    std::optional<double> ownStars(int row) const override { return m_whatIf.stars(reason(row).movie); }
    int starsColumn() const override { return MyRating; }
    bool rate(int row, std::optional<double> stars) override;

    const Reason& reason(int row) const { return m_reasons[static_cast<std::size_t>(row)]; }
    QString realText(int row) const;
    QString effectText(int row) const;

    const PersonalRatings& m_ratings;
    WhatIf& m_whatIf;
    bool m_areStars = false;  ///< effects are in stars
    bool m_areComing = false; ///< the list is shown, its reasons are still being computed
    std::vector<Reason> m_reasons;
};

} // namespace autorec

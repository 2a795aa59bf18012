// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/recommendation_list.h"
#include "ui/models/film_table.h"

#include <span>

namespace autorec {

/// Base of the tables that show a recommendation list, best first.
class RankedFilms : public FilmTable
{
    Q_OBJECT

public:
    using FilmTable::FilmTable;

    std::optional<int> rowOf(MovieIndex movie) const;

protected:
    virtual std::span<const Recommendation> items() const = 0;
    const Recommendation& item(int row) const { return items()[static_cast<std::size_t>(row)]; }

    int rows() const override { return static_cast<int>(items().size()); }
    std::optional<MovieIndex> filmAt(int row) const override { return item(row).movie; }
    QVariant rowData(int row, int column, int role) const override;

    /// "#": 1, 2, 3.
    static TableColumn rankColumn();
    /// "4.2" stars; "place 3" if the model only ranks.
    QString predictedText(int row) const;
    /// "▲ 3", "▼ 1", "new"; empty for a film that did not move. Places count from 0.
    static QString movedText(std::optional<int> before, int now);
};

/// The length of the bar or the stars of a place, 0 to 1: stars as a share of the scale's maximum, rank
/// scores between the list's least and greatest.
double predictedShare(std::span<const Recommendation> list, std::size_t place, const RatingScale& scale);

/// The place of a film in a list, from 0; empty if the list does not have it.
std::optional<int> placeOf(MovieIndex movie, std::span<const Recommendation> list);

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/recommendation_list.h"
#include "ui/models/film_table.h"

#include <vector>

namespace autorec {

/// The ratings of a user of the data set, with those marked that the model of their list was not shown.
class UserHistoryModel : public FilmTable
{
    Q_OBJECT

public:
    enum Column { Film, Stars, Date, HeldOut, ColumnCount };

    explicit UserHistoryModel(QObject* parent = nullptr);

    /// Shows the ratings of the list's user; none if the list is the person's own.
    void setList(const RecommendationList& list);

private:
    struct Rating
    {
        MovieIndex movie;
        float stars;
        std::uint32_t time; ///< seconds since 1970; 0 where unknown
        bool heldOut;
        int place; ///< in the list, from 1; 0 where it is not in it
    };

    int rows() const override { return static_cast<int>(m_ratings.size()); }
    std::optional<MovieIndex> filmAt(int row) const override { return rating(row).movie; }
    const Rating& rating(int row) const { return m_ratings[static_cast<std::size_t>(row)]; }

    std::vector<Rating> m_ratings;
};

} // namespace autorec

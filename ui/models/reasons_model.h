// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/recommendation_list.h"
#include "app/services/what_if.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace autorec {

/// Why a film is in the list: all that the person rated, what speaks for the film most first, then what does
/// not. The column MyRating can be edited through OwnStarsRole, which supposes other stars, or none, and
/// rates nothing.
class ReasonsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Film, MyRating, Real, Effect, ColumnCount };

    ReasonsModel(const PersonalRatings& ratings, WhatIf& whatIf, QObject* parent = nullptr);

    /// Empty `row`: no film, and no reasons.
    void setFilm(const RecommendationList& list, std::optional<int> row);
    std::optional<int> rowOf(MovieIndex movie) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Reason
    {
        MovieIndex movie;
        std::optional<Contribution> contribution; ///< empty: it does not speak for the film
    };

    const Reason& reason(int row) const { return m_reasons[static_cast<std::size_t>(row)]; }
    QString text(int row, int column) const;
    QString effectText(const Contribution& contribution) const;

    const PersonalRatings& m_ratings;
    WhatIf& m_whatIf;
    LoadedDatasetPtr m_dataset;
    bool m_areStars = false;  ///< effects are in stars
    bool m_areComing = false; ///< the list is there, its reasons are not
    std::vector<Reason> m_reasons;
};

} // namespace autorec

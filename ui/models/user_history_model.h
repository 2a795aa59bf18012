// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/recommendation_list.h"

#include <QAbstractTableModel>

#include <vector>

namespace autorec {

/// What a user of the data set rated, and which of it the model of their list was not shown.
class UserHistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Film, Stars, Date, HeldOut, ColumnCount };
    /// What a column is sorted by.
    static constexpr int SortRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    /// The list's user; none where it is the person's own.
    void setList(const RecommendationList& list);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Rating
    {
        MovieIndex movie;
        float stars;
        std::uint32_t time; ///< seconds since 1970; 0 where unknown
        bool heldOut;
        int place; ///< in the list, from 1; 0 where it is not in it
    };

    const Rating& rating(const QModelIndex& index) const
    {
        return m_ratings[static_cast<std::size_t>(index.row())];
    }
    QString text(const Rating& rating, int column) const;
    QVariant sortKey(const Rating& rating, int column) const;

    LoadedDatasetPtr m_dataset;
    std::vector<Rating> m_ratings;
};

} // namespace autorec

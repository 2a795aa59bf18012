// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/dataset_service.h"
#include "app/services/personal_ratings.h"
#include "core/inspect/hidden_units.h"

#include <QAbstractTableModel>

#include <vector>

namespace autorec {

/// Films and how far each moves a hidden unit, in the order given.
class FilmEffectModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Film, MyRating, Change, ColumnCount };

    explicit FilmEffectModel(const PersonalRatings& ratings, QObject* parent = nullptr);

    void setFilms(const LoadedDatasetPtr& dataset, std::vector<UnitMove> moves);
    MovieIndex movie(int row) const { return m_moves[static_cast<std::size_t>(row)].movie; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const UnitMove& move, int column) const;

    const PersonalRatings& m_ratings;
    LoadedDatasetPtr m_dataset;
    std::vector<UnitMove> m_moves;
};

} // namespace autorec

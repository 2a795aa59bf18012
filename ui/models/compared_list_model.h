// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/model_comparison.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <optional>
#include <vector>

namespace autorec {

/// One column of a comparison of models: a list, best first, with where the other lists place its films.
class ComparedListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Rank, Moved, Title, Predicted, AlsoIn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// As the comparison now is; `column` counts from 0.
    void setColumn(const ModelComparison& comparison, int column);
    std::optional<int> rowOf(MovieIndex movie) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// A film's places in all of the lists, from 0.
    using Places = std::vector<std::optional<int>>;

    const Recommendation& item(int row) const { return m_list.items[static_cast<std::size_t>(row)]; }
    const Places& places(int row) const { return m_places[static_cast<std::size_t>(row)]; }
    QVariant text(int row, int column) const;
    QString toolTip(int row, int column) const;
    QString alsoInMarks(int row) const;
    QString alsoInText(int row) const;
    bool isInAll(int row) const;

    RecommendationList m_list;
    int m_column = 0;
    QStringList m_names; ///< of the models compared
    std::vector<Places> m_places;
};

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/recommendation_list.h"
#include "app/store/run_store.h"

#include <QAbstractTableModel>

#include <map>
#include <vector>

namespace autorec {

/// What the models of several runs would give one person.
struct RunLists
{
    LoadedDatasetPtr dataset;
    std::map<qint64, std::vector<Recommendation>> byRun;
};

/// The lists of several runs side by side, a column to each; films that stand in several are marked.
class ListComparisonModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit ListComparisonModel(QObject* parent = nullptr);

    /// Those runs that `lists` has, in this order.
    void setLists(const RunLists& lists, const QList<RunRecord>& runs);
    void clear();
    /// Films that stand in every list.
    int commonFilms() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Column
    {
        RunRecord run;
        std::vector<MovieIndex> films;
    };

    std::optional<MovieIndex> filmAt(const QModelIndex& index) const;
    /// How many of the lists hold it.
    int listsWith(MovieIndex film) const;
    QString otherPlaces(MovieIndex film, int column) const;

    LoadedDatasetPtr m_dataset;
    std::vector<Column> m_columns;
};

} // namespace autorec

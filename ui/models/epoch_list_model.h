// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/training_service.h"

#include <QAbstractTableModel>

#include <vector>

namespace autorec {

/// A person's lists as a model learned, one for each epoch that was looked at; one of them is shown, with
/// what rose and fell since the one before it.
class EpochListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Rank, Moved, Title, Predicted, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Forgets all lists; those to come are of films of this data set.
    void begin(const LoadedDatasetPtr& dataset);
    void add(const LearningList& list);
    int listCount() const { return static_cast<int>(m_lists.size()); }
    int epochOf(int list) const { return m_lists[static_cast<std::size_t>(list)].epoch; }
    void show(int list);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const std::vector<Recommendation>& items() const;
    std::optional<int> rowBefore(int row) const;
    QString text(int row, int column) const;
    QString title(int row) const;
    QString movedText(int row) const;
    QString movedToolTip(int row) const;
    double share(int row) const;

    LoadedDatasetPtr m_dataset;
    std::vector<LearningList> m_lists;
    int m_shown = -1;
};

} // namespace autorec

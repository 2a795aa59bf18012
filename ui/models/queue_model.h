// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/training_queue.h"

#include <QAbstractTableModel>

namespace autorec {

/// The queue as a table. Keeps a reference to it.
class QueueModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { State, Model, Parameters, Validation, ColumnCount };
    enum Role { EntryIdRole = Qt::UserRole };

    explicit QueueModel(const TrainingQueue& queue, QObject* parent = nullptr);

    /// Entries that wait for another data set say so. Empty while none is open.
    void setOpenDataset(const std::string& fingerprint);

    const QueueEntry& entry(int row) const { return m_entries[row]; }
    /// -1 where it is gone.
    int rowOf(qint64 id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void reload();
    void update(qint64 id);
    QString text(const QueueEntry& entry, int column) const;
    QString shownState(const QueueEntry& entry) const;
    QString parametersText(const QueueEntry& entry) const;
    QString toolTip(const QueueEntry& entry) const;

    const TrainingQueue& m_queue;
    QList<QueueEntry> m_entries;
    std::string m_openFingerprint;
};

} // namespace autorec

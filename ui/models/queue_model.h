// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/training_queue.h"
#include "ui/models/column_table.h"

namespace autorec {

/// The queue as a table. Keeps a reference to it.
class QueueModel : public ColumnTable
{
    Q_OBJECT

public:
    enum Column { State, Model, Parameters, Validation, ColumnCount };
    enum Role { EntryIdRole = SortRole + 1 };

    explicit QueueModel(const TrainingQueue& queue, QObject* parent = nullptr);

    /// Entries that wait for another data set say so. Empty while none is open.
    void setOpenDataset(const std::string& fingerprint);

    const QueueEntry& entry(int row) const { return m_entries[row]; }
    /// The row of an entry; -1 if the entry is gone.
    int rowOf(qint64 id) const;

private:
    int rows() const override { return static_cast<int>(m_entries.size()); }
    QVariant rowData(int row, int column, int role) const override;

    void reload();
    void update(qint64 id);
    QString shownState(const QueueEntry& entry) const;
    QString parametersText(const QueueEntry& entry) const;
    QString toolTip(const QueueEntry& entry) const;

    const TrainingQueue& m_queue;
    QList<QueueEntry> m_entries;
    std::string m_openFingerprint;
};

} // namespace autorec

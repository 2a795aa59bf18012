// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/training_queue.h"
#include "core/model/epoch_report.h"
#include "ui/models/column_table.h"

#include <optional>
#include <vector>

namespace autorec {

/// The runs of one sweep, ranked by their figures on the ratings set aside from the training part, best
/// first. Test figures are neither used nor shown. Runs without a figure follow in their order. Keeps a
/// reference to the queue and follows it.
class SweepLeaderboardModel : public ColumnTable
{
    Q_OBJECT

public:
    /// The varying parameters have the columns from FirstParameter to `figureColumn`.
    enum Column { Rank, FirstParameter };
    enum Role {
        EntryIdRole = SortRole + 1,
        RunIdRole, ///< 0 while there is none
    };

    explicit SweepLeaderboardModel(const TrainingQueue& queue, QObject* parent = nullptr);

    /// 0 for none.
    void setSweep(qint64 id);
    qint64 sweep() const { return m_sweep.id; }
    int figureColumn() const { return FirstParameter + static_cast<int>(m_sweep.parameters.size()); }
    /// The number of entries that have ended.
    int doneCount() const;
    /// True if the models of the sweep report a validation figure to rank them by.
    bool isRanked() const;
    /// Empty while there are no figures.
    std::optional<ValidationMeasure> measure() const;

    /// Invalid for an entry that the queue no longer has.
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Row
    {
        qint64 id;
        std::optional<ValidationFigure> figure;
    };

    int rows() const override { return static_cast<int>(m_rows.size()); }
    QVariant rowData(int row, int column, int role) const override;
    const Row& rowAt(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    const QueueEntry* entry(int row) const { return m_queue.find(rowAt(row).id); }

    void update(qint64 id);
    void sortRows();
    int rowOf(qint64 id) const;
    void makeColumns();
    TableColumn parameterColumn(const std::string& name) const;
    QString figureTitle() const;

    const TrainingQueue& m_queue;
    SweepRecord m_sweep;
    std::optional<ModelSpec> m_base; ///< of one of its runs
    std::vector<Row> m_rows;
};

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/column_table.h"
#include "ui/models/run_metrics.h"

#include <optional>

namespace autorec {

/// The table of finished runs. Runs of another protocol than the reference are dimmed and marked, so are
/// those of another data set than the open one; the model in use stands out, and the best result of each
/// protocol is marked.
class RunTableModel : public ColumnTable
{
    Q_OBJECT

public:
    enum Column {
        Model,
        Data,
        ProtocolColumn,
        Tags,
        Note,
        Finished,
        Epochs,
        BestEpoch,
        Rmse, ///< from here to Coverage as tableMetrics()
        UserRmse,
        Mae,
        Recall,
        Ndcg,
        Coverage,
        Seconds,
        ColumnCount,
    };
    enum Role { RunIdRole = SortRole + 1 };

    explicit RunTableModel(QObject* parent = nullptr);

    /// The figure of a column; null where it shows something else.
    static const RunMetric* metricOf(int column);

    void setRuns(QList<RunRecord> runs);
    /// 0 when the model in use is none of them.
    void setModelInUse(qint64 runId);
    /// Empty while no data set is open.
    void setOpenDataset(const std::string& fingerprint);
    /// The protocol that the others are compared with; empty marks none.
    void setReference(const std::optional<Protocol>& reference);

    const QList<RunRecord>& runs() const { return m_runs; }
    const RunRecord& run(int row) const { return m_runs[row]; }
    bool isComparable(int row) const;
    bool isOfOpenDataset(int row) const;

private:
    int rows() const override { return static_cast<int>(m_runs.size()); }
    QVariant rowData(int row, int column, int role) const override;

    std::vector<TableColumn> originColumns() const;
    TableColumn metricColumn(const RunMetric& metric) const;
    QString toolTip(int row, int column) const;
    QFont font(int row, int column) const;

    QList<RunRecord> m_runs;
    qint64 m_inUse = 0;
    std::string m_openFingerprint;
    std::optional<Protocol> m_reference;
    BestResults m_best;
};

} // namespace autorec

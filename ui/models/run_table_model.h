// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/run_metrics.h"

#include <QAbstractTableModel>

#include <optional>

namespace autorec {

/// The table of finished runs. Runs of another protocol than the reference are dimmed and marked, so are
/// those of another data set than the open one; the model in use stands out, and the best result of each
/// protocol is marked.
class RunTableModel : public QAbstractTableModel
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
        Rmse, ///< from here to Coverage as runMetrics()
        UserRmse,
        Mae,
        Recall,
        Ndcg,
        Coverage,
        Seconds,
        ColumnCount,
    };
    enum Role {
        SortRole = Qt::UserRole, ///< the bare value; invalid where there is none
        RunIdRole,
    };

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

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(int row, int column) const;
    QVariant sortValue(const RunRecord& run, int column) const;
    QString metricCell(const RunRecord& run, const RunMetric& metric) const;
    QString toolTip(int row, int column) const;
    void allChanged();

    QList<RunRecord> m_runs;
    qint64 m_inUse = 0;
    std::string m_openFingerprint;
    std::optional<Protocol> m_reference;
    BestResults m_best;
};

} // namespace autorec

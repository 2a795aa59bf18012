// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/comparison.h"
#include "ui/models/column_table.h"
#include "ui/models/run_metrics.h"

#include <QStringList>

#include <map>
#include <string>
#include <vector>

namespace autorec {

/// A few runs side by side, a column to each: the parameters that differ, and the results with their 95%
/// intervals, the best of a protocol marked. After a paired test of two runs, also their differences.
class ComparisonTableModel : public ColumnTable
{
    Q_OBJECT

public:
    /// The title of a row above a section, from any of its columns; invalid for other rows.
    static constexpr int SectionTitleRole = SortRole + 1;

    using ColumnTable::ColumnTable;

    /// Shows these runs and removes the test.
    void setRuns(const QList<RunRecord>& runs);
    /// Shows how the two runs differ, by the metric's name in JSON.
    void setTest(const std::map<std::string, PairedDifference>& differences);

    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row
    {
        QString title;
        bool isSection = false;
        QStringList cells; ///< by run, then of the test
        const RunMetric* metric = nullptr;
    };

    int rows() const override { return static_cast<int>(m_rows.size()); }
    QVariant rowData(int row, int column, int role) const override;
    const Row& rowAt(int row) const { return m_rows[static_cast<std::size_t>(row)]; }

    void rebuild();
    void makeColumns();
    void addProtocol();
    void addParameters();
    void addMetrics();
    void addRow(const QString& title, const QStringList& cells, const RunMetric* metric = nullptr);
    void addSection(const QString& title);
    QString metricCell(const RunMetric& metric, const RunRecord& run) const;
    QStringList testCells(const RunMetric& metric) const;

    QList<RunRecord> m_runs;
    BestResults m_best;
    std::map<std::string, PairedDifference> m_differences; ///< empty until they are tested
    std::vector<Row> m_rows;
};

} // namespace autorec

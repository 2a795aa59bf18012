// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/run_table_model.h"

#include <QStringList>

#include <vector>

namespace autorec {

/// The runs of a RunTableModel, filtered, sorted and divided into sections, each below a title row. Figures
/// are sorted within their protocol only: where there are several protocols, each is then a section. Every
/// change of what is shown is a reset.
class RunSectionsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Grouping { None, Protocol, Model, Tag };
    /// The title of a row above a section, from any of its columns; invalid for a run. Below MovieRoles'.
    static constexpr int SectionTitleRole = RunTableModel::RunIdRole + 1;

    explicit RunSectionsModel(RunTableModel* runs, QObject* parent = nullptr);

    void setGrouping(Grouping grouping);
    /// Shows runs in whose model, data set, protocol, tags or note every word occurs, in any case.
    void setText(const QString& text);
    /// Shows runs of that protocol only; empty: of all.
    void setProtocol(const std::optional<Protocol>& protocol);
    /// The current grouping of the rows, whether it was requested or not.
    Grouping shownGrouping() const;

    /// The row in the source model; −1 for a title row.
    int sourceRow(int row) const { return m_rows[static_cast<std::size_t>(row)].source; }
    /// The number of runs shown, each counted once.
    int runCount() const { return m_runCount; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    struct Row
    {
        int source = -1;
        QString section; ///< empty where nothing is divided
    };

    void rebuild();
    bool accepts(const RunRecord& run) const;
    std::vector<Row> sortedRows() const;
    QStringList sectionsOf(const RunRecord& run) const;
    bool isBefore(const Row& left, const Row& right, const QStringList& order) const;
    bool hasSeveralProtocols() const;

    RunTableModel* m_source;
    std::vector<Row> m_rows;
    int m_runCount = 0;
    Grouping m_grouping = Grouping::None;
    QStringList m_words;
    std::optional<Protocol> m_protocol;
    int m_column = RunTableModel::Finished;
    Qt::SortOrder m_order = Qt::DescendingOrder;
};

} // namespace autorec

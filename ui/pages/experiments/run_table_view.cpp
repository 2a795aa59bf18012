// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/experiments/run_table_view.h"

#include "ui/delegates/section_delegate.h"
#include "ui/models/run_sections_model.h"
#include "ui/widgets/named.h"
#include "ui/widgets/row_table.h"

#include <QHeaderView>

namespace autorec {

RunTableView::RunTableView(RunSectionsModel& runs, QWidget* parent)
    : QTableView(parent)
    , m_runs(runs)
{
    named(this, "runTable", tr("Finished runs"));
    // Before the view itself hears of it, and after.
    connect(&runs, &QAbstractItemModel::modelAboutToBeReset, this, &RunTableView::remember);
    setModel(&runs);
    connect(&runs, &QAbstractItemModel::modelReset, this, &RunTableView::restore);
    setItemDelegate(new SectionDelegate(RunSectionsModel::SectionTitleRole, this));
    makeRowTable(*this);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setSortingEnabled(true);
    sortByColumn(RunTableModel::Finished, Qt::DescendingOrder);
    verticalHeader()->hide();
    horizontalHeader()->setSectionsMovable(true);
    addColumnMenu(*this);
    const auto tell = [this] {
        if (!m_isResetting)
            Q_EMIT choiceChanged();
    };
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, tell);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, tell);
}

void RunTableView::select(const QList<qint64>& runIds, qint64 current)
{
    QItemSelection selection;
    QModelIndex currentIndex;
    for (int row = 0; row < m_runs.rowCount(); ++row) {
        const QModelIndex index = m_runs.index(row, RunTableModel::Model);
        const qint64 id = index.data(RunTableModel::RunIdRole).toLongLong();
        if (runIds.contains(id) && id > 0)
            selection.select(index, index);
        if (id == current && id > 0 && !currentIndex.isValid())
            currentIndex = index;
    }
    for (int row = 0; selection.isEmpty() && row < m_runs.rowCount(); ++row) {
        const QModelIndex index = m_runs.index(row, RunTableModel::Model);
        if (m_runs.sourceRow(row) >= 0)
            selection.select(index, index);
    }
    if (selection.isEmpty())
        return;
    if (!currentIndex.isValid() || !selection.contains(currentIndex))
        currentIndex = selection.indexes().constFirst();
    selectionModel()->setCurrentIndex(currentIndex, QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

QList<qint64> RunTableView::selectedIds() const
{
    QList<qint64> ids;
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex& row : std::as_const(rows)) {
        const qint64 id = row.data(RunTableModel::RunIdRole).toLongLong();
        if (!ids.contains(id))
            ids.append(id);
    }
    return ids;
}

qint64 RunTableView::currentId() const
{
    const QModelIndex current = currentIndex();
    const bool isChosen = current.isValid() && selectionModel()->isRowSelected(current.row());
    return isChosen ? current.data(RunTableModel::RunIdRole).toLongLong() : 0;
}

void RunTableView::remember()
{
    m_isResetting = true;
    m_selected = selectedIds();
    m_current = currentId();
}

void RunTableView::restore()
{
    select(m_selected, m_current);
    m_isResetting = false;
    Q_EMIT choiceChanged();
}

} // namespace autorec

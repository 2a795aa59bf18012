// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/column_table.h"

#include <QFont>

namespace autorec {

int ColumnTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : rows();
}

int ColumnTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant ColumnTable::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TableColumn& shown = columnAt(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return shown.text(index.row());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(shown.alignment | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        if (shown.toolTip)
            return shown.toolTip(index.row());
        if (shown.isTextToolTip)
            return shown.text(index.row());
        break;
    case SortRole:
        return shown.sortKey ? shown.sortKey(index.row()) : shown.text(index.row());
    default:
        break;
    }
    return rowData(index.row(), index.column(), role);
}

QVariant ColumnTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const TableColumn& shown = columnAt(section);
    switch (role) {
    case Qt::DisplayRole:
        return shown.title;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(shown.alignment | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return shown.help.isEmpty() ? QVariant() : shown.help;
    case Qt::InitialSortOrderRole:
        return static_cast<int>(shown.firstOrder);
    default:
        return {};
    }
}

QVariant ColumnTable::rowData(int, int, int) const
{
    return {};
}

void ColumnTable::rowChanged(int row)
{
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

void ColumnTable::columnChanged(int column)
{
    if (const int count = rowCount())
        Q_EMIT dataChanged(index(0, column), index(count - 1, column));
}

void ColumnTable::allChanged()
{
    if (const int count = rowCount())
        Q_EMIT dataChanged(index(0, 0), index(count - 1, columnCount() - 1));
}

QVariant boldFont(bool isBold)
{
    QFont font;
    font.setBold(true);
    return isBold ? QVariant(font) : QVariant();
}

} // namespace autorec

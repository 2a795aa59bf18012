// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <functional>
#include <optional>
#include <vector>

namespace autorec {

/// A column of a ColumnTable. Its functions take a row.
struct TableColumn
{
    using Cell = std::function<QVariant(int row)>;

    QString title;
    Cell text;
    Cell toolTip{};
    bool isTextToolTip = false; ///< the text is its own tool tip
    QString help{};             ///< the title's tool tip
    Qt::Alignment alignment = Qt::AlignLeft;
    Cell sortKey{}; ///< empty: the text
    /// Of the first click on the title: descending where the greatest is the best.
    Qt::SortOrder firstOrder = Qt::AscendingOrder;
};

/// Base of the table models. A model declares its columns once, in order, and how many rows there are;
/// rowData answers the roles that all cells of a row share.
class ColumnTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// The role of the value that a column is sorted by. The roles of a model come after it.
    static constexpr int SortRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    virtual int rows() const = 0;
    /// The roles that a column does not answer itself.
    virtual QVariant rowData(int row, int column, int role) const;

    /// Call it within a model reset, unless there are no columns yet.
    void setColumns(std::vector<TableColumn> columns) { m_columns = std::move(columns); }
    TableColumn& columnAt(int column) { return m_columns[static_cast<std::size_t>(column)]; }
    const TableColumn& columnAt(int column) const { return m_columns[static_cast<std::size_t>(column)]; }

    void rowChanged(int row);
    void columnChanged(int column);
    void allChanged();

private:
    std::vector<TableColumn> m_columns;
};

/// An invalid variant if there is no value.
inline QVariant toVariant(std::optional<double> value)
{
    return value ? QVariant(*value) : QVariant();
}

/// A bold font, for Qt::FontRole; invalid if not `isBold`.
QVariant boldFont(bool isBold);

} // namespace autorec

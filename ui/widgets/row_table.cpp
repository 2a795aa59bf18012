// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/row_table.h"

#include "ui/widgets/named.h"

#include <QHeaderView>
#include <QMenu>
#include <QTableView>

namespace autorec {

void fillColumnMenu(QMenu& menu, QTableView& table)
{
    const QHeaderView* header = table.horizontalHeader();
    for (int column = 0; column < header->count(); ++column) {
        const QString name = table.model()->headerData(column, Qt::Horizontal).toString();
        QAction* action = menu.addAction(name);
        action->setCheckable(true);
        action->setChecked(!table.isColumnHidden(column));
        // One column has to stay, to have a header to bring the others back by.
        action->setEnabled(table.isColumnHidden(column) ||
                           header->hiddenSectionCount() + 1 < header->count());
        QObject::connect(action, &QAction::toggled, &table,
                         [&table, column](bool shown) { table.setColumnHidden(column, !shown); });
    }
}

void addColumnMenu(QTableView& table)
{
    QHeaderView* header = table.horizontalHeader();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    QObject::connect(header, &QWidget::customContextMenuRequested, &table,
                     [&table, header](const QPoint& place) {
                         auto* menu = named(new QMenu(&table), "columnMenu");
                         menu->setAttribute(Qt::WA_DeleteOnClose);
                         fillColumnMenu(*menu, table);
                         menu->popup(header->mapToGlobal(place));
                     });
}

void makeRowTable(QTableView& table)
{
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setAlternatingRowColors(true);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setTabKeyNavigation(false);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.horizontalHeader()->setHighlightSections(false);
}

} // namespace autorec

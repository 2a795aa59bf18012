// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;
class QTableView;

namespace autorec {

/// Fills a menu with the table's columns, to show and hide them; one always stays.
void fillColumnMenu(QMenu& menu, QTableView& table);
/// Shows that menu on a right click on the table's header.
void addColumnMenu(QTableView& table);

/// The look of every table of the program, whose rows are things and are selected whole: bands instead of a
/// grid, a line for each, and Tab leaves the table.
void makeRowTable(QTableView& table);

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;
class QTableView;

namespace autorec {

/// Fills a menu with the table's columns, to show and hide them; one always stays.
void fillColumnMenu(QMenu& menu, QTableView& table);
/// Shows that menu on a right click on the table's header.
void addColumnMenu(QTableView& table);

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace autorec {

/// The look of every table of the program, whose rows are things and are selected whole: bands instead of a
/// grid, a line for each, and Tab leaves the table.
void makeRowTable(QTableView& table);

} // namespace autorec

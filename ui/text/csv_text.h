// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace autorec {

/// What a CSV file begins with, by which spreadsheets know that it is UTF-8.
QString csvStart();

/// One line of a CSV file with its line end; cells are quoted where RFC 4180 wants it. A text that a
/// spreadsheet would take for a formula is led by an apostrophe.
QString csvLine(const QStringList& cells);

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace autorec {

/// The beginning of a CSV file, by which spreadsheets recognise UTF-8.
QString csvStart();

/// One line of a CSV file with its line end; cells are quoted as RFC 4180 requires. A text that a spreadsheet
/// would read as a formula gets an apostrophe in front.
QString csvLine(const QStringList& cells);

} // namespace autorec

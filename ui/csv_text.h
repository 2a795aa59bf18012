#pragma once

#include <QStringList>

namespace autorec {

/// One line of a CSV file with its line end; cells are quoted where RFC 4180 wants it. A text that a
/// spreadsheet would take for a formula is led by an apostrophe.
QString csvLine(const QStringList& cells);

} // namespace autorec

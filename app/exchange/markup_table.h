// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/spreadsheet_text.h"

namespace autorec {

/// The records of a table in a web page, which is what Kinopoisk and others call an Excel file, or in Excel's
/// XML of 2003. Of several tables, the one that has a row with the most `known` columns; records begin with
/// that row, and their lines are its rows. Bears what is not closed, as browsers do. Empty if no row has any.
std::vector<TextRecord> markupRecords(std::string_view utf8,
                                      const std::function<int(const std::vector<std::string>&)>& known);

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace autorec {

/// The fields of one record of comma-separated values (RFC 4180), without line breaks inside fields. False
/// where a quote is not closed.
bool parseCsvRecord(std::string_view record, std::vector<std::string>& fields, char separator = ',');

/// The field as a record holds it: quoted where it has a comma, a quote or a line break in it.
std::string csvField(std::string_view field);

/// As csvField, but a text that a spreadsheet would take for a formula (it begins with = + - @, a tab or a
/// line break) gets an apostrophe in front, which keeps it a text.
std::string csvText(std::string_view text);

} // namespace autorec

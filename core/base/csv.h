// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace autorec {

/// Splits one record of comma-separated values (RFC 4180) into its fields, which cannot contain line breaks.
/// Returns false if a quote is not closed.
bool parseCsvRecord(std::string_view record, std::vector<std::string>& fields, char separator = ',');

/// Quotes the field if it contains a comma, a quote or a line break.
std::string csvField(std::string_view field);

/// Like csvField, but puts an apostrophe before a text that a spreadsheet would read as a formula (it begins
/// with = + - @, a tab or a line break), so that it stays a text.
std::string csvText(std::string_view text);

} // namespace autorec

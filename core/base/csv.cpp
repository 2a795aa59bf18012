// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv.h"

namespace autorec {

bool parseCsvRecord(std::string_view record, std::vector<std::string>& fields, char separator)
{
    fields.assign(1, {});
    bool quoted = false;
    for (std::size_t i = 0; i < record.size(); ++i) {
        const char c = record[i];
        const bool doubled = quoted && c == '"' && i + 1 < record.size() && record[i + 1] == '"';
        if (doubled) {
            fields.back() += '"';
            ++i;
        } else if (c == '"' && (quoted || fields.back().empty())) {
            quoted = !quoted;
        } else if (c == separator && !quoted) {
            fields.emplace_back();
        } else {
            fields.back() += c;
        }
    }
    return !quoted;
}

std::string csvField(std::string_view field)
{
    if (field.find_first_of(",\"\r\n") == std::string_view::npos)
        return std::string(field);
    std::string quoted = "\"";
    for (const char c : field) {
        if (c == '"')
            quoted += '"';
        quoted += c;
    }
    return quoted + '"';
}

std::string csvText(std::string_view text)
{
    const bool looksLikeFormula =
        !text.empty() && std::string_view("=+-@\t\r\n").find(text.front()) != std::string_view::npos;
    return csvField(looksLikeFormula ? std::string("'").append(text) : std::string(text));
}

} // namespace autorec

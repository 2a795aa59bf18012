// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/import_report.h"

#include <algorithm>
#include <cmath>

namespace autorec {

namespace {

/// "ratings.csv, line 7: 1,2,x"
std::string placeText(const SkippedLines::Example& example)
{
    std::string text = example.file;
    if (example.line > 0)
        text += ", line " + std::to_string(example.line);
    return example.text.empty() ? text : text + ": " + example.text;
}

std::string examplesText(const SkippedLines& lines)
{
    constexpr std::size_t Shown = 3;
    std::string text;
    for (std::size_t k = 0; k < std::min(Shown, lines.examples.size()); ++k)
        text.append(text.empty() ? "" : "; ").append(placeText(lines.examples[k]));
    return text.empty() ? text : " (" + text + ")";
}

/// Lines of other files, and files that are never read, are no ratings.
bool areRatings(const SkippedLines& lines, const ImportReport& report)
{
    return std::any_of(lines.examples.begin(), lines.examples.end(), [&report](const auto& example) {
        return std::find(report.ratingFiles.begin(), report.ratingFiles.end(), example.file) !=
               report.ratingFiles.end();
    });
}

/// "2 of 100 rows were left out: rating is not a number (u.data, line 7: 1,2,x)."
std::string leftOutText(const std::string& reason, const SkippedLines& lines, const ImportReport& report,
                        const char* verb)
{
    const std::string whole =
        areRatings(lines, report) ? " of " + std::to_string(report.rows) + " rows " : " ";
    return std::to_string(lines.count) + whole + verb + ": " + reason + examplesText(lines) + ".";
}

} // namespace

void requireFewSkipped(const ImportReport& report, double allowed, const std::filesystem::path& source)
{
    const auto rows = static_cast<double>(std::max<std::size_t>(report.rows, 1));
    std::string message;
    double greatest = 0.0;
    for (const auto& [reason, lines] : report.skipped) {
        const auto count = static_cast<double>(lines.count);
        if (count <= std::max(1.0, allowed * rows) || !areRatings(lines, report))
            continue;
        greatest = std::max(greatest, count / rows);
        message.append(message.empty() ? "" : " ")
            .append(leftOutText(reason, lines, report, "would be left out"));
    }
    if (!message.empty())
        throw SkippedError(source, message, std::min(1.0, std::ceil(100.0 * greatest) / 100.0));
}

std::vector<std::string> importNotes(const ImportReport& report)
{
    std::vector<std::string> notes;
    for (const auto& [reason, lines] : report.skipped)
        notes.push_back(leftOutText(reason, lines, report, "were left out"));
    if (report.unreadTimes.count > 0)
        notes.push_back(std::to_string(report.unreadTimes.count) +
                        " ratings have a time that cannot be read; they are kept without" +
                        examplesText(report.unreadTimes) + ".");
    if (report.missingTimes > 0 && report.missingTimes < report.rows)
        notes.push_back(std::to_string(report.missingTimes) + " of " + std::to_string(report.rows) +
                        " ratings have no time.");
    notes.insert(notes.end(), report.notes.begin(), report.notes.end());
    return notes;
}

} // namespace autorec

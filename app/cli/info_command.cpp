// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/data_options.h"
#include "app/cli/output.h"
#include "app/exchange/list_json.h"
#include "core/base/stopwatch.h"

#include <QDateTime>
#include <nlohmann/json.hpp>

#include <iostream>

namespace autorec {

namespace {

struct Options
{
    DataOptions data;
    bool asJson = false;
};

/// "1997-09-20T03:05:10Z"; empty if unknown.
std::string isoTime(std::uint32_t seconds)
{
    const QDateTime time = QDateTime::fromSecsSinceEpoch(seconds).toUTC();
    return seconds == 0 ? std::string() : time.toString(Qt::ISODate).toStdString();
}

nlohmann::json linesJson(const SkippedLines& lines)
{
    nlohmann::json examples = nlohmann::json::array();
    for (const SkippedLines::Example& example : lines.examples)
        examples.push_back({{"file", example.file}, {"line", example.line}, {"text", example.text}});
    return {{"count", lines.count}, {"first", examples}};
}

nlohmann::json infoJson(const OpenedDataset& opened, double seconds)
{
    const ImportReport& report = opened.report;
    nlohmann::json json = datasetJson(opened.dataset);
    nlohmann::json skipped = nlohmann::json::object();
    nlohmann::json firstSkipped = nlohmann::json::object();
    for (const auto& [reason, lines] : report.skipped) {
        skipped[reason] = lines.count;
        firstSkipped[reason] = linesJson(lines)["first"];
    }
    json.update({{"format", opened.report.format},
                 {"rated_movies", opened.dataset.ratedMovieCount()},
                 {"density", opened.dataset.density()},
                 {"first_rated", orNull(isoTime(opened.report.firstRated))},
                 {"last_rated", orNull(isoTime(opened.report.lastRated))},
                 {"rows", report.rows},
                 {"skipped", skipped},
                 {"first_skipped", firstSkipped},
                 {"duplicates", report.duplicateRatings},
                 {"narrowed", report.narrowedRatings},
                 {"duplicate_titles", linesJson(report.duplicateTitles)},
                 {"movies_without_ratings", report.moviesWithoutRatings},
                 {"movies_without_title", report.moviesWithoutTitle},
                 {"other_encoding", linesJson(report.otherEncoding)},
                 {"unrated", report.unratedRows},
                 {"unread_times", linesJson(report.unreadTimes)},
                 {"missing_times", report.missingTimes},
                 {"files", report.ratingFiles},
                 {"columns", report.columns},
                 {"source_scale", opened.dataset.catalogue().scale.text()},
                 {"probe", opened.dataset.probe() ? opened.dataset.probe()->ratingCount() : 0},
                 {"memory_bytes", opened.dataset.ratings().memoryBytes()},
                 {"seconds", seconds}});
    return json;
}

void printExamples(const SkippedLines& lines)
{
    for (const SkippedLines::Example& example : lines.examples) {
        std::cout << "    " << example.file;
        if (example.line > 0)
            std::cout << ", line " << example.line << ": ";
        std::cout << example.text << '\n';
    }
}

void printReport(const ImportReport& report)
{
    for (const std::string& columns : report.columns)
        std::cout << columns << '\n';
    std::cout << "Rows          " << report.rows << '\n';
    if (report.unratedRows > 0)
        std::cout << "Not rated     " << report.unratedRows << '\n';
    if (report.missingTimes > 0)
        std::cout << "Without time  " << report.missingTimes << '\n';
    if (report.narrowedRatings > 0)
        std::cout << "Not wanted    " << report.narrowedRatings << '\n';
    std::cout << "Duplicates    " << report.duplicateRatings << '\n'
              << "Skipped lines " << report.skippedCount() << '\n';
    for (const auto& [reason, lines] : report.skipped) {
        std::cout << "  " << lines.count << ": " << reason << '\n';
        printExamples(lines);
    }
    if (report.moviesWithoutRatings > 0)
        std::cout << "Movies without ratings " << report.moviesWithoutRatings << '\n';
    if (report.moviesWithoutTitle > 0)
        std::cout << "Movies without a title " << report.moviesWithoutTitle << '\n';
    if (report.duplicateTitles.count > 0) {
        std::cout << "Titles listed again    " << report.duplicateTitles.count << '\n';
        printExamples(report.duplicateTitles);
    }
    if (report.otherEncoding.count > 0) {
        std::cout << "Lines not in UTF-8, taken for Latin-1 or Windows-1252: " << report.otherEncoding.count
                  << '\n';
        printExamples(report.otherEncoding);
    }
    for (const std::string& note : report.notes)
        std::cout << note << '\n';
}

std::string scaleText(const Dataset& dataset)
{
    const RatingScale& scale = dataset.scale();
    return scale.meaning() == RatingMeaning::Stars
               ? formatted("%g", static_cast<double>(scale.min())) + " to " +
                     formatted("%g", static_cast<double>(scale.max())) + " in steps of " +
                     formatted("%g", static_cast<double>(scale.step()))
               : dataset.catalogue().scale.text() + ", no stars";
}

void printInfo(const OpenedDataset& opened)
{
    const Dataset& dataset = opened.dataset;
    std::cout << dataset.name() << (dataset.simulated() ? " (simulated ratings)" : "") << '\n'
              << "Format        " << opened.report.format << '\n'
              << "Users         " << dataset.userCount() << '\n'
              << "Movies        " << dataset.movieCount() << " listed, " << dataset.ratedMovieCount()
              << " rated\n"
              << "Ratings       " << dataset.ratingCount() << '\n'
              << "Scale         " << scaleText(dataset) << '\n'
              << "Density       " << 100.0 * dataset.density() << " %\n";
    if (opened.report.firstRated != 0)
        std::cout << "Rated         " << isoTime(opened.report.firstRated) << " to "
                  << isoTime(opened.report.lastRated) << '\n';
    printReport(opened.report);
    std::cout << "Fingerprint   " << dataset.fingerprint() << '\n';
}

void run(const Options& options, const std::stop_token& stop)
{
    const Stopwatch stopwatch;
    const OpenedDataset opened = options.data.open(stop);
    const double seconds = stopwatch.seconds();
    if (options.asJson)
        printJson(infoJson(opened, seconds));
    else
        printInfo(opened);
}

} // namespace

void addInfoCommand(const Command& program)
{
    const auto [command, options] =
        program.subcommand("info", "Tell what a data set holds and what was left out of it", run);
    options.data.addTo(command);
    command.flag("--json", options.asJson, "Print one JSON object");
}

} // namespace autorec

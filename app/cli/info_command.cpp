#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "core/data/open_dataset.h"
#include "core/data/statistics.h"

#include <CLI/CLI.hpp>

#include <ctime>
#include <iostream>
#include <memory>

namespace autorec {

namespace {

struct Options
{
    std::string data;
    bool asJson = false;
};

/// "1997-09-20T03:05:10Z"; empty where unknown.
std::string isoTime(std::uint32_t seconds)
{
    if (seconds == 0)
        return {};
    const std::time_t time = seconds;
    std::tm utc{};
    gmtime_r(&time, &utc);
    char text[32];
    std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &utc);
    return text;
}

nlohmann::json orNull(const std::string& text)
{
    return text.empty() ? nlohmann::json() : nlohmann::json(text);
}

nlohmann::json infoJson(const OpenedDataset& opened)
{
    nlohmann::json json = datasetJson(opened.dataset);
    nlohmann::json skipped = nlohmann::json::object();
    for (const auto& [reason, lines] : opened.report.skipped)
        skipped[reason] = lines.count;
    json.update({{"format", opened.report.format},
                 {"rated_movies", opened.dataset.ratedMovieCount()},
                 {"density", opened.dataset.density()},
                 {"first_rated", orNull(isoTime(opened.report.firstRated))},
                 {"last_rated", orNull(isoTime(opened.report.lastRated))},
                 {"skipped", skipped},
                 {"duplicates", opened.report.duplicateRatings}});
    return json;
}

void printInfo(const OpenedDataset& opened)
{
    const Dataset& dataset = opened.dataset;
    const RatingScale& scale = dataset.scale();
    std::cout << dataset.name() << (dataset.simulated() ? " (simulated ratings)" : "") << '\n'
              << "Format        " << opened.report.format << '\n'
              << "Users         " << dataset.userCount() << '\n'
              << "Movies        " << dataset.movieCount() << " listed, " << dataset.ratedMovieCount()
              << " rated\n"
              << "Ratings       " << dataset.ratingCount() << '\n'
              << "Scale         " << scale.min() << " to " << scale.max() << " in steps of " << scale.step()
              << '\n'
              << "Density       " << 100.0 * dataset.density() << " %\n";
    if (opened.report.firstRated != 0)
        std::cout << "Rated         " << isoTime(opened.report.firstRated) << " to "
                  << isoTime(opened.report.lastRated) << '\n';
    std::cout << "Duplicates    " << opened.report.duplicateRatings << '\n'
              << "Skipped lines " << opened.report.skippedCount() << '\n';
    for (const auto& [reason, lines] : opened.report.skipped) {
        std::cout << "  " << lines.count << ": " << reason << '\n';
        for (const SkippedLines::Example& example : lines.examples)
            std::cout << "    " << example.file << ", line " << example.line << ": " << example.text << '\n';
    }
    std::cout << "Fingerprint   " << dataset.fingerprint() << '\n';
}

} // namespace

void addInfoCommand(CLI::App& app, const Interruption& interruption)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("info", "Tell what a data set holds and what was left out of it");
    command->add_option("DATA", options->data, "File or folder of a data set, or demo")->required();
    command->add_flag("--json", options->asJson, "Print one JSON object");
    command->callback([options, &interruption] {
        const OpenedDataset opened = openDataset(options->data, {interruption.token(), {}});
        if (options->asJson)
            printJson(infoJson(opened));
        else
            printInfo(opened);
    });
}

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/data_options.h"

#include "core/base/error.h"
#include "core/base/memory.h"
#include "core/base/text.h"
#include "core/evaluate/evaluator.h"

#include <cstdio>
#include <map>

namespace autorec {

namespace {

constexpr std::size_t WorthReporting = 1000000; // ratings

std::uint32_t dateOf(const char* option, const std::string& text)
{
    if (const std::optional<std::uint32_t> time = parseDate(text))
        return *time;
    rejectUsage(option + (": " + text) + " is not a date. Write it as 2005-09-06.");
}

[[noreturn]] void rejectColumns(const std::string& text)
{
    rejectUsage("--columns: " + text +
                " does not say where user, movie and rating stand. Write user=1,movie=2,rating=3, and as far "
                "as there are any time=4,title=5,genres=6.");
}

/// "user=1,movie=2,rating=3"
void setColumns(ColumnLayout& layout, const std::string& text)
{
    std::map<std::string, int> columns;
    for (const std::string_view part : splitText(text, ',')) {
        const std::size_t equals = part.find('=');
        std::int64_t column = 0;
        if (equals == std::string_view::npos || !parseNumber(part.substr(equals + 1), column) || column < 1 ||
            column > 1000)
            rejectColumns(text);
        columns[std::string(part.substr(0, equals))] = static_cast<int>(column) - 1;
    }
    for (const ColumnRole& role : columnRoles) {
        const auto found = columns.find(role.name);
        layout.*role.column = found == columns.end() ? ColumnLayout::None : found->second;
        columns.erase(role.name);
    }
    if (!layout.isWhole() || !columns.empty())
        rejectColumns(text);
}

void reportMemory(const LoadingEstimate& estimate)
{
    if (estimate.ratings < WorthReporting)
        return;
    const std::optional<std::size_t> available = availableMemory();
    std::fprintf(stderr, "loading about %zu ratings takes %s of memory%s\n", estimate.ratings,
                 bytesText(estimate.bytes).c_str(),
                 available ? (", " + bytesText(*available) + " are free").c_str() : "");
}

} // namespace

void DataOptions::addTo(const Command& command)
{
    addOptionsTo(command);
    command.option("DATA", m_path, "File, folder or archive of a data set, or demo", {.isRequired = true});
}

void DataOptions::addOptionsTo(const Command& command)
{
    const auto add = [&command](const char* name, auto& value, const char* help, OptionRules rules = {}) {
        rules.heading = "Data";
        return command.option(name, value, help, rules);
    };
    add("--min-user-ratings", m_narrowing.leastUserRatings, "Leave out users with fewer ratings");
    add("--min-movie-ratings", m_narrowing.leastMovieRatings, "Leave out movies with fewer ratings");
    add("--user-share", m_narrowing.userShare, "Take a share of the users, between 0 and 1, at random");
    add("--user-seed", m_narrowing.seed, "Another seed takes other users", {.showsDefault = true});
    add("--since", m_since, "Leave out ratings before that day, as 2005-09-06");
    add("--before", m_before, "Leave out ratings from that day on");
    add("--netflix-files", m_narrowing.netflixFiles,
        "Read only the first so many files of the Netflix Prize");
    const Option columns =
        add("--columns", m_columns,
            "Of delimited text, where it is not found out rightly: user=1,movie=2,rating=3, perhaps "
            "time=4,title=5,genres=6");
    add("--separator", m_separator, "What is between its columns; tab for a tab", {.needs = columns});
    add("--header", m_header, "Whether its first line names the columns",
        {.choices = {"yes", "no"}, .needs = columns});
    add("--highest", m_highest, "The highest rating of its scale; ratings are brought to five stars",
        {.isPositive = true, .needs = columns});
    add("--cache", m_cacheFolder, "Keep a binary copy of large data sets there, to open them faster again");
}

OpenOptions DataOptions::openOptions() const
{
    OpenOptions options;
    options.narrowing = m_narrowing;
    if (!m_since.empty())
        options.narrowing.since = dateOf("--since", m_since);
    if (!m_before.empty())
        options.narrowing.before = dateOf("--before", m_before);
    if (!m_columns.empty()) {
        ColumnLayout layout;
        setColumns(layout, m_columns);
        layout.separator = m_separator == "tab" ? "\t" : m_separator.empty() ? "," : m_separator;
        layout.hasHeader = m_header == "yes";
        layout.highest = m_highest;
        options.columns = layout;
    }
    options.cacheFolder = m_cacheFolder;
    options.onEstimate = reportMemory;
    return options;
}

OpenedDataset DataOptions::open(const std::string& path, const std::stop_token& stop) const
{
    const WorkContext work{stop, {}};
    OpenedDataset opened = openDataset(path, work, openOptions());
    keepCopy(opened, work);
    return opened;
}

void ModelOptions::addTo(const Command& command)
{
    command.option("MODEL", file, "File that autorec train wrote", {.isRequired = true});
    data.addTo(command);
}

ModelOptions::Opened ModelOptions::open(const std::stop_token& stop) const
{
    Opened opened{loadModel(file), data.open(stop).dataset};
    requireFits(opened.model, opened.dataset);
    return opened;
}

void addMetricOptions(const Command& command, EvaluationOptions& options)
{
    command.option("--at", options.cutoffs, "Cut-offs of the ranking metrics, as in 3,10,20",
                   {.isPositive = true, .isCommaSeparated = true});
    command.option("--relevant-from", options.relevantFrom,
                   "Only held-out ratings of at least these stars are relevant");
}

MovieIndex requiredMovie(const Dataset& dataset, const std::string& id)
{
    const std::optional<MovieIndex> movie = dataset.findMovie(id);
    if (!movie)
        throw Error(ErrorCode::InvalidArgument,
                    dataset.name() + " has no movie " + id + ". Give the id that the data set has for it.");
    return *movie;
}

} // namespace autorec

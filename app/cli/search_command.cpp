// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/data_options.h"
#include "app/cli/output.h"
#include "app/exchange/list_json.h"
#include "app/search/catalogue_order.h"
#include "app/search/search_index.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>
#include <span>

namespace autorec {

namespace {

struct Options
{
    DataOptions data;
    std::vector<std::string> words;
    std::size_t top = 20;
    bool asJson = false;
};

std::string joined(const std::vector<std::string>& words)
{
    std::string text;
    for (const std::string& word : words)
        text += (text.empty() ? "" : " ") + word;
    return text;
}

nlohmann::json foundJson(const Dataset& dataset, std::span<const MovieIndex> movies)
{
    nlohmann::json items = nlohmann::json::array();
    for (const MovieIndex movie : movies) {
        nlohmann::json item = movieJson(dataset.movie(movie));
        item["ratings"] = dataset.ratings().byMovie(movie).size();
        items.push_back(std::move(item));
    }
    return items;
}

void printFound(const Dataset& dataset, std::span<const MovieIndex> movies)
{
    for (const MovieIndex movie : movies) {
        const Movie& film = dataset.movie(movie);
        std::printf("%s%s  %zu ratings, id %s\n", film.title.c_str(), yearText(film).c_str(),
                    dataset.ratings().byMovie(movie).size(), film.id.text().c_str());
    }
}

void run(const Options& options, const std::stop_token& stop)
{
    const QString typed = QString::fromStdString(joined(options.words));
    if (foldedText(typed).isEmpty())
        rejectUsage("WORDS has no letter or digit in it. Name a title, a year, a decade or a genre.");
    const Dataset dataset = options.data.open(stop).dataset;
    const FilmIndex films(dataset);
    const SearchIndex::Hits hits = SearchIndex(dataset, films).find(typed);
    const std::vector<MovieIndex> found = hits.bestFirst(mostRatedFirst(dataset.ratings()));
    const std::span<const MovieIndex> best = std::span(found).first(std::min(options.top, found.size()));
    if (options.asJson) {
        printJson(
            {{"found", found.size()}, {"forgiving", hits.isForgiving}, {"items", foundJson(dataset, best)}});
        return;
    }
    printFound(dataset, best);
    if (found.size() > best.size())
        std::printf("and %zu more\n", found.size() - best.size());
}

} // namespace

void addSearchCommand(const Command& program)
{
    const auto [command, options] =
        program.subcommand("search", "List the movies whose names, years and genres match best", run);
    options.data.addTo(command);
    command.option("WORDS", options.words,
                   "Words of a title, years, decades (80s) and genres; typing errors are forgiven",
                   {.isRequired = true});
    command.option("--top", options.top, "Length of the list", {.isPositive = true, .showsDefault = true});
    command.flag("--json", options.asJson, "Print one JSON object");
}

} // namespace autorec

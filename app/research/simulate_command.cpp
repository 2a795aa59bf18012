// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/output.h"
#include "core/base/stopwatch.h"
#include "core/simulate/simulate.h"

#include <nlohmann/json.hpp>

#include <cstdio>
#include <iostream>
#include <map>

namespace autorec {

namespace {

using Format = SimulationOptions::Format;

struct Options
{
    SimulationOptions simulation;
    std::string format = "movielens";
    std::string out;
    bool asJson = false;
};

void run(const Options& options, const std::stop_token& stop)
{
    const std::map<std::string, Format> formats{{"movielens", Format::MovieLens},
                                                {"netflix", Format::Netflix}};
    SimulationOptions simulation = options.simulation;
    simulation.format = formats.at(options.format);
    const Stopwatch stopwatch;
    simulate(simulation, options.out, {stop, [](double share) {
                                           std::fprintf(stderr, "\r%3.0f%%%s", 100.0 * share,
                                                        share < 1.0 ? "" : "\n");
                                       }});
    if (options.asJson)
        printJson({{"users", simulation.users},
                   {"movies", simulation.movies},
                   {"ratings", simulation.ratings},
                   {"format", options.format},
                   {"seed", simulation.seed},
                   {"out", options.out},
                   {"seconds", stopwatch.seconds()}});
    else
        std::cout << simulation.ratings << " simulated ratings in " << options.out << '\n';
}

} // namespace

void addSimulateCommand(const Command& program)
{
    const auto [command, options] =
        program.subcommand("simulate", "Invent a data set of any size, to try and to measure", run);
    SimulationOptions& simulation = options.simulation;
    command.option("--users", simulation.users, "Number of users", {.isRequired = true});
    command.option("--movies", simulation.movies, "Number of movies", {.isRequired = true});
    command.option("--ratings", simulation.ratings, "Number of ratings in all", {.isRequired = true});
    command.option("--format", options.format,
                   "movielens (ratings.csv, movies.csv) or netflix (combined_data_1.txt …)",
                   {.choices = {"movielens", "netflix"}, .showsDefault = true});
    command.option("--seed", simulation.seed, "Another seed gives other people and films",
                   {.showsDefault = true});
    command.option("--out", options.out, "Folder to write to", {.isRequired = true});
    command.flag("--json", options.asJson, "Print one JSON object");
}

} // namespace autorec

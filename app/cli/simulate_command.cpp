// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "core/base/stopwatch.h"
#include "core/simulate/simulate.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <cstdio>
#include <iostream>
#include <map>
#include <memory>

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

void run(const Options& options, const Interruption& interruption)
{
    const std::map<std::string, Format> formats{{"movielens", Format::MovieLens},
                                                {"netflix", Format::Netflix}};
    SimulationOptions simulation = options.simulation;
    simulation.format = formats.at(options.format);
    const Stopwatch stopwatch;
    simulate(simulation, options.out, {interruption.token(), [](double share) {
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

void addSimulateCommand(CLI::App& app, const Interruption& interruption)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command =
        app.add_subcommand("simulate", "Invent a data set of any size, to try and to measure");
    SimulationOptions& simulation = options->simulation;
    command->add_option("--users", simulation.users, "Number of users")->required();
    command->add_option("--movies", simulation.movies, "Number of movies")->required();
    command->add_option("--ratings", simulation.ratings, "Number of ratings in all")->required();
    command
        ->add_option("--format", options->format,
                     "movielens (ratings.csv, movies.csv) or netflix (combined_data_1.txt …)")
        ->check(CLI::IsMember({"movielens", "netflix"}))
        ->capture_default_str();
    command->add_option("--seed", simulation.seed, "Another seed gives other people and films")
        ->capture_default_str();
    command->add_option("--out", options->out, "Folder to write to")->required();
    command->add_flag("--json", options->asJson, "Print one JSON object");
    command->callback([options, &interruption] { run(*options, interruption); });
}

} // namespace autorec

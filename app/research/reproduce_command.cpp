// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/data_options.h"
#include "app/cli/output.h"
#include "app/exchange/list_json.h"
#include "app/research/reproduction.h"

#include <nlohmann/json.hpp>

#include <cstdio>
#include <iostream>

namespace autorec {

namespace {

struct Options
{
    DataOptions data;
    std::vector<std::string> systems;
    std::uint64_t seed = 1;
    bool asJson = false;
};

std::string orDash(const std::string& text)
{
    return text.empty() ? "–" : text;
}

void print(const ReproducedSystem& system, const Dataset& dataset)
{
    std::cout << '\n'
              << system.title << " (claimed on " << system.claimedOn << ", run on " << dataset.name()
              << ")\n  its own protocol: " << system.ownProtocol
              << "\n  an honest one:    " << system.honestProtocol << "\n\n";
    std::vector<std::vector<std::string>> table{{"number", "claimed", "its own protocol", "an honest one"}};
    for (const ReproducedNumber& number : system.numbers)
        table.push_back({number.name, orDash(number.claimed), number.itsOwn, number.honest});
    std::cout << markdownTable(table) << std::flush;
}

nlohmann::json toJson(const ReproducedSystem& system)
{
    nlohmann::json numbers = nlohmann::json::array();
    for (const ReproducedNumber& number : system.numbers)
        numbers.push_back({{"name", number.name},
                           {"claimed", number.claimed},
                           {"own_protocol", number.itsOwn},
                           {"honest", number.honest}});
    return {{"system", system.key},
            {"title", system.title},
            {"claimed_on", system.claimedOn},
            {"own_protocol", system.ownProtocol},
            {"honest_protocol", system.honestProtocol},
            {"numbers", numbers}};
}

void run(const Options& options, const std::stop_token& stop)
{
    const OpenedDataset opened = options.data.open(stop);
    const ReproductionContext context{
        opened.dataset, options.data.path(), options.seed, stop,
        [](const std::string& preset) { std::fprintf(stderr, "training %s\n", preset.c_str()); }};
    if (!options.asJson && opened.dataset.simulated())
        std::cout << "The ratings are simulated: only the protocols are exercised, the numbers say nothing "
                     "about the systems.\n";
    nlohmann::json all = nlohmann::json::array();
    for (const std::string& key : options.systems.empty() ? reproducibleSystems() : options.systems) {
        const ReproducedSystem system = reproduce(key, context);
        all.push_back(toJson(system));
        if (!options.asJson)
            print(system, opened.dataset);
    }
    if (options.asJson)
        printJson({{"dataset", datasetJson(opened.dataset)}, {"seed", options.seed}, {"systems", all}});
}

} // namespace

void addReproduceCommand(const Command& program)
{
    const auto [command, options] = program.subcommand(
        "reproduce",
        "Train published systems under their own protocols, leaks and all, and under an honest one", run);
    options.data.addTo(command);
    command.option("--systems", options.systems,
                   "Only these: recall3, u-autorec, deep-autoencoder, stacked-autoencoder, "
                   "netflix-autoencoder",
                   {.isCommaSeparated = true});
    command.option("--seed", options.seed, "Fixes everything that is drawn at random",
                   {.showsDefault = true});
    command.flag("--json", options.asJson, "Print one JSON object");
}

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/data_options.h"
#include "app/cli/output.h"
#include "app/exchange/list_json.h"
#include "core/evaluate/comparison.h"

#include <nlohmann/json.hpp>

#include <cstdio>

namespace autorec {

namespace {

struct Options
{
    std::string first;
    std::string second;
    DataOptions data;
    EvaluationOptions evaluation;
    bool asJson = false;
};

void print(const std::map<std::string, PairedDifference>& differences, const TrainedModel& first,
           const TrainedModel& second)
{
    std::printf("%-16s %12s %12s   difference, 95%% interval      p\n", "", first.spec.preset().c_str(),
                second.spec.preset().c_str());
    for (const auto& [name, result] : differences)
        std::printf("%-16s %12.4f %12.4f   %+.4f (%+.4f to %+.4f)  %.4f\n", name.c_str(), result.first,
                    result.second, result.second - result.first, result.difference.low,
                    result.difference.high, result.pValue);
    std::printf("Paired by user: intervals by the bootstrap, p by swapping users' results at random.\n");
}

nlohmann::json resultJson(const std::map<std::string, PairedDifference>& differences)
{
    nlohmann::json json = nlohmann::json::object();
    for (const auto& [name, result] : differences)
        json[name] = {{"first", result.first},
                      {"second", result.second},
                      {"difference", result.second - result.first},
                      {"interval", {result.difference.low, result.difference.high}},
                      {"p", result.pValue}};
    return json;
}

void run(const Options& options, const std::stop_token& stop)
{
    const TrainedModel first = loadModel(options.first);
    const TrainedModel second = loadModel(options.second);
    const OpenedDataset opened = options.data.open(stop);
    const auto differences =
        compareModels(first, second, opened.dataset, options.data.path(), options.evaluation, {stop, {}});
    if (options.asJson)
        printJson({{"first", first.spec.toJson()},
                   {"second", second.spec.toJson()},
                   {"dataset", datasetJson(opened.dataset)},
                   {"split", first.origin.split},
                   {"seed", first.origin.seed},
                   {"metrics", resultJson(differences)}});
    else
        print(differences, first, second);
}

} // namespace

void addCompareCommand(const Command& program)
{
    const auto [command, options] = program.subcommand(
        "compare", "Test whether two models of one protocol differ, on the users held out from both", run);
    command.option("FIRST", options.first, "File that autorec train wrote", {.isRequired = true});
    command.option("SECOND", options.second, "Another, trained with the same split and seed",
                   {.isRequired = true});
    options.data.addTo(command);
    addMetricOptions(command, options.evaluation);
    command.flag("--json", options.asJson, "Print one JSON object");
}

} // namespace autorec

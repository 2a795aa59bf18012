// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/data_options.h"
#include "app/cli/output.h"
#include "core/evaluate/comparison.h"
#include "core/model/model_file.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <cstdio>
#include <memory>

namespace autorec {

namespace {

struct Options
{
    std::string first;
    std::string second;
    std::shared_ptr<DataOptions> data;
    std::vector<std::size_t> cutoffs{3, 10, 20};
    std::optional<float> relevantFrom;
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

void run(const Options& options, const Interruption& interruption)
{
    const TrainedModel first = loadModel(options.first);
    const TrainedModel second = loadModel(options.second);
    const OpenedDataset opened = options.data->open(interruption);
    EvaluationOptions measured;
    measured.cutoffs = options.cutoffs;
    measured.relevantFrom = options.relevantFrom;
    const auto differences = compareModels(first, second, opened.dataset, options.data->path(), measured,
                                           {interruption.token(), {}});
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

void addCompareCommand(CLI::App& app, const Interruption& interruption)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand(
        "compare", "Test whether two models of one protocol differ, on the users held out from both");
    command->add_option("FIRST", options->first, "File that autorec train wrote")->required();
    command->add_option("SECOND", options->second, "Another, trained with the same split and seed")
        ->required();
    options->data = std::make_shared<DataOptions>(*command);
    command->add_option("--at", options->cutoffs, "Cut-offs of the ranking metrics, as in 3,10,20")
        ->delimiter(',')
        ->check(CLI::PositiveNumber);
    command->add_option("--relevant-from", options->relevantFrom,
                        "Only held-out ratings of at least these stars are relevant");
    command->add_flag("--json", options->asJson, "Print one JSON object");
    command->callback([options, &interruption] { run(*options, interruption); });
}

} // namespace autorec

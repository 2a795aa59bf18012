// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/data_options.h"
#include "app/cli/output.h"
#include "core/data/split.h"
#include "core/evaluate/evaluator.h"
#include "core/model/model_file.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <cstdio>
#include <iostream>
#include <memory>

namespace autorec {

namespace {

struct Options
{
    std::string file;
    std::shared_ptr<DataOptions> data;
    std::string split;
    std::optional<std::uint64_t> seed;
    std::vector<std::size_t> cutoffs{3, 10, 20};
    std::optional<float> relevantFrom;
    std::optional<std::size_t> given;
    int threads = 0;
    bool asJson = false;
};

/// What makes the measurement say less than it seems to; empty where nothing does.
std::string leakWarning(const TrainedModel& model, const Dataset& dataset, const std::string& split,
                        std::uint64_t seed)
{
    if (model.origin.fingerprint != dataset.fingerprint())
        return "the model was trained on other ratings of these movies; where they are the same people's, it "
               "may have "
               "seen what is held out here, and the figures are too good.";
    if (model.origin.split == split && model.origin.seed == seed)
        return {};
    return "the model was trained with split " + model.origin.split + " and seed " +
           std::to_string(model.origin.seed) +
           ", so it has seen ratings that are held out here; the figures are too good.";
}

void run(const Options& options, const Interruption& interruption)
{
    const SplitSpec splitSpec = SplitSpec::parse(options.split);
    const TrainedModel model = loadModel(options.file);
    const OpenedDataset opened = options.data->open(interruption);
    requireFits(model, opened.dataset);
    const std::uint64_t seed = options.seed.value_or(model.origin.seed);
    Split split = splitDataset(opened.dataset, splitSpec, seed, options.data->path());
    split.usersAreKnown = split.usersAreKnown && knowsUsersOf(model, opened.dataset);

    const Metrics metrics =
        evaluate(*model.recommender, split,
                 {options.cutoffs, options.relevantFrom, options.threads, options.given, seed},
                 {interruption.token(), {}});
    const std::string warning = leakWarning(model, opened.dataset, splitSpec.text(), seed);
    if (!warning.empty())
        std::fprintf(stderr, "autorec: note: %s\n", warning.c_str());
    if (!options.asJson) {
        std::cout << metricsText(metrics);
        return;
    }
    printJson({{"model", model.spec.preset()},
               {"parameters", model.spec.toJson().at("parameters")},
               {"dataset", datasetJson(opened.dataset)},
               {"split", splitSpec.text()},
               {"seed", seed},
               {"given", options.given ? nlohmann::json(*options.given) : nlohmann::json()},
               {"trained_on",
                {{"dataset", model.origin.dataset},
                 {"fingerprint", model.origin.fingerprint},
                 {"split", model.origin.split},
                 {"seed", model.origin.seed}}},
               {"warning", warning.empty() ? nlohmann::json() : nlohmann::json(warning)},
               {"metrics", metrics.toJson()}});
}

} // namespace

void addEvaluateCommand(CLI::App& app, const Interruption& interruption)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command =
        app.add_subcommand("evaluate", "Measure a trained model on the held-out part of a split");
    command->add_option("MODEL", options->file, "File that autorec train wrote")->required();
    options->data = std::make_shared<DataOptions>(*command);
    command
        ->add_option("--split", options->split,
                     "random:SHARE, time:SHARE, leave:N, users:SHARE, files:TRAIN,TEST, probe or none")
        ->required();
    command->add_option("--seed", options->seed,
                        "Fixes a random split; by default the seed that the model was trained with");
    command->add_option("--at", options->cutoffs, "Cut-offs of the ranking metrics, as in 3,10,20")
        ->delimiter(',')
        ->check(CLI::PositiveNumber);
    command->add_option("--relevant-from", options->relevantFrom,
                        "Only held-out ratings of at least these stars are relevant");
    command
        ->add_option("--given", options->given,
                     "Cut test users' profiles to so many ratings: how the model does for newcomers")
        ->check(CLI::NonNegativeNumber);
    command->add_option("--threads", options->threads, "Threads; 0 takes one for each core")
        ->check(CLI::NonNegativeNumber);
    command->add_flag("--json", options->asJson, "Print one JSON object");
    command->callback([options, &interruption] { run(*options, interruption); });
}

} // namespace autorec

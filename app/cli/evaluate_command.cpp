// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/data_options.h"
#include "app/cli/output.h"
#include "app/exchange/list_json.h"
#include "core/base/json_text.h"
#include "core/data/split.h"
#include "core/evaluate/evaluator.h"

#include <cstdio>
#include <iostream>

namespace autorec {

namespace {

struct Options
{
    ModelOptions input;
    std::string split;
    std::optional<std::uint64_t> seed;
    EvaluationOptions evaluation;
    bool asJson = false;
};

/// The reason why the figures may be too good; empty if they are sound.
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

void run(const Options& options, const std::stop_token& stop)
{
    const SplitSpec splitSpec = SplitSpec::parse(options.split);
    const auto [model, dataset] = options.input.open(stop);
    EvaluationOptions evaluation = options.evaluation;
    const std::uint64_t seed = evaluation.seed = options.seed.value_or(model.origin.seed);
    Split split = splitDataset(dataset, splitSpec, seed, options.input.data.path());
    for (const std::string& note : split.notes)
        printNote(note);
    split.usersAreKnown = split.usersAreKnown && knowsUsersOf(model, dataset);

    const Metrics metrics = evaluate(*model.recommender, split, evaluation, {stop, {}});
    const std::string warning = leakWarning(model, dataset, splitSpec.text(), seed);
    if (!warning.empty())
        std::fprintf(stderr, "autorec: note: %s\n", warning.c_str());
    if (!options.asJson) {
        std::cout << metricsText(metrics);
        return;
    }
    printJson({{"model", model.spec.preset()},
               {"parameters", model.spec.toJson().at("parameters")},
               {"dataset", datasetJson(dataset)},
               {"split", splitSpec.text()},
               {"seed", seed},
               {"given", orNull(evaluation.given)},
               {"trained_on",
                {{"dataset", model.origin.dataset},
                 {"fingerprint", model.origin.fingerprint},
                 {"split", model.origin.split},
                 {"seed", model.origin.seed}}},
               {"warning", orNull(warning)},
               {"metrics", metrics.toJson()}});
}

} // namespace

void addEvaluateCommand(const Command& program)
{
    const auto [command, options] =
        program.subcommand("evaluate", "Measure a trained model on the held-out part of a split", run);
    options.input.addTo(command);
    command.option("--split", options.split,
                   "random:SHARE, time:SHARE, leave:N, users:SHARE, files:TRAIN,TEST, probe or none",
                   {.isRequired = true});
    command.option("--seed", options.seed,
                   "Fixes a random split; by default the seed that the model was trained with");
    addMetricOptions(command, options.evaluation);
    command.option("--given", options.evaluation.given,
                   "Cut test users' profiles to so many ratings: how the model does for newcomers",
                   {.isNotNegative = true});
    command.option("--threads", options.evaluation.threads, "Threads; 0 takes one for each core",
                   {.isNotNegative = true});
    command.flag("--json", options.asJson, "Print one JSON object");
}

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/data_options.h"
#include "app/cli/output.h"
#include "app/exchange/list_json.h"
#include "core/data/split.h"
#include "core/evaluate/evaluator.h"
#include "core/presets/presets.h"
#include "core/train/train.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>
#include <iostream>

namespace autorec {

namespace {

constexpr std::size_t Cutoff = 10;

struct Options
{
    std::vector<std::string> data;
    DataOptions reading;
    std::vector<std::string> models;
    std::vector<std::size_t> given;
    std::optional<std::string> split;
    std::uint64_t seed = 1;
    bool asJson = false;
};

/// A trained model and its metrics: with whole profiles, or with profiles cut to each of the given sizes.
struct Result
{
    TrainedModel model;
    std::vector<Metrics> metrics;
};

Result measure(const Split& split, const std::string& preset, const Options& options,
               const std::stop_token& stop)
{
    std::fprintf(stderr, "%s on %s\n", preset.c_str(), split.train.name().c_str());
    TrainingContext context;
    context.seed = options.seed;
    context.stop = stop;
    context.split = split.spec.text();
    Result result{train(split.train, ModelSpec(preset), context), {}};
    WorkContext work{stop, {}};
    work.throwIfStopped();
    EvaluationOptions evaluation;
    evaluation.cutoffs = {Cutoff};
    evaluation.seed = options.seed;
    if (options.given.empty())
        result.metrics.push_back(evaluate(*result.model.recommender, split, evaluation, work));
    for (const std::size_t given : options.given) {
        evaluation.given = given;
        result.metrics.push_back(evaluate(*result.model.recommender, split, evaluation, work));
    }
    return result;
}

std::string withInterval(const Metrics& metrics, const std::string& name, double value)
{
    const auto interval = metrics.intervals.find(name);
    const std::string text = formatted("%.3f", value);
    if (interval == metrics.intervals.end())
        return text;
    return text + " (" + formatted("%.3f", interval->second.low) + "–" +
           formatted("%.3f", interval->second.high) + ")";
}

std::string rmseText(const Metrics& metrics)
{
    return metrics.rmse ? withInterval(metrics, "rmse", *metrics.rmse) : "–";
}

void printWhole(const std::vector<Result>& results)
{
    std::vector<std::vector<std::string>> table{{"model", "RMSE", "Recall@10", "NDCG@10", "training, s"}};
    for (const Result& result : results) {
        const Metrics& metrics = result.metrics.front();
        const Metrics::AtK& at = metrics.at.at(Cutoff);
        const double seconds = result.model.report.secondsTotal;
        table.push_back({result.model.spec.preset(), rmseText(metrics),
                         withInterval(metrics, "recall@10", at.recall),
                         withInterval(metrics, "ndcg@10", at.ndcg),
                         formatted(seconds < 10.0 ? "%.1f" : "%.0f", seconds)});
    }
    std::cout << markdownTable(table);
}

void printGiven(const std::vector<Result>& results, const std::vector<std::size_t>& given)
{
    std::vector<std::string> titles{"model"};
    for (const char* measure : {"RMSE", "NDCG@10"}) {
        for (const std::size_t count : given)
            titles.push_back(std::string(measure) + ", " + std::to_string(count) + " ratings");
    }
    std::vector<std::vector<std::string>> table{std::move(titles)};
    for (const Result& result : results) {
        std::vector<std::string> row{result.model.spec.preset()};
        for (const Metrics& metrics : result.metrics)
            row.push_back(rmseText(metrics));
        for (const Metrics& metrics : result.metrics)
            row.push_back(withInterval(metrics, "ndcg@10", metrics.at.at(Cutoff).ndcg));
        table.push_back(std::move(row));
    }
    std::cout << markdownTable(table);
}

nlohmann::json toJson(const std::vector<Result>& results, const Options& options)
{
    nlohmann::json json = nlohmann::json::array();
    for (const Result& result : results) {
        nlohmann::json metrics = nlohmann::json::array();
        for (std::size_t k = 0; k < result.metrics.size(); ++k) {
            metrics.push_back(result.metrics[k].toJson());
            if (!options.given.empty())
                metrics.back()["given"] = options.given[k];
        }
        json.push_back({{"model", result.model.spec.toJson()},
                        {"best_epoch", result.model.report.bestEpoch},
                        {"seconds_total", result.model.report.secondsTotal},
                        {"metrics", metrics}});
    }
    return json;
}

std::vector<std::string> modelsOf(const Options& options)
{
    std::vector<std::string> names = options.models;
    for (const std::string& name : names)
        findPreset(name);
    if (names.empty())
        std::transform(presets().begin(), presets().end(), std::back_inserter(names),
                       [](const Preset& preset) { return preset.name; });
    return names;
}

void run(const Options& options, const std::stop_token& stop)
{
    const std::string newcomers = "users:0.8";
    const std::string everybody = "random:0.9";
    const SplitSpec spec =
        SplitSpec::parse(options.split.value_or(options.given.empty() ? everybody : newcomers));
    const std::vector<std::string> models = modelsOf(options);
    nlohmann::json all = nlohmann::json::array();
    for (const std::string& data : options.data) {
        const OpenedDataset opened = options.reading.open(data, stop);
        const Split split = splitDataset(opened.dataset, spec, options.seed, data);
        std::vector<Result> results;
        for (const std::string& preset : models)
            results.push_back(measure(split, preset, options, stop));
        all.push_back({{"dataset", datasetJson(opened.dataset)}, {"models", toJson(results, options)}});
        if (options.asJson)
            continue;
        std::cout << '\n'
                  << opened.dataset.name() << (opened.dataset.simulated() ? " (simulated ratings)" : "")
                  << ", split " << spec.text() << ", seed " << options.seed
                  << ", defaults; in brackets 95% intervals over users:\n\n";
        if (options.given.empty())
            printWhole(results);
        else
            printGiven(results, options.given);
    }
    if (options.asJson)
        printJson({{"split", spec.text()}, {"seed", options.seed}, {"datasets", all}});
}

} // namespace

void addResultsCommand(const Command& program)
{
    const auto [command, options] = program.subcommand(
        "results", "Train and measure every model on one or more data sets, as a table", run);
    command.option("DATA", options.data, "Files, folders or archives of data sets, or demo",
                   {.isRequired = true});
    options.reading.addOptionsTo(command);
    command.option("--models", options.models, "Only these, as in ease,mult-vae", {.isCommaSeparated = true});
    command.option("--given", options.given,
                   "Measure on users that were not in training, with profiles cut to so many ratings, as "
                   "in 5,10,20",
                   {.isCommaSeparated = true});
    command.option("--split", options.split,
                   "As train takes it; by default random:0.9, and users:0.8 with --given");
    command.option("--seed", options.seed, "Fixes everything that is drawn at random",
                   {.showsDefault = true});
    command.flag("--json", options.asJson, "Print one JSON object");
}

} // namespace autorec

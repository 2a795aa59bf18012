// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/data_options.h"
#include "app/cli/output.h"
#include "app/research/markdown_table.h"
#include "core/data/split.h"
#include "core/evaluate/evaluator.h"
#include "core/presets/presets.h"
#include "core/train/train.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>
#include <iostream>
#include <memory>

namespace autorec {

namespace {

constexpr std::size_t Cutoff = 10;

struct Options
{
    std::vector<std::string> data;
    std::shared_ptr<const DataOptions> reading;
    std::vector<std::string> models;
    std::vector<std::size_t> given;
    std::optional<std::string> split;
    std::uint64_t seed = 1;
    bool asJson = false;
};

/// One trained model, and what it reached: with whole profiles, or cut to each of the numbers given.
struct Result
{
    TrainedModel model;
    std::vector<Metrics> metrics;
};

Result measure(const Split& split, const std::string& preset, const Options& options,
               const Interruption& interruption)
{
    std::fprintf(stderr, "%s on %s\n", preset.c_str(), split.train.name().c_str());
    TrainingContext context;
    context.seed = options.seed;
    context.stop = interruption.token();
    context.split = split.spec.text();
    Result result{train(split.train, ModelSpec(preset), context), {}};
    WorkContext work{interruption.token(), {}};
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
    char text[64];
    const auto interval = metrics.intervals.find(name);
    if (interval == metrics.intervals.end())
        std::snprintf(text, sizeof text, "%.3f", value);
    else
        std::snprintf(text, sizeof text, "%.3f (%.3f–%.3f)", value, interval->second.low,
                      interval->second.high);
    return text;
}

std::string rmseText(const Metrics& metrics)
{
    return metrics.rmse ? withInterval(metrics, "rmse", *metrics.rmse) : "–";
}

std::string secondsText(double seconds)
{
    char text[32];
    std::snprintf(text, sizeof text, seconds < 10.0 ? "%.1f" : "%.0f", seconds);
    return text;
}

void printWhole(const std::vector<Result>& results)
{
    MarkdownTable table({"model", "RMSE", "Recall@10", "NDCG@10", "training, s"});
    for (const Result& result : results) {
        const Metrics& metrics = result.metrics.front();
        const Metrics::AtK& at = metrics.at.at(Cutoff);
        table.addRow(
            {result.model.spec.preset(), rmseText(metrics), withInterval(metrics, "recall@10", at.recall),
             withInterval(metrics, "ndcg@10", at.ndcg), secondsText(result.model.report.secondsTotal)});
    }
    std::cout << table.text();
}

void printGiven(const std::vector<Result>& results, const std::vector<std::size_t>& given)
{
    std::vector<std::string> titles{"model"};
    for (const char* measure : {"RMSE", "NDCG@10"}) {
        for (const std::size_t count : given)
            titles.push_back(std::string(measure) + ", " + std::to_string(count) + " ratings");
    }
    MarkdownTable table(std::move(titles));
    for (const Result& result : results) {
        std::vector<std::string> row{result.model.spec.preset()};
        for (const Metrics& metrics : result.metrics)
            row.push_back(rmseText(metrics));
        for (const Metrics& metrics : result.metrics)
            row.push_back(withInterval(metrics, "ndcg@10", metrics.at.at(Cutoff).ndcg));
        table.addRow(std::move(row));
    }
    std::cout << table.text();
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

void run(const Options& options, const Interruption& interruption)
{
    const std::string newcomers = "users:0.8";
    const std::string everybody = "random:0.9";
    const SplitSpec spec =
        SplitSpec::parse(options.split.value_or(options.given.empty() ? everybody : newcomers));
    const std::vector<std::string> models = modelsOf(options);
    nlohmann::json all = nlohmann::json::array();
    for (const std::string& data : options.data) {
        const OpenedDataset opened = options.reading->open(data, interruption);
        const Split split = splitDataset(opened.dataset, spec, options.seed, data);
        std::vector<Result> results;
        for (const std::string& preset : models)
            results.push_back(measure(split, preset, options, interruption));
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

void addResultsCommand(CLI::App& app, const Interruption& interruption)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command =
        app.add_subcommand("results", "Train and measure every model on one or more data sets, as a table");
    command->add_option("DATA", options->data, "Files, folders or archives of data sets, or demo")
        ->required();
    options->reading = DataOptions::withoutPath(*command);
    command->add_option("--models", options->models, "Only these, as in ease,mult-vae")->delimiter(',');
    command
        ->add_option("--given", options->given,
                     "Measure on users that were not in training, with profiles cut to so many ratings, as "
                     "in 5,10,20")
        ->delimiter(',');
    command->add_option("--split", options->split,
                        "As train takes it; by default random:0.9, and users:0.8 with --given");
    command->add_option("--seed", options->seed, "Fixes everything that is drawn at random")
        ->capture_default_str();
    command->add_flag("--json", options->asJson, "Print one JSON object");
    command->callback([options, &interruption] { run(*options, interruption); });
}

} // namespace autorec

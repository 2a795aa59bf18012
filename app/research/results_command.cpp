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
#include <cmath>
#include <cstdio>
#include <iostream>
#include <numeric>

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
    std::optional<float> relevantFrom;
    std::vector<std::uint64_t> seeds{1};
    bool asJson = false;
};

/// A model's metrics for one seed: with whole profiles, or with profiles cut to each of the given sizes.
struct Measured
{
    TrainedModel model;
    std::vector<nlohmann::json> metrics;
};

/// A model, measured with each of the seeds.
using Result = std::vector<Measured>;

/// A column of a table: a metric by its name in JSON, and of which profiles.
struct Column
{
    std::string title;
    std::string name;
    std::size_t given = 0; ///< place among Options::given
};

Measured measure(const Split& split, std::uint64_t seed, const std::string& preset, const Options& options,
                 const std::stop_token& stop)
{
    std::fprintf(stderr, "%s on %s, seed %llu\n", preset.c_str(), split.train.name().c_str(),
                 static_cast<unsigned long long>(seed));
    TrainingContext context;
    context.seed = seed;
    context.stop = stop;
    context.split = split.spec.text();
    Measured measured{train(split.train, ModelSpec(preset), context), {}};
    WorkContext work{stop, {}};
    work.throwIfStopped();
    EvaluationOptions evaluation;
    evaluation.cutoffs = {Cutoff};
    evaluation.relevantFrom = options.relevantFrom;
    evaluation.seed = seed;
    if (options.given.empty())
        measured.metrics.push_back(evaluate(*measured.model.recommender, split, evaluation, work).toJson());
    for (const std::size_t given : options.given) {
        evaluation.given = given;
        measured.metrics.push_back(evaluate(*measured.model.recommender, split, evaluation, work).toJson());
    }
    return measured;
}

/// "0.930 (0.910–0.952)": a figure and its interval.
std::string withInterval(const nlohmann::json& metrics, const std::string& name)
{
    std::string text = formatted("%.3f", metrics.at(name).get<double>());
    const nlohmann::json& intervals = metrics.at("intervals");
    if (intervals.contains(name))
        text += " (" + formatted("%.3f", intervals.at(name).at(0).get<double>()) + "–" +
                formatted("%.3f", intervals.at(name).at(1).get<double>()) + ")";
    return text;
}

/// "0.930 ± 0.002": mean and standard deviation of several seeds.
std::string meanAndDeviation(const std::vector<double>& values)
{
    const auto count = static_cast<double>(values.size());
    const double mean = std::accumulate(values.begin(), values.end(), 0.0) / count;
    double squares = 0.0;
    for (const double value : values)
        squares += (value - mean) * (value - mean);
    return formatted("%.3f", mean) + " ± " + formatted("%.3f", std::sqrt(squares / (count - 1.0)));
}

std::string cellOf(const Result& result, const Column& column)
{
    std::vector<double> values;
    values.reserve(result.size());
    for (const Measured& measured : result) {
        const nlohmann::json& metrics = measured.metrics[column.given];
        if (!metrics.contains(column.name) || metrics.at(column.name).is_null())
            return "–";
        values.push_back(metrics.at(column.name).get<double>());
    }
    return values.size() == 1 ? withInterval(result.front().metrics[column.given], column.name)
                              : meanAndDeviation(values);
}

std::vector<Column> columnsOf(const Options& options)
{
    if (!options.given.empty()) {
        std::vector<Column> columns;
        for (const auto& [title, name] : {std::pair{"RMSE", "rmse"}, {"NDCG@10", "ndcg@10"}}) {
            for (std::size_t k = 0; k < options.given.size(); ++k)
                columns.push_back({title + (", " + std::to_string(options.given[k])) + " ratings", name, k});
        }
        return columns;
    }
    if (options.relevantFrom)
        return {{"hits@10", "hits@10"},
                {"NDCG@10", "ndcg@10"},
                {"disliked hits@10", "disliked_hits@10"},
                {"AUC", "liked_auc"},
                {"hit rate@10", "hit_rate@10"},
                {"diversity@10", "diversity@10"},
                {"novelty@10", "novelty@10"},
                {"Gini@10", "gini@10"},
                {"tail@10", "tail@10"}};
    return {{"RMSE", "rmse"}, {"Recall@10", "recall@10"}, {"NDCG@10", "ndcg@10"}};
}

std::string secondsOf(const Result& result)
{
    double seconds = 0.0;
    for (const Measured& measured : result)
        seconds += measured.model.report.secondsTotal / static_cast<double>(result.size());
    return formatted(seconds < 10.0 ? "%.1f" : "%.0f", seconds);
}

void print(const std::vector<Result>& results, const std::vector<Column>& columns)
{
    std::vector<std::string> titles{"model"};
    for (const Column& column : columns)
        titles.push_back(column.title);
    titles.emplace_back("training, s");
    std::vector<std::vector<std::string>> table{std::move(titles)};
    for (const Result& result : results) {
        std::vector<std::string> row{result.front().model.spec.preset()};
        for (const Column& column : columns)
            row.push_back(cellOf(result, column));
        row.push_back(secondsOf(result));
        table.push_back(std::move(row));
    }
    std::cout << markdownTable(table);
}

nlohmann::json toJson(const Measured& measured, const Options& options)
{
    nlohmann::json metrics = measured.metrics;
    for (std::size_t k = 0; k < options.given.size(); ++k)
        metrics[k]["given"] = options.given[k];
    return {{"model", measured.model.spec.toJson()},
            {"best_epoch", measured.model.report.bestEpoch},
            {"seconds_total", measured.model.report.secondsTotal},
            {"metrics", metrics}};
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

/// ", seed 1" or ", seeds 1, 2, 3".
std::string seedsText(const std::vector<std::uint64_t>& seeds)
{
    std::string text = seeds.size() == 1 ? ", seed " : ", seeds ";
    for (std::size_t k = 0; k < seeds.size(); ++k)
        text += (k > 0 ? ", " : "") + std::to_string(seeds[k]);
    return text;
}

/// What stands above a table.
std::string headingOf(const OpenedDataset& opened, const SplitSpec& split, const Options& options)
{
    std::string text = opened.dataset.name();
    if (opened.dataset.simulated())
        text += " (simulated ratings)";
    text += ", split " + split.text() + seedsText(options.seeds) + ", defaults";
    if (options.relevantFrom)
        text += ", relevant from " + formatted("%g", static_cast<double>(*options.relevantFrom)) + " stars";
    return text + (options.seeds.size() == 1 ? "; in brackets 95% intervals over users"
                                             : "; mean ± standard deviation over the seeds");
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
        std::vector<Result> results(models.size());
        for (const std::uint64_t seed : options.seeds) {
            const Split split = splitDataset(opened.dataset, spec, seed, data);
            nlohmann::json measured = nlohmann::json::array();
            for (std::size_t m = 0; m < models.size(); ++m) {
                results[m].push_back(measure(split, seed, models[m], options, stop));
                measured.push_back(toJson(results[m].back(), options));
            }
            all.push_back({{"dataset", datasetJson(opened.dataset)}, {"seed", seed}, {"models", measured}});
        }
        if (options.asJson)
            continue;
        std::cout << '\n' << headingOf(opened, spec, options) << ":\n\n";
        print(results, columnsOf(options));
    }
    if (options.asJson)
        printJson({{"split", spec.text()}, {"seeds", options.seeds}, {"datasets", all}});
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
    command.option("--relevant-from", options.relevantFrom,
                   "Measure the lists: only held-out ratings of at least so many stars count as hits");
    command.option("--seed", options.seeds,
                   "Fixes everything that is drawn at random; several, as in 1,2,3, give means and standard "
                   "deviations",
                   {.isCommaSeparated = true, .defaultText = "1"});
    command.flag("--json", options.asJson, "Print one JSON object");
}

} // namespace autorec

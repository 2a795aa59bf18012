// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/data_options.h"
#include "app/cli/output.h"
#include "app/exchange/list_json.h"
#include "app/exchange/run_json.h"
#include "core/base/atomic_file.h"
#include "core/base/build_info.h"
#include "core/base/memory.h"
#include "core/data/split.h"
#include "core/evaluate/evaluator.h"
#include "core/kernels/kernels.h"
#include "core/presets/presets.h"
#include "core/train/checkpoint.h"
#include "core/train/memory_estimate.h"
#include "core/train/train.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>
#include <iostream>
#include <sys/resource.h>
#include <thread>
#include <utility>

namespace autorec {

namespace {

constexpr const char* DefaultSplit = "random:0.9";

struct Options
{
    DataOptions data;
    std::string model;
    std::vector<std::string> assignments;
    int epochs = 0;
    std::optional<std::string> split;
    std::optional<std::uint64_t> seed;
    EvaluationOptions evaluation;
    std::string out;
    std::string checkpoint;
    double checkpointEvery = 2;
    std::string resume;
    std::string history;
    bool asJson = false;
};

/// The model and parameters that are asked for, or those of the checkpoint, with changes; `preset` where no
/// model is named.
ModelSpec specOf(const Options& options, const Checkpoint* checkpoint, const char* preset = DefaultPreset)
{
    ModelSpec spec = !options.model.empty() ? ModelSpec(options.model)
                     : checkpoint           ? checkpoint->spec
                                            : ModelSpec(preset);
    for (const std::string& assignment : options.assignments)
        spec.setFromText(assignment);
    if (options.epochs > 0)
        spec.set("epochs", static_cast<std::int64_t>(options.epochs));
    return spec;
}

void printMemory(const ModelSpec& spec, const Dataset& dataset)
{
    const MemoryEstimate estimate =
        estimateMemory(spec, {dataset.userCount(), dataset.movieCount(), dataset.ratingCount()});
    const auto available = availableMemory();
    std::fprintf(stderr, "training takes about %s of memory%s\n", bytesText(estimate.total()).c_str(),
                 available ? (", " + bytesText(*available) + " are free").c_str() : "");
}

std::size_t peakMemory()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<std::size_t>(usage.ru_maxrss) * 1024;
}

void printEpoch(const EpochReport& report)
{
    std::fprintf(stderr, "epoch %d of %d  loss %.4f", report.epoch, report.epochLimit, report.trainLoss);
    if (report.trainRmse)
        std::fprintf(stderr, "  train RMSE %.4f", *report.trainRmse);
    if (report.validRmse)
        std::fprintf(stderr, "  validation RMSE %.4f", *report.validRmse);
    if (report.validMetric)
        std::fprintf(stderr, "  NDCG@10 %.4f", *report.validMetric);
    std::fprintf(stderr, "  %.0f ratings/s  learning rate %g%s\n", report.ratingsPerSecond,
                 report.learningRate, report.isBest ? "  best" : "");
}

/// Prints a line for each phase and each tenth of it.
class PhasePrinter
{
public:
    void operator()(const std::string& phase, double share)
    {
        constexpr double Step = 0.1;
        if (phase == m_phase && share < m_printed + Step)
            return;
        m_phase = phase;
        m_printed = share;
        std::fprintf(stderr, "%s: %.0f%%\n", phase.c_str(), 100.0 * share);
    }

private:
    std::string m_phase;
    double m_printed = 0.0;
};

std::string historyCsv(const TrainingReport& report)
{
    std::string csv;
    const auto addLine = [&csv](const auto& cellOf) {
        const char* separator = "";
        forEachEpochField(
            [&](const auto& field) { csv += std::exchange(separator, ",") + cellOf(field.name); });
        csv += "\r\n";
    };
    addLine([](const char* name) { return std::string(name); });
    for (const nlohmann::json epoch : report.epochs)
        addLine([&](const char* name) { return epoch[name].is_null() ? std::string() : epoch[name].dump(); });
    return csv;
}

nlohmann::json resultJson(const Dataset& dataset, const TrainedModel& model, const Metrics& metrics,
                          int threads)
{
    nlohmann::json json = computedBy(buildInfo(), kernels().name);
    json.update({{"model", model.spec.preset()},
                 {"parameters", model.spec.toJson().at("parameters")},
                 {"dataset", datasetJson(dataset)},
                 {"split", model.origin.split},
                 {"seed", model.origin.seed},
                 {"threads", threads},
                 {"epochs", model.report.epochs},
                 {"best_epoch", model.report.bestEpoch},
                 {"stop_reason", toText(model.report.stopReason)},
                 {"notes", model.report.notes},
                 {"metrics", metrics.toJson()},
                 {"seconds_per_epoch", model.report.medianSecondsPerEpoch()},
                 {"seconds_total", model.report.secondsTotal},
                 {"peak_rss_bytes", peakMemory()}});
    return json;
}

void printResult(const TrainedModel& model, const Metrics& metrics)
{
    std::cout << model.spec.preset() << " on " << model.origin.dataset
              << (model.origin.simulated ? " (simulated ratings)" : "") << ", split " << model.origin.split
              << ", seed " << model.origin.seed << ": " << toText(model.report.stopReason);
    if (model.report.bestEpoch > 0)
        std::cout << ", best epoch " << model.report.bestEpoch << " of " << model.report.epochs.size();
    std::cout << '\n';
    if (metrics.testRatings > 0)
        std::cout << metricsText(metrics);
}

TrainingContext contextOf(const Options& options, const std::stop_token& stop)
{
    TrainingContext context;
    context.threads = options.evaluation.threads > 0
                          ? options.evaluation.threads
                          : static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
    context.stop = stop;
    context.onEpoch = printEpoch;
    context.onPhase = PhasePrinter();
    context.checkpointFile = options.checkpoint.empty() ? options.resume : options.checkpoint;
    context.secondsBetweenCheckpoints = options.checkpointEvery;
    return context;
}

/// Reports divergence, notes and how to resume.
void printOutcome(const TrainedModel& model, const std::filesystem::path& checkpoint, const std::string& data)
{
    if (model.report.stopReason == StopReason::Diverged)
        std::fprintf(stderr,
                     "autorec: note: training diverged after epoch %zu and the best epoch is kept. Lower "
                     "learning_rate.\n",
                     model.report.epochs.size());
    for (const std::string& note : model.report.notes)
        std::fprintf(stderr, "autorec: note: %s\n", note.c_str());
    if (checkpoint.empty())
        return;
    if (!std::filesystem::exists(checkpoint))
        std::fprintf(stderr, "autorec: note: %s keeps no checkpoints; none was written.\n",
                     model.spec.preset().c_str());
    else if (model.report.stopReason == StopReason::Stopped)
        std::fprintf(stderr, "autorec: note: go on with: autorec train %s --resume %s\n", data.c_str(),
                     checkpoint.c_str());
}

void run(const Options& options, const std::stop_token& stop)
{
    const auto checkpoint =
        options.resume.empty() ? nullptr : std::make_shared<const Checkpoint>(loadCheckpoint(options.resume));
    if (!options.model.empty() || checkpoint)
        specOf(options, checkpoint.get()); // what is wrong with it, is so before the data are read
    const SplitSpec splitSpec = SplitSpec::parse(options.split ? *options.split
                                                 : checkpoint  ? checkpoint->origin.split
                                                               : DefaultSplit);
    const std::uint64_t seed = options.seed ? *options.seed : checkpoint ? checkpoint->origin.seed : 1;
    const OpenedDataset opened = options.data.open(stop);
    const ModelSpec spec = specOf(options, checkpoint.get(), defaultPresetFor(opened.dataset));
    const Split split = splitDataset(opened.dataset, splitSpec, seed, options.data.path());
    for (const std::string& note : split.notes)
        printNote(note);

    TrainingContext context = contextOf(options, stop);
    context.seed = seed;
    context.split = splitSpec.text();
    context.resumeFrom = checkpoint;
    printMemory(spec, split.train);
    TrainedModel model = train(split.train, spec, context);
    printOutcome(model, context.checkpointFile, options.data.path());
    model.origin.fingerprint = opened.dataset.fingerprint();
    EvaluationOptions evaluation = options.evaluation;
    evaluation.threads = context.threads;
    evaluation.seed = seed;
    const Metrics metrics = evaluate(*model.recommender, split, evaluation);
    if (!options.out.empty())
        saveModel(model, options.out);
    if (!options.history.empty())
        writeFileAtomically(options.history, historyCsv(model.report));
    if (options.asJson)
        printJson(resultJson(opened.dataset, model, metrics, context.threads));
    else
        printResult(model, metrics);
}

} // namespace

void addTrainCommand(const Command& program)
{
    const auto [command, options] =
        program.subcommand("train", "Train a model and measure it on what was held out", run);
    options.data.addTo(command);
    command.option("--model", options.model, "Name of a model; autorec models lists them",
                   {.defaultText = DefaultPreset});
    command.option("--set", options.assignments,
                   "Set a parameter, as in --set learning_rate=0.01; may be repeated",
                   {.isRepeatable = true});
    command.option("--epochs", options.epochs, "Most passes over the ratings; the same as --set epochs=N",
                   {.isPositive = true});
    command.option("--split", options.split,
                   "random:SHARE, time:SHARE, leave:N, users:SHARE, files:TRAIN,TEST, probe or none",
                   {.defaultText = DefaultSplit});
    command.option("--seed", options.seed, "Fixes everything that is drawn at random", {.defaultText = "1"});
    command.option("--threads", options.evaluation.threads, "Threads; 0 takes one for each core",
                   {.isNotNegative = true});
    addMetricOptions(command, options.evaluation);
    command.option("--out", options.out, "Write the model to this file");
    command.option("--checkpoint", options.checkpoint,
                   "Keep the training's state in this file, to go on from after an interruption");
    command.option("--checkpoint-every", options.checkpointEvery,
                   "Seconds between two checkpoints; they are written when an epoch ends",
                   {.isNotNegative = true, .showsDefault = true});
    command.option("--resume", options.resume,
                   "Go on with the training of this checkpoint, and keep it up to date unless "
                   "--checkpoint names another");
    command.option("--history", options.history, "Write the epochs to this CSV file");
    command.flag("--json", options.asJson, "Print one JSON object");
}

} // namespace autorec

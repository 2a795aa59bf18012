// SPDX-License-Identifier: GPL-3.0-or-later
// write_seeds FOLDER: the seeds that the program makes itself: a small model of each preset, a checkpoint of
// each that keeps some, and what is kept of runs.

#include "core/evaluate/metrics.h"
#include "core/model/model_file.h"
#include "core/model/training_job.h"
#include "tests/fuzz/tiny_training.h"

#include <nlohmann/json.hpp>

#include <fstream>

using namespace autorec;

namespace {

std::filesystem::path placeFor(const std::filesystem::path& corpus, const std::string& target)
{
    std::filesystem::create_directories(corpus / target);
    return corpus / target;
}

void writeText(const std::filesystem::path& file, const std::string& text)
{
    std::ofstream(file, std::ios::binary) << text;
}

EpochReport sampleEpoch()
{
    EpochReport epoch;
    epoch.epoch = 1;
    epoch.epochLimit = 2;
    epoch.trainLoss = 0.81;
    epoch.validRmse = 0.95;
    epoch.isBest = true;
    return epoch;
}

Metrics sampleMetrics()
{
    Metrics metrics;
    metrics.rmse = 0.91;
    metrics.at[10] = {};
    metrics.intervals["rmse"] = {0.9, 0.92};
    return metrics;
}

/// With a film that nobody rated, which a model knows by its genres alone.
Dataset unratedFilm()
{
    return test::datasetOf({test::movieOf(1, "A", 1994, {"Drama"}), test::movieOf(2, "B", 1999, {"War"}),
                            test::movieOf(3, "C", 1999, {"Drama"})},
                           {{1, 1, 4.0F}, {1, 2, 2.5F}, {2, 1, 5.0F}, {2, 2, 3.0F}});
}

void writeModels(const std::filesystem::path& folder)
{
    saveModel(train(unratedFilm(), ModelSpec("biases"), {}), folder / "completed");
    for (const Preset& preset : presets())
        saveModel(train(fuzz::tinyDataset(), fuzz::tinySpec(preset.name), {}), folder / preset.name);
}

void writeCheckpoints(const std::filesystem::path& folder)
{
    for (const std::string& preset : fuzz::resumablePresets())
        fuzz::trainOneEpoch(fuzz::tinySpec(preset), nullptr, folder / preset);
}

void writeTexts(const std::filesystem::path& folder)
{
    writeText(folder / "spec", ModelSpec("u-autorec").toJson().dump());
    writeText(folder / "ensemble", ModelSpec("ensemble").toJson().dump());
    writeText(folder / "origin", ModelOrigin{"demo", true, "a", "b", "c", "random:0.9", 3}.toJson().dump());
    writeText(folder / "metrics", sampleMetrics().toJson().dump());
    writeText(folder / "epoch", nlohmann::json(sampleEpoch()).dump());
    Opening opening;
    opening.narrowing.since = 1;
    writeText(folder / "narrowing", opening.narrowing.toJson().dump());
    opening.columns.emplace();
    writeText(folder / "columns", opening.columns->toJson().dump());
    writeText(folder / "opening", opening.toJson().dump());
    const TrainingJob job{
        {"demo", opening, "Demo", "a"}, ModelSpec("u-autorec"), SplitSpec::parse("leave:3")};
    writeText(folder / "job", job.toJson().dump());
    for (const char* split : {"random:0.9", "time:0.98", "leave:3", "users:0.8", "files:a,b", "probe"})
        writeText(folder / (std::string("split_") + std::string(split).substr(0, 4)), split);
    for (const char* setting : {"hidden=20,10", "learning_rate=1e-3", "optimiser=adam", "refit=true"})
        writeText(folder / (std::string("set_") + std::string(setting).substr(0, 4)), setting);
}

} // namespace

int main(int count, char** arguments)
{
    if (count != 2)
        return 2;
    const std::filesystem::path corpus = arguments[1];
    writeModels(placeFor(corpus, "fuzz_model_file"));
    writeCheckpoints(placeFor(corpus, "fuzz_checkpoint"));
    writeTexts(placeFor(corpus, "fuzz_run_json"));
    return 0;
}

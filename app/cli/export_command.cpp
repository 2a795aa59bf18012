// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/data_options.h"
#include "app/cli/output.h"
#include "core/base/memory.h"
#include "core/export/onnx_model.h"
#include "core/model/model_file.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <cstdio>
#include <filesystem>
#include <memory>

namespace autorec {

namespace {

constexpr std::size_t ExampleCount = 100;

struct Options
{
    std::string file;
    std::shared_ptr<DataOptions> data;
    std::string onnx;
    std::string examples;
    bool asJson = false;
};

void run(const Options& options, const Interruption& interruption)
{
    const TrainedModel model = loadModel(options.file);
    const OpenedDataset opened = options.data->open(interruption);
    const Dataset& dataset = opened.dataset;
    saveOnnxModel(model, dataset, options.onnx);
    const auto bytes = std::filesystem::file_size(options.onnx);
    const std::size_t examples =
        options.examples.empty() ? 0 : writeScoreExamples(model, dataset, ExampleCount, options.examples);
    if (options.asJson) {
        printJson({{"model", model.spec.preset()},
                   {"dataset", datasetJson(dataset)},
                   {"onnx", options.onnx},
                   {"bytes", bytes},
                   {"movies", dataset.movieCount()},
                   {"scores", model.recommender->scoreKind() == ScoreKind::Stars ? "stars" : "rank"},
                   {"examples", examples}});
        return;
    }
    std::printf("%s: %s of %zu movies, %s\n", options.onnx.c_str(), model.spec.preset().c_str(),
                dataset.movieCount(), bytesText(bytes).c_str());
    if (examples > 0)
        std::printf("%s: %zu profiles and their scores\n", options.examples.c_str(), examples);
}

} // namespace

void addExportCommand(CLI::App& app, const Interruption& interruption)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("export", "Write a model for other programs to use");
    command->add_option("MODEL", options->file, "File that autorec train wrote")->required();
    options->data = std::make_shared<DataOptions>(*command);
    command
        ->add_option(
            "--onnx", options->onnx,
            "Write it in ONNX to this file: ratings of all movies in (0: not rated), their scores out")
        ->required();
    command->add_option("--examples", options->examples,
                        "Write a hundred profiles and the model's scores of them to this JSON file, to check "
                        "what another program makes of it");
    command->add_flag("--json", options->asJson, "Print one JSON object");
    command->callback([options, &interruption] { run(*options, interruption); });
}

} // namespace autorec

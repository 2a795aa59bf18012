// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/data_options.h"
#include "app/cli/output.h"
#include "app/exchange/list_json.h"
#include "core/base/memory.h"
#include "core/export/onnx_model.h"

#include <nlohmann/json.hpp>

#include <cstdio>
#include <filesystem>

namespace autorec {

namespace {

constexpr std::size_t ExampleCount = 100;

struct Options
{
    ModelOptions input;
    std::string onnx;
    std::string examples;
    bool asJson = false;
};

void run(const Options& options, const std::stop_token& stop)
{
    const auto [model, dataset] = options.input.open(stop);
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

void addExportCommand(const Command& program)
{
    const auto [command, options] =
        program.subcommand("export", "Write a model for other programs to use", run);
    options.input.addTo(command);
    command.option("--onnx", options.onnx,
                   "Write it in ONNX to this file: ratings of all movies in (0: not rated), their scores out",
                   {.isRequired = true});
    command.option("--examples", options.examples,
                   "Write a hundred profiles and the model's scores of them to this JSON file, to check "
                   "what another program makes of it");
    command.flag("--json", options.asJson, "Print one JSON object");
}

} // namespace autorec

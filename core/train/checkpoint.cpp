// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/checkpoint.h"

#include "core/base/error.h"
#include "core/base/json_text.h"
#include "core/base/tensor_file.h"
#include "core/train/family_training.h"

namespace autorec {

namespace {

constexpr TensorFileKind CheckpointKind{"ARCHECK\n", 1, "checkpoint",
                                        "Choose a file that autorec train --checkpoint wrote.",
                                        "Start the training anew, or take an older checkpoint."};

void addWithPrefix(const std::string& prefix, const Tensors& from, Tensors& to)
{
    for (const auto& [name, tensor] : from)
        to[prefix + name] = tensor;
}

Tensors withPrefix(const std::string& prefix, Tensors& from)
{
    Tensors found;
    for (auto& [name, tensor] : from) {
        if (name.starts_with(prefix))
            found[name.substr(prefix.size())] = std::move(tensor);
    }
    return found;
}

CheckpointSummary summaryOf(const nlohmann::json& header)
{
    TrainingReport report;
    header.at("epochs").get_to(report.epochs);
    report.bestEpoch = jsonInteger<int>(header.at("best_epoch"));
    report.secondsTotal = header.at("seconds");
    return {ModelSpec::fromJson(header.at("spec")), ModelOrigin::fromJson(header.at("origin")),
            std::move(report)};
}

Checkpoint checkpointOf(TensorFile content)
{
    const nlohmann::json& header = content.header;
    return {summaryOf(header),
            header.at("best_rmse"),
            header.at("learning_rate"),
            {jsonInteger<std::uint64_t>(header.at("steps")), withPrefix("solver/", content.tensors)},
            {header.at("network"), withPrefix("network/", content.tensors)},
            {header.at("network"), withPrefix("best/", content.tensors)}};
}

} // namespace

void saveCheckpoint(const Checkpoint& checkpoint, const std::filesystem::path& file)
{
    TensorFile content;
    content.header = {
        {"spec", checkpoint.spec.toJson()},          {"origin", checkpoint.origin.toJson()},
        {"epochs", checkpoint.report.epochs},        {"best_epoch", checkpoint.report.bestEpoch},
        {"seconds", checkpoint.report.secondsTotal}, {"best_rmse", checkpoint.bestMeasure},
        {"learning_rate", checkpoint.learningRate},  {"steps", checkpoint.solver.steps},
        {"network", checkpoint.network.fields}};
    addWithPrefix("solver/", checkpoint.solver.tensors, content.tensors);
    addWithPrefix("network/", checkpoint.network.tensors, content.tensors);
    addWithPrefix("best/", checkpoint.best.tensors, content.tensors);
    writeTensorFile(CheckpointKind, content, file);
}

bool keepsCheckpoints(const ModelSpec& spec)
{
    return trainingOf(spec).keepsCheckpoints;
}

CheckpointSummary readCheckpointSummary(const std::filesystem::path& file)
{
    const nlohmann::json header = readTensorHeader(CheckpointKind, file);
    return readContent(CheckpointKind, file, [&] { return summaryOf(header); });
}

Checkpoint loadCheckpoint(const std::filesystem::path& file)
{
    TensorFile content = readTensorFile(CheckpointKind, file);
    return readContent(CheckpointKind, file, [&] { return checkpointOf(std::move(content)); });
}

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/model_file.h"

#include "core/base/error.h"
#include "core/base/tensor_file.h"
#include "core/model/family_model.h"
#include "core/model/model_state.h"

#include <nlohmann/json.hpp>

namespace autorec {

namespace {

constexpr TensorFileKind ModelKind{"AUTOREC\n", 2, "model", "Choose a file that autorec train wrote.",
                                   "Train the model again, or take it from a backup."};

/// Throws Error(DamagedFile) for a value that is not a finite number: it would spread through every score.
void requireNumbers(const TensorFile& content)
{
    for (const auto& [name, tensor] : content.tensors) {
        if (!isFinite(tensor))
            throw Error(ErrorCode::DamagedFile, name + " holds what is no number");
    }
}

TrainedModel trainedModelOf(TensorFile content)
{
    ModelSpec spec = ModelSpec::fromJson(content.header.at("spec"));
    const ModelState state{content.header.at("fields"), std::move(content.tensors)};
    std::shared_ptr<const Recommender> recommender = restoreRecommender(spec, state);
    return {std::move(spec), ModelOrigin::fromJson(content.header.at("origin")), std::move(recommender), {}};
}

} // namespace

void saveModel(const TrainedModel& model, const std::filesystem::path& file)
{
    ModelState state = model.recommender->state();
    writeTensorFile(ModelKind,
                    {{{"spec", model.spec.toJson()},
                      {"origin", model.origin.toJson()},
                      {"fields", std::move(state.fields)}},
                     std::move(state.tensors)},
                    file);
}

TrainedModel loadModel(const std::filesystem::path& file)
{
    TensorFile content = readTensorFile(ModelKind, file);
    return readContent(ModelKind, file, [&] {
        requireNumbers(content);
        return trainedModelOf(std::move(content));
    });
}

TrainingJob jobOf(const TrainedModel& model)
{
    TrainingJob job{
        .spec = model.spec, .split = SplitSpec::parse(model.origin.split), .seed = model.origin.seed};
    job.data.name = model.origin.dataset;
    job.data.fingerprint = model.origin.fingerprint;
    return job;
}

void requireFits(const TrainedModel& model, const Dataset& dataset)
{
    if (model.origin.catalogueFingerprint == dataset.catalogueFingerprint())
        return;
    throw Error(ErrorCode::IncompatibleModel,
                "The model was trained on " + model.origin.dataset + " with " +
                    std::to_string(model.recommender->movieCount()) + " movies and does not fit " +
                    dataset.name() + " with " + std::to_string(dataset.movieCount()) +
                    ". Open the data set that it was trained on, or train it again.");
}

bool knowsUsersOf(const TrainedModel& model, const Dataset& dataset)
{
    return model.origin.usersFingerprint == dataset.usersFingerprint();
}

} // namespace autorec

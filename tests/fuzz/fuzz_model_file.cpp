// SPDX-License-Identifier: GPL-3.0-or-later
// Model files behind their checksum. A model that loads must answer everything that the program asks of one,
// and be saved again.

#include "core/base/error.h"
#include "core/model/model_file.h"
#include "core/model/weight_summary.h"
#include "tests/fuzz/tensor_input.h"

#include <cstdlib>

namespace {

using namespace autorec;

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void ask(const Recommender& model)
{
    constexpr std::size_t Asked = 3;
    constexpr std::size_t Bins = 10;
    std::vector<ProfileEntry> profile;
    std::vector<MovieIndex> movies;
    for (std::size_t m = 0; m < std::min(Asked, model.movieCount()); ++m) {
        movies.emplace_back(m);
        profile.push_back({MovieIndex(m), m % 2 == 0 ? 5.0F : 1.5F});
    }
    require(model.score({}).size() == model.movieCount());
    require(model.score(profile).size() == model.movieCount());
    require(model.scoreNewcomer({.gender = "F", .age = 30, .occupation = "1"}).size() == model.movieCount());
    require(model.explain(profile, movies).size() == movies.size());
    const Matrix vectors = model.movieVectors();
    require(vectors.empty() || vectors.rows() == model.movieCount());
    if (!movies.empty())
        model.similarity(movies.back());
    const std::vector<HiddenLayer> layers = model.hiddenLayers(profile);
    require(model.hiddenResponses(movies).size() == layers.size());
    for (const WeightView& view : model.weights()) {
        require(view.values.size() == view.rows * view.columns);
        summarise(view.values, Bins);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const std::filesystem::path file = fuzz::scratchFile("model");
    static const std::filesystem::path again = fuzz::scratchFile("again");
    fuzz::writeTensorInput(data, size, file);
    try {
        const TrainedModel model = loadModel(file);
        ask(*model.recommender);
        saveModel(model, again);
    } catch (const Error& error) {
        require(!error.message().empty());
    }
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/network_state.h"

#include "core/base/error.h"
#include "core/base/json_text.h"
#include "core/model/model_state.h"

#include <string>

namespace autorec {

namespace {

/// Throws Error(DamagedFile) for a number that is none of the choices up to `last`.
template <class Choice> Choice choiceOf(const nlohmann::json& json, Choice last)
{
    const int number = jsonInteger<int>(json);
    if (number < 0 || number > static_cast<int>(last))
        throw Error(ErrorCode::DamagedFile, "there is no choice " + std::to_string(number));
    return static_cast<Choice>(number);
}

} // namespace

std::string weightName(std::size_t layer)
{
    return "layer" + std::to_string(layer) + ".weight";
}

std::string biasName(std::size_t layer)
{
    return "layer" + std::to_string(layer) + ".bias";
}

void saveNetwork(const Network& network, ModelState& state)
{
    const NetworkShape& shape = network.shape();
    state.fields["network"] = {{"width", shape.width},
                               {"hidden", shape.hidden},
                               {"hidden_activation", static_cast<int>(shape.hiddenActivation)},
                               {"output_activation", static_cast<int>(shape.outputActivation)},
                               {"tied", shape.tied},
                               {"loss", static_cast<int>(shape.loss)}};
    if (shape.gaussian)
        state.fields["network"]["gaussian"] = *shape.gaussian;
    for (std::size_t l = 0; l < network.layers().size(); ++l) {
        state.tensors[weightName(l)] = network.layers()[l].weight;
        state.tensors[biasName(l)] = network.layers()[l].bias;
    }
}

Network restoredNetwork(const ModelState& state)
{
    const nlohmann::json& described = state.fields.at("network");
    NetworkShape shape;
    shape.width = jsonInteger<std::size_t>(described.at("width"));
    for (const nlohmann::json& units : described.at("hidden"))
        shape.hidden.push_back(jsonInteger<std::size_t>(units));
    shape.hiddenActivation = choiceOf(described.at("hidden_activation"), Activation::Selu);
    shape.outputActivation = choiceOf(described.at("output_activation"), Activation::Selu);
    shape.tied = described.at("tied");
    shape.loss = choiceOf(described.value("loss", nlohmann::json(0)), OutputLoss::Multinomial);
    if (described.contains("gaussian"))
        shape.gaussian = jsonInteger<std::size_t>(described.at("gaussian"));
    if (shape.gaussian && (*shape.gaussian == 0 || *shape.gaussian >= shape.hidden.size() || shape.tied))
        throw Error(ErrorCode::DamagedFile, "the Gaussian layer is none of the network's");
    if (shape.hidden.empty())
        throw Error(ErrorCode::DamagedFile, "the network has no hidden layer");
    std::vector<Layer> layers;
    for (std::size_t l = 0; l < shape.layerCount(); ++l) {
        const bool isOwner = shape.ownerOf(l) == l;
        const std::size_t rows = shape.isSparse(l) ? shape.width : shape.sumsOf(l);
        const std::size_t columns = l == 0 ? shape.hidden.front() : shape.hidden[l - 1];
        layers.push_back({state.tensor(weightName(l), isOwner ? rows : 0, isOwner ? columns : 0),
                          state.tensor(biasName(l), 1, shape.sumsOf(l))});
    }
    return Network(shape, std::move(layers));
}

void saveNormalisation(const Normalisation& normalisation, ModelState& state)
{
    state.fields["centring"] = static_cast<int>(normalisation.centring);
    state.fields["by_user_spread"] = normalisation.byUserSpread;
    state.fields["reads_stars"] = normalisation.readsStars;
}

Normalisation restoredNormalisation(const ModelState& state)
{
    return {choiceOf(state.fields.at("centring"), Centring::Biases), state.fields.at("by_user_spread"),
            state.fields.value("reads_stars", false)};
}

} // namespace autorec

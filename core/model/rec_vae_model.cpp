// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/rec_vae_model.h"

#include "core/base/error.h"
#include "core/base/json_text.h"
#include "core/model/family_model.h"
#include "core/model/model_state.h"
#include "core/network/rec_vae_pass.h"

#include <algorithm>
#include <utility>

namespace autorec {

namespace {

constexpr const char* EncoderPrefix = "encoder.";
constexpr const char* DecoderPrefix = "decoder.";

/// The first rows of a matrix.
Matrix firstRows(const Matrix& matrix, std::size_t rows)
{
    Matrix first(rows, matrix.columns());
    std::copy_n(matrix.data(), first.size(), first.data());
    return first;
}

/// The first columns of a matrix.
Matrix firstColumns(const Matrix& matrix, std::size_t columns)
{
    Matrix first(matrix.rows(), columns);
    for (std::size_t r = 0; r < matrix.rows(); ++r)
        std::copy_n(matrix.row(r), columns, first.row(r));
    return first;
}

/// Swish and normalisation of a dense layer's sums.
GraphValue finishedLayer(const NormedLayer& layer, const GraphValue& sums)
{
    ScoreGraph& graph = sums.graph();
    const double share = 1.0 / static_cast<double>(layer.bias.columns());
    const GraphValue swish = sums * graph.apply(GraphOperation::Sigmoid, {sums});
    const GraphValue centred = swish - rowSum(swish) * share;
    const GraphValue variance = rowSum(centred * centred) * share;
    const GraphValue floor = numberLike(variance, static_cast<double>(RecVaeEncoder::VarianceFloor));
    return centred / squareRoot(variance + floor) * graph.constant(layer.scale) +
           graph.constant(layer.offset);
}

} // namespace

void saveRecVae(const RecVae& network, ModelState& state)
{
    const RecVaeShape& shape = network.shape;
    state.fields["rec_vae"] = {
        {"width", shape.width}, {"units", shape.units}, {"layers", shape.layers}, {"latent", shape.latent}};
    forEachMatrix(network.encoder, [&](const std::string& name, const Matrix& matrix) {
        state.tensors[EncoderPrefix + name] = matrix;
    });
    forEachMatrix(network.decoder, [&](const std::string& name, const Matrix& matrix) {
        state.tensors[DecoderPrefix + name] = matrix;
    });
}

RecVae restoredRecVae(const ModelState& state)
{
    const nlohmann::json& sizes = state.fields.at("rec_vae");
    RecVae network;
    network.shape = {jsonInteger<std::size_t>(sizes.at("width")), jsonInteger<std::size_t>(sizes.at("units")),
                     jsonInteger<std::size_t>(sizes.at("layers")),
                     jsonInteger<std::size_t>(sizes.at("latent"))};
    const RecVaeShape& shape = network.shape;
    if (shape.width == 0 || shape.units == 0 || shape.layers == 0 || shape.latent == 0)
        throw Error(ErrorCode::DamagedFile, "a layer has no units");
    const auto plainLayer = [&](const std::string& name, std::size_t rows, std::size_t columns,
                                std::size_t units) {
        return NormedLayer{
            state.tensor(name + ".weight", rows, columns), state.tensor(name + ".bias", 1, units), {}, {}};
    };
    const auto encoderName = [](std::size_t layer) {
        return std::string(EncoderPrefix) + "layer" + std::to_string(layer);
    };
    for (std::size_t l = 0; l < shape.layers; ++l) {
        const std::string name = encoderName(l);
        NormedLayer layer = plainLayer(name, l == 0 ? shape.width : shape.units, shape.units, shape.units);
        layer.scale = state.tensor(name + ".scale", 1, shape.units);
        layer.offset = state.tensor(name + ".offset", 1, shape.units);
        network.encoder.push_back(std::move(layer)); // NOLINT(performance-inefficient-vector-operation)
    }
    network.encoder.push_back(
        plainLayer(encoderName(shape.layers), 2 * shape.latent, shape.units, 2 * shape.latent));
    network.decoder.push_back(
        plainLayer(std::string(DecoderPrefix) + "layer0", shape.width, shape.latent, shape.width));
    return network;
}

RecVaeModel::RecVaeModel(RecVae network, LikedLists lists)
    : m_network(std::move(network))
    , m_lists(std::move(lists))
{
}

RecVaeModel::RecVaeModel(const ModelState& state)
    : RecVaeModel(restoredRecVae(state), LikedLists::of(state))
{
    if (m_network.shape.width != movieCount())
        throw Error(ErrorCode::DamagedFile,
                    "the network and the popularity are of different numbers of movies");
}

std::vector<float> RecVaeModel::score(Profile profile, std::optional<UserIndex>) const
{
    return m_lists.score(profile, [this](const SparseRows& input) {
        RecVaePass pass;
        return pass.outputsOf(m_network, input);
    });
}

GraphValue RecVaeModel::graphScores(const GraphProfiles& profiles) const
{
    return m_lists.graphScores(profiles, [this](const GraphValue& input) { return outputsOf(input); });
}

GraphValue RecVaeModel::outputsOf(const GraphValue& input) const
{
    ScoreGraph& graph = input.graph();
    const NormedLayers& encoder = m_network.encoder;
    const NormedLayer& decoder = m_network.decoder.front();
    GraphValue values =
        finishedLayer(encoder.front(), product(input, graph.constant(encoder.front().weight)) +
                                           graph.constant(encoder.front().bias));
    GraphValue earlier = values;
    for (std::size_t l = 1; l + 1 < encoder.size(); ++l) {
        values = finishedLayer(encoder[l], transposedProduct(values, graph.constant(encoder[l].weight)) +
                                               graph.constant(encoder[l].bias) + earlier);
        earlier = earlier + values;
    }
    const std::size_t latent = m_network.shape.latent;
    const GraphValue means =
        transposedProduct(values, graph.constant(firstRows(encoder.back().weight, latent))) +
        graph.constant(firstColumns(encoder.back().bias, latent));
    return transposedProduct(means, graph.constant(decoder.weight)) + graph.constant(decoder.bias);
}

/// The outputs of the dense layers and the latent means.
std::vector<Matrix> RecVaeModel::encoded(const SparseRows& input) const
{
    RecVaeEncoder encoder;
    encoder.encode(m_network.encoder, input);
    std::vector<Matrix> values;
    values.reserve(m_network.shape.layers + 1);
    for (std::size_t l = 0; l < m_network.shape.layers; ++l)
        values.push_back(encoder.outputs(l));
    values.push_back(firstColumns(encoder.codes(), m_network.shape.latent));
    return values;
}

std::vector<HiddenLayer> RecVaeModel::hiddenLayers(Profile profile) const
{
    SparseRows nothing;
    nothing.endRow();
    const std::vector<Matrix> active = encoded(m_lists.inputOf(profile));
    const std::vector<Matrix> resting = encoded(nothing);
    const auto numbers = [](const Matrix& row) {
        return std::vector<float>(row.values().begin(), row.values().end());
    };
    std::vector<HiddenLayer> layers;
    layers.reserve(active.size());
    for (std::size_t l = 0; l < active.size(); ++l)
        layers.push_back({l + 1 == active.size() ? HiddenKind::Means : HiddenKind::Units, numbers(active[l]),
                          numbers(resting[l])});
    return layers;
}

std::vector<Matrix> RecVaeModel::hiddenResponses(std::span<const MovieIndex> movies) const
{
    SparseRows input;
    for (const MovieIndex movie : movies) {
        input.add(movie.value(), 1.0F);
        input.endRow();
    }
    SparseRows nothing;
    nothing.endRow();
    std::vector<Matrix> responses = encoded(input);
    const std::vector<Matrix> resting = encoded(nothing);
    for (std::size_t l = 0; l < responses.size(); ++l) {
        for (std::size_t r = 0; r < responses[l].rows(); ++r) {
            for (std::size_t j = 0; j < responses[l].columns(); ++j)
                responses[l](r, j) -= resting[l](0, j);
        }
    }
    return responses;
}

std::vector<WeightView> RecVaeModel::weights() const
{
    std::vector<WeightView> views;
    const auto addFrom = [&views](const char* prefix, const NormedLayers& layers) {
        forEachMatrix(layers, [&](const std::string& name, const Matrix& matrix) {
            views.push_back({prefix + name, matrix.rows(), matrix.columns(), matrix.values()});
        });
    };
    addFrom(EncoderPrefix, m_network.encoder);
    addFrom(DecoderPrefix, m_network.decoder);
    return views;
}

ModelState RecVaeModel::state() const
{
    ModelState state;
    saveRecVae(m_network, state);
    m_lists.save(state);
    return state;
}

template <> FamilyModel modelOf<ModelFamily::RecVae>()
{
    return {restoreAs<RecVaeModel>, ModelInsight::Units};
}

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/network_recommender.h"

#include "core/model/network_state.h"

#include <algorithm>
#include <utility>

namespace autorec {

namespace {

GraphValue activated(Activation activation, const GraphValue& sums)
{
    ScoreGraph& graph = sums.graph();
    switch (activation) {
    case Activation::Identity:
        break;
    case Activation::Sigmoid:
        return graph.apply(GraphOperation::Sigmoid, {sums});
    case Activation::Tanh:
        return graph.apply(GraphOperation::Tanh, {sums});
    case Activation::Relu:
        return graph.apply(GraphOperation::Relu, {sums});
    case Activation::Selu:
        return graph.apply(GraphOperation::Selu, {sums});
    }
    return sums;
}

/// The first numbers of a matrix in another shape.
Matrix beginningOf(const Matrix& matrix, std::size_t rows, std::size_t columns)
{
    Matrix beginning(rows, columns);
    std::copy_n(matrix.data(), beginning.size(), beginning.data());
    return beginning;
}

SparseRows emptyRow()
{
    SparseRows rows;
    rows.endRow();
    return rows;
}

std::vector<Matrix> encoded(const Network& network, const SparseRows& input)
{
    NetworkWorkspace workspace;
    network.encode(input, workspace);
    return std::move(workspace.activations);
}

std::vector<float> firstRow(const Matrix& matrix)
{
    return {matrix.row(0), matrix.row(0) + matrix.columns()};
}

} // namespace

NetworkRecommender::NetworkRecommender(Network network)
    : m_network(std::move(network))
{
}

Matrix NetworkRecommender::outputsOf(const SparseRows& input) const
{
    NetworkWorkspace workspace;
    m_network.encode(input, workspace);
    return m_network.decodeAll(workspace);
}

GraphValue NetworkRecommender::outputsOf(const GraphValue& input) const
{
    const NetworkShape& shape = m_network.shape();
    ScoreGraph& graph = input.graph();
    std::vector<GraphValue> weights;
    GraphValue values = input;
    for (std::size_t l = 0; l < shape.layerCount(); ++l) {
        const Layer& layer = m_network.layers()[l];
        const bool isOwner = shape.ownerOf(l) == l;
        // The means come first in a Gaussian layer.
        const std::size_t units = shape.unitsOf(l);
        weights.push_back(!isOwner ? weights[shape.ownerOf(l)]
                          : l == shape.gaussian
                              ? graph.constant(beginningOf(layer.weight, units, layer.weight.columns()))
                              : graph.constant(layer.weight));
        // The input layer keeps a row for each column of its input; so does the output layer for its output.
        const bool isFromRows = l == 0 || (l != shape.outputLayer() && !isOwner);
        const GraphValue sums =
            (isFromRows ? product(values, weights[l]) : transposedProduct(values, weights[l])) +
            graph.constant(beginningOf(layer.bias, 1, units));
        values = activated(l == shape.outputLayer() ? shape.outputActivation : shape.activationOf(l), sums);
    }
    return values;
}

std::vector<HiddenLayer> NetworkRecommender::hiddenLayers(Profile profile) const
{
    const std::vector<Matrix> activations = encoded(m_network, inputOf(profile));
    const std::vector<Matrix> resting = encoded(m_network, emptyRow());
    std::vector<HiddenLayer> layers;
    for (std::size_t l = 0; l < activations.size(); ++l) {
        const bool isGaussian = m_network.shape().gaussian == l;
        layers.push_back({isGaussian ? HiddenKind::Means : HiddenKind::Units, firstRow(activations[l]),
                          firstRow(resting[l])});
    }
    return layers;
}

std::vector<Matrix> NetworkRecommender::hiddenResponses(std::span<const MovieIndex> movies) const
{
    SparseRows input;
    for (const MovieIndex movie : movies) {
        input.add(movie.value(), 1.0F);
        input.endRow();
    }
    std::vector<Matrix> responses = encoded(m_network, input);
    const std::vector<Matrix> resting = encoded(m_network, emptyRow());
    for (std::size_t l = 0; l < responses.size(); ++l) {
        for (std::size_t r = 0; r < responses[l].rows(); ++r) {
            for (std::size_t j = 0; j < responses[l].columns(); ++j)
                responses[l](r, j) -= resting[l](0, j);
        }
    }
    return responses;
}

std::vector<WeightView> NetworkRecommender::weights() const
{
    std::vector<WeightView> views;
    const auto add = [&views](const std::string& name, const Matrix& matrix) {
        if (!matrix.empty())
            views.push_back({name, matrix.rows(), matrix.columns(), matrix.values()});
    };
    for (std::size_t l = 0; l < m_network.layers().size(); ++l) {
        add(weightName(l), m_network.layers()[l].weight);
        add(biasName(l), m_network.layers()[l].bias);
    }
    return views;
}

} // namespace autorec

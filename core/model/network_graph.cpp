// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/network_graph.h"

#include <algorithm>

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

/// The first rows of a matrix.
Matrix firstRows(const Matrix& matrix, std::size_t count)
{
    Matrix first(count, matrix.columns());
    std::copy_n(matrix.data(), first.size(), first.data());
    return first;
}

Matrix firstColumns(const Matrix& row, std::size_t count)
{
    Matrix first(1, count);
    std::copy_n(row.data(), count, first.data());
    return first;
}

} // namespace

GraphValue outputsOf(const Network& network, const GraphValue& input)
{
    const NetworkShape& shape = network.shape();
    ScoreGraph& graph = input.graph();
    std::vector<GraphValue> weights;
    GraphValue values = input;
    for (std::size_t l = 0; l < shape.layerCount(); ++l) {
        const Layer& layer = network.layers()[l];
        const bool isOwner = shape.ownerOf(l) == l;
        // Of a Gaussian layer the means stand first.
        const std::size_t units = shape.unitsOf(l);
        weights.push_back(!isOwner              ? weights[shape.ownerOf(l)]
                          : l == shape.gaussian ? graph.constant(firstRows(layer.weight, units))
                                                : graph.constant(layer.weight));
        // The input layer keeps a row for each column of its input; so does the output layer for its output.
        const bool isFromRows = l == 0 || (l != shape.outputLayer() && !isOwner);
        const GraphValue sums =
            (isFromRows ? product(values, weights[l]) : transposedProduct(values, weights[l])) +
            graph.constant(firstColumns(layer.bias, units));
        values = activated(l == shape.outputLayer() ? shape.outputActivation : shape.activationOf(l), sums);
    }
    return values;
}

} // namespace autorec

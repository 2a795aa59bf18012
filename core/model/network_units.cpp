// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/network_units.h"

#include "core/model/network_state.h"

#include <utility>

namespace autorec {

namespace {

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

std::vector<HiddenLayer> hiddenLayersOf(const Network& network, const SparseRows& input)
{
    const std::vector<Matrix> activations = encoded(network, input);
    const std::vector<Matrix> resting = encoded(network, emptyRow());
    std::vector<HiddenLayer> layers;
    for (std::size_t l = 0; l < activations.size(); ++l) {
        const bool isGaussian = network.shape().gaussian == l;
        layers.push_back({isGaussian ? HiddenKind::Means : HiddenKind::Units, firstRow(activations[l]),
                          firstRow(resting[l])});
    }
    return layers;
}

std::vector<Matrix> hiddenResponsesOf(const Network& network, std::span<const MovieIndex> movies)
{
    SparseRows input;
    for (const MovieIndex movie : movies) {
        input.add(movie.value(), 1.0F);
        input.endRow();
    }
    std::vector<Matrix> responses = encoded(network, input);
    const std::vector<Matrix> resting = encoded(network, emptyRow());
    for (std::size_t l = 0; l < responses.size(); ++l) {
        for (std::size_t r = 0; r < responses[l].rows(); ++r) {
            for (std::size_t j = 0; j < responses[l].columns(); ++j)
                responses[l](r, j) -= resting[l](0, j);
        }
    }
    return responses;
}

std::vector<WeightView> weightsOf(const Network& network)
{
    std::vector<WeightView> views;
    const auto add = [&views](const std::string& name, const Matrix& matrix) {
        if (!matrix.empty())
            views.push_back({name, matrix.rows(), matrix.columns(), matrix.values()});
    };
    for (std::size_t l = 0; l < network.layers().size(); ++l) {
        add(weightName(l), network.layers()[l].weight);
        add(biasName(l), network.layers()[l].bias);
    }
    return views;
}

} // namespace autorec

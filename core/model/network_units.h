// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/model/hidden_layer.h"
#include "core/network/network.h"

#include <span>
#include <vector>

namespace autorec {

/// The hidden layers of a network that takes people's ratings, for the one row of `input`. Both passes block.
std::vector<HiddenLayer> hiddenLayersOf(const Network& network, const SparseRows& input);

/// What the input 1 at each of `movies`, alone, adds to the activations of an empty input: [movies × units]
/// for each hidden layer. In a network of one layer this is the movie's row of input weights, but for the
/// activation.
std::vector<Matrix> hiddenResponsesOf(const Network& network, std::span<const MovieIndex> movies);

/// Weights and biases of every layer that owns some.
std::vector<WeightView> weightsOf(const Network& network);

} // namespace autorec

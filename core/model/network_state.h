// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/bias_model.h"
#include "core/model/recommender.h"
#include "core/network/network.h"

#include <string>

namespace autorec {

/// The name of a layer's tensor in a model's state.
std::string weightName(std::size_t layer);
std::string biasName(std::size_t layer);

/// A network's shape and weights as part of a model's state.
void saveNetwork(const Network& network, ModelState& state);
Network restoredNetwork(const ModelState& state);

void saveNormalisation(const Normalisation& normalisation, ModelState& state);
Normalisation restoredNormalisation(const ModelState& state);

} // namespace autorec

#pragma once

#include "core/model/bias_model.h"
#include "core/model/recommender.h"
#include "core/network/network.h"

namespace autorec {

/// A network's shape and weights as part of a model's state.
void saveNetwork(const Network& network, ModelState& state);
Network restoredNetwork(const ModelState& state);

void saveNormalisation(const Normalisation& normalisation, ModelState& state);
Normalisation restoredNormalisation(const ModelState& state);

} // namespace autorec

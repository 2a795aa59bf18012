// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/recommender.h"

#include <QString>

#include <string>
#include <vector>

namespace autorec {

/// Texts for the inside of a model.

/// "+0.32", "−0.04".
QString changeText(double change);

/// "activation 0.42, at rest 0.10, moved by +0.32".
QString activationText(float activation, float resting);

/// "Hidden layer 2 · 256 units", led by the member's name in an ensemble.
QString layerTitle(const std::vector<HiddenLayer>& layers, std::size_t layer);

/// A sentence that explains the units of a layer.
QString layerExplanation(const HiddenLayer& layer);

/// "Layer 1, weights" for a tensor's name in the model's state.
QString weightsTitle(const std::string& name, const std::string& member);

/// A number with three digits, as weights and activations are shown.
QString numberText(double value);

} // namespace autorec

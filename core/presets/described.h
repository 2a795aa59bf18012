// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/presets/presets.h"

#include <optional>
#include <string>
#include <vector>

// Helpers for describing the parameters of presets.
namespace autorec::described {

using List = std::vector<std::int64_t>;
using Names = std::vector<std::string>;
using Descriptions = std::vector<ParameterDescription>;

ParameterDescription number(std::string name, std::string title, double value, double min, double max,
                            std::string help);
ParameterDescription wholeNumber(std::string name, std::string title, std::int64_t value, double min,
                                 double max, std::string help);
ParameterDescription choice(std::string name, std::string title, std::string value, Names choices,
                            std::string help);
ParameterDescription severalOf(std::string name, std::string title, Names value, Names choices,
                               std::string help);
ParameterDescription units(std::string name, std::string title, List value, std::string help);
ParameterDescription onOff(std::string name, std::string title, bool value, std::string help);

void addGroup(Descriptions& all, const std::string& group, Descriptions members);

/// The family of a preset whose parameters do not change it.
template <ModelFamily family> ModelFamily always(const ModelSpec&)
{
    return family;
}

// Parameters that several families share.
ParameterDescription hiddenLayers(List value);
ParameterDescription activation(std::string value);
Names activations();
ParameterDescription biasRegularisation();
/// Which ratings count as liked; the default of the first.
Descriptions likedRatings(std::string which);
ParameterDescription foldInRidge();
/// Epochs, patience and validation share; and whether to refit, if the family can.
Descriptions course(std::int64_t epochs, std::int64_t patience, std::optional<bool> refit = {});

} // namespace autorec::described

namespace autorec {

// The presets, one file for each kind.
std::vector<Preset> autoencoderPresets();
std::vector<Preset> rankingPresets();
std::vector<Preset> factorPresets();
std::vector<Preset> ensemblePresets();
std::vector<Preset> reproducedPresets();

} // namespace autorec

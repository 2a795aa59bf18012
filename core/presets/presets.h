// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/presets/parameters.h"

#include <string>
#include <vector>

namespace autorec {

/// Which code trains a preset.
enum class ModelFamily {
    Popularity,
    Biases,
    UserAutoencoder,
    MovieAutoencoder,
    BiasedMf,
    Ease,
    MultinomialAutoencoder,
    Ials,
    Bpr,
    Ensemble,
};

/// A model that can be trained, by name, with its parameters and their defaults.
struct Preset
{
    std::string name;
    std::string title;
    std::string group;   ///< presets are listed under it
    std::string summary; ///< one line
    ModelFamily family;  ///< of its defaults; see familyOf
    std::vector<ParameterDescription> parameters;

    /// Throws Error(InvalidArgument) that lists the names there are.
    const ParameterDescription& parameter(const std::string& parameterName) const;
};

const std::vector<Preset>& presets();

/// Throws Error(InvalidArgument) that lists the names there are.
const Preset& findPreset(const std::string& name);

class ModelSpec;

/// The family of a model of these parameters: kernelised autoencoders are of either kind.
ModelFamily familyOf(const ModelSpec& spec);

} // namespace autorec

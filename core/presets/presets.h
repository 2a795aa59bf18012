// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/presets/model_family.h"
#include "core/presets/parameters.h"

#include <string>
#include <vector>

namespace autorec {

/// A model that can be trained, by name, with its parameters and their defaults.
struct Preset
{
    std::string name;
    std::string title;
    std::string group;                       ///< presets are listed under it
    std::string summary;                     ///< one line
    ModelFamily (*family)(const ModelSpec&); ///< see familyOf
    std::vector<ParameterDescription> parameters;

    /// Throws Error(InvalidArgument) that lists the names there are.
    const ParameterDescription& parameter(const std::string& parameterName) const;
};

const std::vector<Preset>& presets();

/// The model that is trained where nobody names one.
inline constexpr const char* DefaultPreset = "taste";

/// Throws Error(InvalidArgument) that lists the names there are.
const Preset& findPreset(const std::string& name);

} // namespace autorec

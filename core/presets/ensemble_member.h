// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/presets/model_spec.h"

#include <cstdint>
#include <string>

namespace autorec {

/// What an ensemble trains under one of the names that its parameters list.
struct EnsembleMember
{
    ModelSpec spec;
    std::uint64_t seedOffset = 0; ///< from the ensemble's seed
};

/// "ease" is the preset, "sparsefc-users" one with other parameters than its defaults; "-2" after a name
/// begins from other random weights. Throws Error(InvalidArgument) for a name that is none.
EnsembleMember findMember(const std::string& name);

} // namespace autorec

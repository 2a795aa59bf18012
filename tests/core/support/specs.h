// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/presets/model_spec.h"

#include <string>
#include <vector>

namespace autorec::test {

/// A preset with some parameters set, as the command line takes them: specOf("u-autorec", {"epochs=3"}).
inline ModelSpec specOf(const std::string& preset, const std::vector<std::string>& assignments)
{
    ModelSpec spec(preset);
    for (const std::string& assignment : assignments)
        spec.setFromText(assignment);
    return spec;
}

/// Sets those of the assignments for which the preset has a parameter.
inline void setWherePossible(ModelSpec& spec, const std::vector<std::string>& assignments)
{
    for (const std::string& assignment : assignments) {
        if (spec.has(assignment.substr(0, assignment.find('='))))
            spec.setFromText(assignment);
    }
}

/// A preset small enough for the small data set, with a few epochs.
inline ModelSpec smallSpec(const std::string& preset)
{
    ModelSpec spec(preset);
    setWherePossible(spec, {"epochs=4", "patience=0", "batch_size=32", "learning_rate=0.01", "penalty=1",
                            "lbfgs_iterations=10", "factors=8", "memory_mb=1", "kernel_penalty=0.001",
                            "latent=5", "encoder_units=12", "encoder_layers=3", "refit=false",
                            "star_members=biased-mf,biases", "rank_members=ease,popularity"});
    if (!spec.has("hidden"))
        return spec;
    const std::size_t layers = spec.get<std::vector<std::int64_t>>("hidden").size();
    spec.setFromText(preset == "deep-autorec" ? "hidden=24,12,7"
                     : preset == "sparsefc"   ? "hidden=9,9"
                     : layers > 1             ? "hidden=12,7,12"
                                              : "hidden=20");
    return spec;
}

} // namespace autorec::test

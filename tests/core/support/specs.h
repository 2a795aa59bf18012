#pragma once

#include "core/model/model_spec.h"

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

/// A preset small enough for the small data set, with a few epochs.
inline ModelSpec smallSpec(const std::string& preset)
{
    if (preset == "popularity" || preset == "biases")
        return ModelSpec(preset);
    const std::string hidden = preset == "deep-autorec" ? "hidden=24,12,7" : "hidden=20";
    return specOf(preset, {hidden, "epochs=4", "batch_size=32", "learning_rate=0.01"});
}

} // namespace autorec::test

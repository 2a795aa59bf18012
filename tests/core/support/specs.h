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
    ModelSpec spec = specOf(preset, {"epochs=4", "batch_size=32", "learning_rate=0.01", "penalty=1"});
    if (preset == "deep-autorec")
        spec.setFromText("hidden=24,12,7");
    else if (spec.get<std::vector<std::int64_t>>("hidden").size() > 1)
        spec.setFromText("hidden=12,7,12");
    else
        spec.setFromText("hidden=20");
    return spec;
}

} // namespace autorec::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/presets/presets.h"

#include "core/base/error.h"
#include "core/presets/described.h"
#include "core/presets/model_spec.h"

#include <algorithm>

namespace autorec {

namespace {

/// Adds the parameters that every preset has: how movies and people without ratings are handled.
void addMetadataParameters(Preset& preset)
{
    described::addGroup(
        preset.parameters, "Without ratings",
        {described::number("metadata_ridge", "Metadata ridge", 10, 1e-3, 1e6,
                           "How cautiously genres and decade speak for movies that nobody has rated"),
         described::onOff("demographics", "Demographics", false,
                          "Learn what age, gender and occupation suggest, for people without ratings; only "
                          "where the data tell them")});
}

std::vector<Preset> baselinePresets()
{
    const std::string group = "Baselines";
    return {
        {"popularity",
         "Popularity",
         group,
         "Everybody gets the most-rated movies; what any recommender must beat at ranking",
         described::always<ModelFamily::Popularity>,
         {}},
        {"biases",
         "Biases",
         group,
         "Mean rating plus user and movie biases; what any recommender must beat at stars",
         described::always<ModelFamily::Biases>,
         {described::biasRegularisation()}},
    };
}

std::vector<Preset> allPresets()
{
    std::vector<Preset> all;
    for (std::vector<Preset> some : {baselinePresets(), autoencoderPresets(), rankingPresets(),
                                     factorPresets(), ensemblePresets(), reproducedPresets()})
        all.insert(all.end(), some.begin(), some.end());
    for (Preset& preset : all)
        addMetadataParameters(preset);
    return all;
}

template <class Named> std::string namesOf(const std::vector<Named>& all)
{
    std::string names;
    for (const Named& one : all)
        names += (names.empty() ? "" : ", ") + one.name;
    return names.empty() ? "none" : names;
}

} // namespace

const ParameterDescription& Preset::parameter(const std::string& parameterName) const
{
    const auto found = std::find_if(parameters.begin(), parameters.end(),
                                    [&](const ParameterDescription& p) { return p.name == parameterName; });
    if (found == parameters.end())
        throw Error(ErrorCode::InvalidArgument, "Model " + name + " has no parameter \"" + parameterName +
                                                    "\". It has: " + namesOf(parameters) + ".");
    return *found;
}

const std::vector<Preset>& presets()
{
    static const std::vector<Preset> all = allPresets();
    return all;
}

const Preset& findPreset(const std::string& name)
{
    const std::vector<Preset>& all = presets();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Preset& preset) { return preset.name == name; });
    if (found == all.end())
        throw Error(ErrorCode::InvalidArgument,
                    "There is no model \"" + name + "\". There are: " + namesOf(all) + ".");
    return *found;
}

ModelFamily familyOf(const ModelSpec& spec)
{
    return findPreset(spec.preset()).family(spec);
}

} // namespace autorec

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/presets/model_spec.h"

#include "core/base/error.h"
#include "core/base/json_text.h"
#include "core/presets/presets.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace autorec {

ModelSpec::ModelSpec(const std::string& preset)
    : m_preset(&findPreset(preset))
{
}

const std::string& ModelSpec::preset() const
{
    return m_preset->name;
}

bool ModelSpec::has(const std::string& parameter) const
{
    return std::any_of(m_preset->parameters.begin(), m_preset->parameters.end(),
                       [&](const ParameterDescription& known) { return known.name == parameter; });
}

const ParameterValue& ModelSpec::value(const std::string& parameter) const
{
    const auto found = m_changed.find(parameter);
    return found != m_changed.end() ? found->second : m_preset->parameter(parameter).defaultValue;
}

ModelSpec ModelSpec::fromJson(const nlohmann::json& json)
{
    return readJson("description of a model", [&] {
        ModelSpec spec(json.at("model").get<std::string>());
        for (const auto& [name, value] : json.at("parameters").items())
            spec.set(name, parameterFromJson(spec.m_preset->parameter(name), value));
        return spec;
    });
}

void ModelSpec::set(const std::string& name, const ParameterValue& value)
{
    const ParameterDescription& parameter = m_preset->parameter(name);
    parameter.check(value);
    store(parameter, value);
}

void ModelSpec::setFromText(const std::string& assignment)
{
    const std::size_t equals = assignment.find('=');
    if (equals == std::string::npos)
        throw Error(ErrorCode::InvalidArgument,
                    "\"" + assignment + "\" sets nothing. Write key=value, as in epochs=50.");
    const ParameterDescription& parameter = m_preset->parameter(assignment.substr(0, equals));
    store(parameter, parameter.parse(std::string_view(assignment).substr(equals + 1)));
}

void ModelSpec::store(const ParameterDescription& parameter, const ParameterValue& value)
{
    if (value == parameter.defaultValue)
        m_changed.erase(parameter.name);
    else
        m_changed.insert_or_assign(parameter.name, value);
}

nlohmann::json ModelSpec::toJson() const
{
    nlohmann::json parameters = nlohmann::json::object();
    for (const ParameterDescription& parameter : m_preset->parameters)
        parameters[parameter.name] = autorec::toJson(value(parameter.name));
    return {{"model", preset()}, {"parameters", parameters}};
}

} // namespace autorec
